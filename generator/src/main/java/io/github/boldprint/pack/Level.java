package io.github.boldprint.pack;

import io.github.boldprint.finding.Severity;
import java.util.Locale;

/** How strongly a text asks for something. */
public enum Level {
    /** The text demands it, and the official text was read. */
    MUST(Severity.ERROR),
    /** The text recommends it, or it is not sure enough to be demanded. */
    SHOULD(Severity.WARNING);

    private final Severity severity;

    Level(Severity severity) {
        this.severity = severity;
    }

    /** The severity of a finding about such a rule. */
    public Severity severity() {
        return severity;
    }

    /** The word that a pack file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
