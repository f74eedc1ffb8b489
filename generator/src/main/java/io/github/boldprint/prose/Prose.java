package io.github.boldprint.prose;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A text, parsed once. Immutable; the same prose is printed on every page and in every language that shows it. */
public final class Prose {

    /** A text that says nothing. */
    public static final Prose EMPTY = new Prose("", List.of(), List.of(), List.of(), List.of());

    /** A text that was not read, which was reported; nobody reports it as empty. */
    public static final Prose REFUSED = new Prose("", List.of(), List.of(), List.of(), List.of());

    /** Quotes and targets as themselves, marked by characters that no text holds. */
    private static final Resolver AS_WRITTEN = new Resolver() {
        @Override
        public Optional<String> words(Quote quote) {
            String asked = quote.grammaticalCase().map(name -> " " + name).orElse("");
            return Optional.of("\uE000" + quote.path() + asked + "\uE001");
        }

        @Override
        public Optional<String> address(Link.Target target) {
            return target instanceof Link.ToFact fact ? words(fact.quote()) : Optional.of(target.toString());
        }
    };

    private static final Pattern STRESS_TAGS = Pattern.compile("</?(?:em|strong|code)>");
    private static final Pattern BLOCK_TAGS = Pattern.compile("<(?!/?a[ >])[^>]*>");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final String markdown;
    private final List<Block> blocks;
    private final List<Quote> quotes;
    private final List<Link> links;
    private final List<Words> words;

    Prose(String markdown, List<Block> blocks, List<Quote> quotes, List<Link> links, List<Words> words) {
        this.markdown = markdown;
        this.blocks = List.copyOf(blocks);
        this.quotes = List.copyOf(quotes);
        this.links = List.copyOf(links);
        this.words = List.copyOf(words);
    }

    /** The text as its author wrote it, in Unicode normalisation form C. */
    public String markdown() {
        return markdown;
    }

    /**
     * Whether both read the same on every page, whatever is quoted and wherever links lead: only the lines of the file,
     * and ways of writing the same Markdown, may differ.
     */
    public boolean readsLike(Prose other) {
        return isRefused() == other.isRefused() && (markdown.equals(other.markdown)
                || HtmlWriter.write(blocks, AS_WRITTEN).equals(HtmlWriter.write(other.blocks, AS_WRITTEN)));
    }

    /** Whether both say the same words, quote the same and link to the same, however they are set. */
    public boolean saysLike(Prose other) {
        return isRefused() == other.isRefused() && bare().equals(other.bare());
    }

    /**
     * What it says, in one line: its words, what it quotes and where its links lead, however they are set. The form
     * stays the same from version to version.
     */
    public String said() {
        return Spoken.of(blocks);
    }

    private String bare() {
        return SPACES.matcher(BLOCK_TAGS.matcher(STRESS_TAGS.matcher(HtmlWriter.write(blocks,
                AS_WRITTEN)).replaceAll(""))
                .replaceAll(" ")).replaceAll(" ").strip();
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
