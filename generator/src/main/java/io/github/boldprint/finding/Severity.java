package io.github.boldprint.finding;

import java.util.Locale;

/** How grave a finding is, from light to grave. */
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /** The word that reports print, for example {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
