package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import java.util.Locale;

/**
 * A text in one language that is not its first.
 *
 * @param text which one
 * @param language in which it is, or should be, said
 * @param state how it stands
 */
public record Translation(Text text, String language, State state) {

    /** How a translation stands. */
    public enum State {
        /** Made from the text as it is now. */
        FRESH,
        /** There, and not recorded yet from what it was made. */
        NEW,
        /** Made from an older text. */
        STALE,
        /** Not there. */
        MISSING;

        /** The word that reports print. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands; where it is missing, where its source does. */
    public Location at() {
        return text.in(language).map(Said::at).orElse(text.original().at());
    }

    /** How the lock names it. */
    public Key key() {
        return new Key(language, text.policy(), text.place());
    }
}
