package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.util.Optional;

/**
 * A piece of prose with a permanent address.
 *
 * @param id given by the author, never derived: the anchor on the page
 * @param audience who may read it
 * @param topic what it is about, one of its kind's topics
 * @param text its words, by language
 * @param at where the source file begins it
 */
public record Clause(
        String id, Audience audience, Optional<String> topic, Localized<ClauseText> text, Location at) {

    /**
     * Whether it is said in a language as a whole, title and text. Where a part is not translated yet, pages show the
     * clause in the language in which it was written.
     */
    public boolean isSaidIn(String language) {
        ClauseText original = text.original();
        return text.in(language)
                .filter(said -> !said.title().isEmpty() || original.title().isEmpty())
                .filter(said -> !said.prose().isEmpty() || said.prose().isRefused() || original.prose().isEmpty())
                .isPresent();
    }

    /** Who may read a clause. */
    public enum Audience {
        PUBLIC,
        /** Never in a public site, in any form. */
        STAFF
    }
}
