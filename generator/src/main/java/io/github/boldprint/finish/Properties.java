package io.github.boldprint.finish;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.Value;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Facts as properties of schema.org, as far as their fields say which property they fill.
 *
 * @param language in which texts are said, where they are said in it
 */
record Properties(String language) {

    /**
     * The properties of one type, in the vocabulary's order. What has no counterpart is left out; so is a property that
     * two facts fill in different ways, because neither of them alone is true.
     */
    Map<String, Object> of(Facts facts, String type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Set<String> disputed = new TreeSet<>();
        for (Fact fact : facts.all()) {
            Optional<String> property = fact.field().schema()
                    .filter(schema -> schema.startsWith(type + "."))
                    .map(schema -> schema.substring(type.length() + 1));
            if (property.isPresent()) {
                value(fact, property.get()).ifPresent(value -> put(properties, disputed, property.get(), value));
            } else if (fact instanceof Fact.Group group) {
                of(group.members(), type).forEach((name, value) -> put(properties, disputed, name, value));
            }
        }
        disputed.forEach(properties::remove);
        return properties;
    }

    private static void put(Map<String, Object> properties, Set<String> disputed, String name, Object value) {
        Object before = properties.putIfAbsent(name, value);
        if (before != null && !before.equals(value)) {
            disputed.add(name);
        }
    }

    /** The value of one fact as a property; empty where schema.org has no word for it. */
    Optional<Object> value(Fact fact, String property) {
        if (fact instanceof Fact.Single single) {
            return value(single.value().inOrOriginal(language), property);
        }
        if (fact instanceof Fact.Several several) {
            List<Object> values = several.values().stream()
                    .flatMap(value -> value(value, property).stream())
                    .distinct()
                    .toList();
            return values.isEmpty() ? Optional.empty() : Optional.of(values.size() == 1 ? values.get(0) : values);
        }
        if (fact instanceof Fact.Group group && group.field().type() == FieldType.ADDRESS) {
            return Optional.of(typed("PostalAddress", of(group.members(), "PostalAddress")));
        }
        return Optional.empty();
    }

    private static Optional<Object> value(Value value, String property) {
        if (value instanceof Value.Choice choice) {
            return Terms.of(property, choice.code()).map(term -> term);
        }
        if (value instanceof Value.Period) {
            return Optional.empty();
        }
        if (value instanceof Value.Flag flag) {
            return Optional.of(flag.yes());
        }
        if (value instanceof Value.Money money) {
            return Optional.of(typed("MonetaryAmount", Map.of("value", money.amount(), "currency", money.currency())));
        }
        if (value instanceof Value.Percentage share) {
            return Optional.of(share.hundredths());
        }
        if (value instanceof Value.Decimal decimal) {
            return Optional.of(decimal.number());
        }
        return Optional.of(value instanceof Value.Hours hours ? hours(hours.hours()) : value.code());
    }

    /** Opening hours, one specification for each group of days. */
    static List<Object> hours(OpeningHours hours) {
        List<Object> specifications = new ArrayList<>();
        for (OpeningHours.Span span : hours.spans()) {
            List<String> days = IntStream.rangeClosed(span.from().getValue(), span.to().getValue())
                    .mapToObj(day -> "https://schema.org/"
                            + DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                    .toList();
            Map<String, Object> specification = new LinkedHashMap<>();
            specification.put("dayOfWeek", days);
            specification.put("opens", span.opens().toString());
            specification.put("closes", span.closes().toString());
            specifications.add(typed("OpeningHoursSpecification", specification));
        }
        return specifications;
    }

    /** A thing of this type, its type first and the rest in the order given, unless that order is none. */
    static Map<String, Object> typed(String type, Map<String, Object> properties) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.putAll(properties instanceof LinkedHashMap ? properties : new TreeMap<>(properties));
        return thing;
    }
}
