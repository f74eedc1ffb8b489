package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The channels of a contact policy as schema.org's ContactPoints.
 *
 * @param policies the public edition
 * @param language of the page
 */
record ContactPoints(PolicySet policies, String language) {

    private static final String TYPE = "ContactPoint";

    /** What search engines call the topics; a channel for everything is "customer service". */
    private static final Map<String, String> TYPES = Map.of(
            "ordering", "sales",
            "billing", "billing support",
            "repair", "technical support");

    private static final String EVERYTHING = "customer service";

    List<Object> of(Policy policy) {
        Properties properties = new Properties(language);
        Map<String, Object> common = new LinkedHashMap<>(properties.of(withoutEmergency(policy.facts()), TYPE));
        policy.facts().find("hours.open")
                .flatMap(open -> properties.value(open, "hoursAvailable"))
                .ifPresent(open -> common.put("hoursAvailable", open));
        List<String> countries = Markets.countries(policies.business());
        if (!countries.isEmpty()) {
            common.put("areaServed", countries);
        }
        List<Object> points = new ArrayList<>();
        for (Fact.Item channel : policy.facts().items("channels")) {
            Map<String, Object> own = properties.of(channel.members(), TYPE);
            if (own.containsKey("telephone") || own.containsKey("email") || own.containsKey("url")) {
                points.add(point(types(channel), own, common));
            }
        }
        policy.facts().find("emergency").ifPresent(emergency -> points.add(point(
                "emergency", properties.of(((Fact.Group) emergency).members(), TYPE), Map.of())));
        return points;
    }

    private static Map<String, Object> point(Object type, Map<String, Object> own, Map<String, Object> common) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("contactType", type);
        own.forEach(point::putIfAbsent);
        common.forEach(point::putIfAbsent);
        if (!point.containsKey("telephone")) {
            point.remove("contactOption");
        }
        return Properties.typed(TYPE, point);
    }

    private static Object types(Fact.Item channel) {
        List<String> types = new ArrayList<>();
        for (Fact fact : channel.members().all()) {
            if (fact instanceof Fact.Several several && fact.field().name().equals("topics")) {
                several.values().forEach(topic -> types.add(TYPES.getOrDefault(topic.code(), EVERYTHING)));
            }
        }
        List<String> distinct = types.stream().distinct().toList();
        return distinct.size() > 1 ? distinct : distinct.isEmpty() ? EVERYTHING : distinct.get(0);
    }

    private static Facts withoutEmergency(Facts facts) {
        return new Facts(facts.all().stream().filter(fact -> !fact.path().equals("emergency")).toList());
    }
}
