package io.github.boldprint.diff;

import java.util.Locale;

/** What kind of thing changed. */
public enum Subject {
    /** A policy as a whole, or all that it says in one language. */
    POLICY,
    FACT,
    /** A group of a list of facts, or a single value of a list. */
    ITEM,
    CLAUSE,
    SUMMARY,
    /** A key beside the facts: {@code effective}, {@code review.last}, a clause's {@code how-to-return.audience}. */
    KEY,
    /** What holds in some markets: the layer itself. What it says is told fact by fact. */
    VARIANT,
    /** A key of {@code site.yaml} outside of {@code business}. */
    SITE,
    /** Words on a page that are not the business's own. */
    PAGE;

    /** The word in reports, for example {@code fact}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
