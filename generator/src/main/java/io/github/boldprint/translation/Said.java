package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.prose.Words;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in one language.
 *
 * @param at where it begins
 * @param written as its author wrote it
 * @param spoken what it says, in one line, however it is set
 * @param words the author's own words, block by block
 * @param quotes the facts that it quotes, in order
 * @param links where its links lead, in order
 */
public record Said(Location at, String written, String spoken, List<Words> words, List<Quote> quotes,
        List<Link> links) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");

    public Said {
        words = List.copyOf(words);
        quotes = List.copyOf(quotes);
        links = List.copyOf(links);
    }

    /** Words without marks: a title, or a fact. */
    static Said plain(String text, Location at) {
        return new Said(at, text, SPACES.matcher(text).replaceAll(" ").strip(), List.of(new Words(text, at)), List.of(),
                List.of());
    }

    static Said of(Prose prose, Location around) {
        Location at = prose.words().stream().findFirst().map(Words::at).orElse(around);
        return new Said(at, prose.markdown(), prose.said(), prose.words(), prose.quotes(), prose.links());
    }

    static Said of(ClauseText text) {
        return of(text.prose(), text.at());
    }
}
