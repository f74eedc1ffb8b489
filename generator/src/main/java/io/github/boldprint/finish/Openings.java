package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The hours of a contact policy as schema.org's OpeningHoursSpecifications.
 *
 * @param facts of a contact policy
 */
record Openings(Facts facts) {

    private static final String TYPE = "OpeningHoursSpecification";

    /** The usual hours at this path; none where they are not stated. */
    List<Object> usual(String path) {
        return facts.single(path)
                .map(open -> Properties.hours(((Value.Hours) open.original()).hours()))
                .orElse(List.of());
    }

    /**
     * Days that differ, as search engines document it: a day that opens and closes at midnight is a day that is closed.
     */
    List<Object> special() {
        List<Object> days = new ArrayList<>();
        facts.items("hours.closedOn").forEach(day -> add(days, day, "00:00", "00:00"));
        for (Fact.Item day : facts.items("hours.specialDays")) {
            facts.code(day.path() + ".opens").ifPresent(opens -> facts.code(day.path() + ".closes")
                    .ifPresent(closes -> add(days, day, opens, closes)));
        }
        return days;
    }

    private void add(List<Object> days, Fact.Item day, String opens, String closes) {
        facts.code(day.path() + ".date").ifPresent(date -> {
            Map<String, Object> specification = new LinkedHashMap<>();
            specification.put("validFrom", date);
            specification.put("validThrough", date);
            specification.put("opens", opens);
            specification.put("closes", closes);
            days.add(Properties.typed(TYPE, specification));
        });
    }
}
