package io.github.boldprint.finding;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that is wrong with what the author wrote.
 *
 * @param rule the rule that is broken
 * @param severity how grave it is
 * @param at where to mend it
 * @param message what is wrong and what to do, one sentence without a final full stop
 * @param gap what is missing, where it may wait if the business says so; empty for what may not
 * @param byDate whether nothing but the calendar caused it
 */
public record Finding(RuleId rule, Severity severity, Location at, String message, Optional<Gap> gap, boolean byDate)
        implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::at)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::message);

    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(gap, "gap");
        if (message.isBlank()) {
            throw new IllegalArgumentException("a finding says what is wrong: " + rule);
        }
    }

    /** Something that may not wait, and that somebody caused. */
    public Finding(RuleId rule, Severity severity, Location at, String message) {
        this(rule, severity, at, message, Optional.empty(), false);
    }

    /** The same finding, of a gap that may wait. */
    public Finding about(Gap missing) {
        return new Finding(rule, severity, at, message, Optional.of(missing), byDate);
    }

    /** The same finding, caused by the calendar alone. */
    public Finding causedByDate() {
        return new Finding(rule, severity, at, message, gap, true);
    }

    /** The same finding, as grave as this. */
    public Finding as(Severity other) {
        return new Finding(rule, other, at, message, gap, byDate);
    }

    /** The same finding, its place seen from elsewhere. */
    public Finding seenAt(Location place) {
        return new Finding(rule, severity, place, message, gap, byDate);
    }

    /** The same finding with a remark at the end of its message. */
    public Finding remark(String words) {
        return new Finding(rule, severity, at, message + " (" + words + ")", gap, byDate);
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
