package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import java.text.Normalizer;
import java.util.List;

/**
 * The same promises, as pages said them then and as they are printed now: what differs is nobody's promise but the
 * wording of Boldprint, of a theme, or of the business's own messages.
 *
 * @param how what happened, one word of a rule's name
 * @param by whose wording it is, for people: {@code Boldprint 1.3 → 1.4}
 * @param pages the words of each page, in the order in which they are told
 */
public record Reprint(String how, String by, List<Page> pages) {

    /** Another version of the program prints other words, and nobody touched a file. */
    public static final String REPRINTED = "reprinted";

    /** Other messages or another theme of the business print other words. */
    public static final String WORDING = "wording";

    public Reprint {
        pages = List.copyOf(pages);
    }

    /**
     * The words of one page, one block a line.
     *
     * @param policy whose page it is; {@link Where#SITE} for one that is of no policy alone
     * @param at where that policy stands in the newer files
     * @param then the words as they were
     * @param now the same promises printed anew
     */
    public record Page(String policy, String language, Location at, String then, String now) {
        public Page {
            then = Normalizer.normalize(then, Normalizer.Form.NFC);
            now = Normalizer.normalize(now, Normalizer.Form.NFC);
        }
    }
}
