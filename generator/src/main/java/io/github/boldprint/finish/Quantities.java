package io.github.boldprint.finish;

import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Lengths of time as schema.org's QuantitativeValues, in the codes of UN/CEFACT Recommendation 20. */
final class Quantities {

    private static final Map<TimeSpan.Unit, String> CODES = Map.of(
            TimeSpan.Unit.DAY, "DAY",
            TimeSpan.Unit.WEEK, "WEE",
            TimeSpan.Unit.MONTH, "MON",
            TimeSpan.Unit.YEAR, "ANN");

    private Quantities() {}

    /** One number of days, weeks, months or years; empty for a range and for every other unit. */
    static Optional<Map<String, Object>> exact(Facts facts, String path) {
        return span(facts, path).flatMap(Quantities::exact);
    }

    private static Optional<Map<String, Object>> exact(TimeSpan span) {
        if (span.isRange() || !CODES.containsKey(span.unit())) {
            return Optional.empty();
        }
        Map<String, Object> quantity = new LinkedHashMap<>();
        quantity.put("value", span.most());
        quantity.put("unitCode", CODES.get(span.unit()));
        return Optional.of(Properties.typed("QuantitativeValue", quantity));
    }

    /**
     * The time that goods take, in whole days. Of one number only the end is known: "within 2 days" may be at once.
     * Days of delivery are "by common convention assumed to mean business days" (schema.org, handlingTime), so both
     * kinds fit; parts of a day, and months, do not.
     */
    static Optional<Map<String, Object>> days(Facts facts, String path) {
        return span(facts, path).flatMap(Quantities::days);
    }

    private static Optional<Map<String, Object>> days(TimeSpan span) {
        int length = switch (span.unit()) {
            case DAY, BUSINESS_DAY -> 1;
            case WEEK -> 7;
            default -> 0;
        };
        if (length == 0) {
            return Optional.empty();
        }
        Map<String, Object> quantity = new LinkedHashMap<>();
        quantity.put("minValue", span.isRange() ? span.least() * length : 0);
        quantity.put("maxValue", span.most() * length);
        quantity.put("unitCode", "DAY");
        return Optional.of(Properties.typed("QuantitativeValue", quantity));
    }

    private static Optional<TimeSpan> span(Facts facts, String path) {
        return facts.single(path).map(fact -> ((Value.Period) fact.original()).span());
    }
}
