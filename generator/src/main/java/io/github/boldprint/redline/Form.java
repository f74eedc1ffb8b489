package io.github.boldprint.redline;

/** What a block of Markdown is. */
public sealed interface Form {

    /** Running text. */
    record Paragraph() implements Form {}

    /** @param level from 1 to 6 */
    record Heading(int level) implements Form {}

    /**
     * @param depth from 1 for a list that is in no other
     * @param marker as it is written, such as {@code -} or {@code 2.}
     */
    record ListItem(int depth, String marker) implements Form {}

    /** @param role which row of its table it is */
    record TableRow(Role role) implements Form {}

    /** A fenced piece of code, with its fences. */
    record Code() implements Form {}

    /** A paragraph of a quotation. */
    record Quote() implements Form {}

    /** A line across the page. */
    record Rule() implements Form {}

    /** One line of the data that stand before the text, between lines of three hyphens. */
    record FrontMatter() implements Form {}

    /** The rows of a table: one head, one line that rules it off, and the body. */
    enum Role { HEAD, LINE, BODY }

    /** Whether both are of one sort, whatever their level, depth, marker or role. */
    default boolean isLike(Form other) {
        return getClass() == other.getClass();
    }
}
