package io.github.boldprint.pack;

import java.util.Locale;

/** How sure it is that a text asks for what a rule says. */
public enum Confidence {
    /** The official text was read. */
    OFFICIAL(""),
    /** An undated or superseded official copy was read. */
    OFFICIAL_OLD("known from an older official copy"),
    /** Somebody else's account was read. */
    SECONDARY("known from a secondary source");

    private final String remark;

    Confidence(String remark) {
        this.remark = remark;
    }

    /** What a message says about it; nothing where the official text was read. */
    public String remark() {
        return remark;
    }

    /** The word that a pack file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
