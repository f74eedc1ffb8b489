package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        Openings openings = new Openings(policy.facts());
        if (!openings.usual("hours.open").isEmpty()) {
            common.put("hoursAvailable", openings.usual("hours.open"));
        }
        List<String> countries = Markets.countries(policies.business());
        if (!countries.isEmpty()) {
            common.put("areaServed", countries);
        }
        List<Object> points = new ArrayList<>();
        for (Fact.Item channel : policy.facts().items("channels")) {
            Map<String, Object> own = properties.of(channel.members(), TYPE);
            if (own.containsKey("telephone") || own.containsKey("email") || own.containsKey("url")) {
                points.add(withSpecialDays(point(types(channel), own, common), openings));
            }
        }
        policy.facts().find("emergency").ifPresent(emergency -> points.add(point(
                "emergency", properties.of(((Fact.Group) emergency).members(), TYPE), Map.of())));
        return points;
    }

    /** The business's own department for complaints. */
    Optional<Object> ofComplaints(Policy policy) {
        Map<String, Object> own = new Properties(language).of(policy.facts(), TYPE);
        boolean reachable = own.containsKey("telephone") || own.containsKey("email") || own.containsKey("url");
        return reachable ? Optional.of(point("complaints", own, Map.of())) : Optional.empty();
    }

    /** Where customers can come: its address, and its hours where it has none of its own the common ones. */
    Optional<Object> place(Policy policy) {
        Openings openings = new Openings(policy.facts());
        List<Object> own = openings.usual("visit.hours");
        List<Object> hours = own.isEmpty() ? openings.usual("hours.open") : own;
        return policy.facts().find("visit.address")
                .flatMap(address -> new Properties(language).value(address, "address"))
                .map(address -> {
                    Map<String, Object> place = new LinkedHashMap<>();
                    place.put("address", address);
                    putUnlessEmpty(place, "openingHoursSpecification", hours);
                    putUnlessEmpty(place, "specialOpeningHoursSpecification", openings.special());
                    return Properties.typed("Place", place);
                });
    }

    private static void putUnlessEmpty(Map<String, Object> thing, String property, List<Object> values) {
        if (!values.isEmpty()) {
            thing.put(property, values);
        }
    }

    /** Holidays are kept by whoever keeps hours. */
    private static Map<String, Object> withSpecialDays(Map<String, Object> point, Openings openings) {
        if (point.get("hoursAvailable") instanceof List<?> usual) {
            List<Object> hours = new ArrayList<>(usual);
            hours.addAll(openings.special());
            point.put("hoursAvailable", hours);
        }
        return point;
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
