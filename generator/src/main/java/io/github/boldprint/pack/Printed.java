package io.github.boldprint.pack;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.value.Value;
import java.util.stream.Collectors;

/** A fact in one line for a reviewer. */
final class Printed {

    private static final int LONGEST = 60;

    private Printed() {}

    static String of(String path, Fact fact) {
        String value = value(fact);
        return value.isEmpty() ? path : path + ": " + shortened(value);
    }

    static String value(Fact fact) {
        if (fact instanceof Fact.Single single) {
            return FactTest.written(single.original());
        }
        if (fact instanceof Fact.Several several) {
            return several.values().stream().map(Value::code).collect(Collectors.joining(", "));
        }
        return fact instanceof Fact.Items list
                ? list.items().stream().map(Fact.Item::id).collect(Collectors.joining(", "))
                : "";
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
