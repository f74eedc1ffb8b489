package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.source.Places;
import java.util.Optional;

/**
 * A piece of text that a policy says.
 *
 * @param language BCP 47
 * @param clause the clause whose title or text it is; empty for the summary and for facts
 * @param title whether it is a clause's title
 * @param folded the words
 * @param places the place of each character of the original
 */
record Said(String language, Optional<Clause> clause, boolean title, Folded folded, Places places) {

    /** Where it says a phrase, if it does. */
    Optional<Location> find(Phrase phrase) {
        return phrase.in(folded).stream().mapToObj(places::of).findFirst();
    }

    /** How many words it has; in scripts without spaces every character is one. */
    int words() {
        int words = 0;
        boolean inside = false;
        for (int point : folded.text().codePoints().toArray()) {
            boolean letter = Character.isLetterOrDigit(point) || point == '\uFFFC';
            words += letter && (!inside || Character.isIdeographic(point)) ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
