package io.github.boldprint.diff;

import java.util.Locale;

/** What happened. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    EDITED,
    /** It stands in another place; it may say something else there too. */
    MOVED,
    /** It has another id, so another address; it may say something else too. */
    RENAMED,
    /** Only the number before its title is another. */
    RENUMBERED,
    /** Only a translation says something else. */
    TRANSLATION;

    /** The word in reports, for example {@code added}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
