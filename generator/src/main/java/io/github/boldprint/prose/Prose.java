package io.github.boldprint.prose;

import java.util.List;

/** A text, parsed once. Immutable; the same prose is printed on every page and in every language that shows it. */
public final class Prose {

    private final List<Quote> quotes;
    private final List<Link> links;
    private final List<Words> words;

    Prose(List<Quote> quotes, List<Link> links, List<Words> words) {
        this.quotes = List.copyOf(quotes);
        this.links = List.copyOf(links);
        this.words = List.copyOf(words);
    }

    /** The quotes, in order. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** The links, in order. */
    public List<Link> links() {
        return links;
    }

    /** The author's own words, block by block, in order. */
    public List<Words> words() {
        return words;
    }

    /** Whether it says nothing: no words, no quotes. */
    public boolean isEmpty() {
        return words.isEmpty() && quotes.isEmpty();
    }

    /** The text as HTML flow content, with quotes and links as the resolver gives them. */
    public Html html(Resolver resolver) {
        throw new UnsupportedOperationException("not built yet");
    }
}
