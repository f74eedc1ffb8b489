package io.github.boldprint.finding;

import java.util.regex.Pattern;

/**
 * The permanent name of a rule: it names the rule's fixture folder, its handbook entry and its row in a report.
 *
 * @param value kebab-case ASCII, for example {@code facts-known}
 */
public record RuleId(String value) implements Comparable<RuleId> {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public RuleId {
        if (!KEBAB.matcher(value).matches()) {
            throw new IllegalArgumentException("a rule id is kebab-case ASCII: " + value);
        }
    }

    /** A finding of this rule that must be mended before anything is published. */
    public Finding error(Location at, String message) {
        return new Finding(this, Severity.ERROR, at, message);
    }

    /** A finding of this rule that should be mended. */
    public Finding warning(Location at, String message) {
        return new Finding(this, Severity.WARNING, at, message);
    }

    /** A finding of this rule that is only worth knowing. */
    public Finding info(Location at, String message) {
        return new Finding(this, Severity.INFO, at, message);
    }

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
