package io.github.boldprint.prose;

/**
 * Markup that may be printed as it is. Only this room makes it from an author's text.
 *
 * @param markup a fragment of HTML: flow content for a text of several blocks
 */
public record Html(String markup) {

    /** Nothing. */
    public static final Html EMPTY = new Html("");

    /** Words as one text node: every special character is escaped. */
    public static Html text(String words) {
        return new Html(words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
    }

    /** The words without the markup, each block on a line of its own, with the addresses of links to other places. */
    public String plain() {
        return PlainText.of(this);
    }

    @Override
    public String toString() {
        return markup;
    }
}
