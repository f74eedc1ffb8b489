package io.github.boldprint.finding;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with what the author wrote.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is
 * @param at where to mend it
 * @param message what is wrong and what to do, one sentence without a final full stop
 */
public record Finding(RuleId rule, Severity severity, Location at, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding says what is wrong: " + rule);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** {@code policies/returns.yaml:9:11: error: message [rule]}: the form that a terminal prints. */
    @Override
    public String toString() {
        String place = at.toString();
        return (place.isEmpty() ? "" : place + ": ") + severity.word() + ": " + message + " [" + rule + "]";
    }
}
