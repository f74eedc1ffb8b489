package io.github.boldprint.prose;

/**
 * A text that can be read only so many times: the deadline of a parse, kept from inside.
 *
 * <p>It is counted in characters read and not in seconds, so that the same text ends in the same way on a slow, a
 * busy and a fast machine. Every loop of Flexmark that was seen to run away reads characters.
 */
final class BudgetedText implements CharSequence {

    /** The budget is spent. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** Where the last character was read. */
        final int offset;

        private Spent(int offset) {
            super("the budget for reading a text is spent", null, false, false);
            this.offset = offset;
        }
    }

    private final String text;
    private long left;

    BudgetedText(String text, long reads) {
        this.text = text;
        this.left = reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Spent(index);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
