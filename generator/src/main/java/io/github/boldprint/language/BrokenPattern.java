package io.github.boldprint.language;

/** A message that cannot be read: where, and in words for its author. */
final class BrokenPattern extends Exception {

    private static final long serialVersionUID = 1;

    private final int offset;

    /**
     * A fault of a message.
     *
     * @param sentence what is wrong and what to do, without a final full stop
     * @param offset the place in the message, from 0 in UTF-16 code units
     */
    BrokenPattern(String sentence, int offset) {
        super(sentence, null, false, false);
        this.offset = offset;
    }

    int offset() {
        return offset;
    }
}
