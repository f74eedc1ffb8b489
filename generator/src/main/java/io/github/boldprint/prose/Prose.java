package io.github.boldprint.prose;

import java.util.List;

/** A text, parsed once. Immutable; the same prose is printed on every page and in every language that shows it. */
public final class Prose {

    /** A text that says nothing. */
    public static final Prose EMPTY = new Prose(List.of(), List.of(), List.of(), List.of());

    /** A text that was not read, which was reported; nobody reports it as empty. */
    public static final Prose REFUSED = new Prose(List.of(), List.of(), List.of(), List.of());

    private final List<Block> blocks;
    private final List<Quote> quotes;
    private final List<Link> links;
    private final List<Words> words;

    Prose(List<Block> blocks, List<Quote> quotes, List<Link> links, List<Words> words) {
        this.blocks = List.copyOf(blocks);
        this.quotes = List.copyOf(quotes);
        this.links = List.copyOf(links);
        this.words = List.copyOf(words);
    }

    /** The quotes, in order, those in link targets too. */
    public List<Quote> quotes() {
        return quotes;
    }

    /** The links, in order. */
    public List<Link> links() {
        return links;
    }

    /** The words that a link of this text is printed with, without quotes and code. */
    public String wordsOf(Link link) {
        return new LinkWords(link).in(blocks).orElse("");
    }

    /** The author's own words, block by block, in order. */
    public List<Words> words() {
        return words;
    }

    /** Whether it says nothing: no words, no quotes, no code. */
    public boolean isEmpty() {
        return words.isEmpty() && quotes.isEmpty() && blocks.stream().allMatch(Block::isBlank);
    }

    /** Whether the text was given but not read. */
    public boolean isRefused() {
        return this == REFUSED;
    }

    /**
     * The text as HTML flow content, with quotes and links as the resolver gives them: one block element a line. Its
     * elements and attributes are those of {@link SafeHtml}. Several threads may print one prose at once.
     */
    public Html html(Resolver resolver) {
        return blocks.isEmpty() ? Html.EMPTY : SafeHtml.of(HtmlWriter.write(blocks, resolver));
    }
}
