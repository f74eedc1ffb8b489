package io.github.boldprint.redline;

/** What a piece of Markdown is to its reader. */
public enum Part {
    /** White space, line breaks and indentation. */
    SPACE(Layer.SOURCE, true),
    /**
     * Stress, code marks, brackets, comments, tags, and marks of typography such as curly instead of straight quotes.
     */
    SYNTAX(Layer.PRESENTATION, true),
    /** What makes a block: the signs of a heading, a list item, a quotation, a rule, or a break between blocks. */
    MARKER(Layer.PRESENTATION, false),
    /** The border of a table's cell. */
    BORDER(Layer.PRESENTATION, false),
    /** Where a link leads, or an address that stands for itself. */
    LINK(Layer.LINK, true),
    /** Words, figures and punctuation. */
    WORDS(Layer.WORDING, true);

    private final Layer layer;
    private final boolean inline;

    Part(Layer layer, boolean inline) {
        this.layer = layer;
        this.inline = inline;
    }

    /** The layer that a deleted or inserted piece of this part belongs to. */
    public Layer layer() {
        return layer;
    }

    /** Whether it runs on in a line with its neighbours, so that one segment may hold several. */
    boolean isInline() {
        return inline;
    }
}
