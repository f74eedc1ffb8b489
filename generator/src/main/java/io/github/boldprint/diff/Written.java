package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.prose.Prose;
import java.util.regex.Pattern;

/**
 * Words of the business in one language.
 *
 * @param title may be empty
 */
record Written(String title, Prose prose, Location at) {

    private static final Pattern NUMBER =
            Pattern.compile("^(?:§+ ?)?(?:\\(?[0-9]+(?:[.][0-9]+)*[.)]?|[A-Za-z][.)]|[IVXLC]+[.)])\\s+");

    static Written of(ClauseText text) {
        return new Written(text.title(), text.prose(), text.at());
    }

    /** The Markdown of title and text. */
    String markdown() {
        String text = prose.markdown().strip();
        return title.isEmpty() ? text : text.isEmpty() ? "## " + title : "## " + title + "\n\n" + text;
    }

    boolean readsLike(Written other) {
        return title.equals(other.title) && prose.readsLike(other.prose);
    }

    boolean saysLike(Written other) {
        return title.equals(other.title) && prose.saysLike(other.prose);
    }

    /** Whether only the number before the title is another. */
    boolean isRenumbered(Written other) {
        return !title.equals(other.title) && bare(title).equals(bare(other.title)) && prose.readsLike(other.prose);
    }

    Said said() {
        return Said.of(markdown(), at);
    }

    private static String bare(String title) {
        return NUMBER.matcher(title).replaceFirst("");
    }
}
