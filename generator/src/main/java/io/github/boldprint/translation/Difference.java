package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import java.util.Optional;

/**
 * Something that a text says and its translation does not, or the other way round.
 *
 * @param here as it stands in the translation; empty where it lacks there
 * @param there as it stands in the source; empty where it lacks there
 * @param verb what is done with it: says, quotes, links to
 * @param at its place in the translation, where it is there
 */
record Difference(Optional<String> here, Optional<String> there, Verb verb, Optional<Location> at) {

    /** What a text does, and what it does not do. */
    enum Verb {
        SAYS("says ", "does not say "),
        QUOTES("quotes ", "does not quote "),
        LINKS("links to ", "has no link to ");

        private final String does;
        private final String doesNot;

        Verb(String does, String doesNot) {
            this.does = does;
            this.doesNot = doesNot;
        }
    }

    /** In words, of the translation. */
    String words() {
        if (here.isPresent() && there.isPresent()) {
            return verb.does + "'" + here.get() + "' for '" + there.get() + "'";
        }
        return here.map(only -> verb.does + "'" + only + "', and its source does not")
                .orElseGet(() -> verb.doesNot + "'" + there.orElseThrow() + "', and its source does");
    }
}
