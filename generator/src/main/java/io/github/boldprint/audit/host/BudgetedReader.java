package io.github.boldprint.audit.host;

import java.io.Reader;
import java.util.concurrent.TimeUnit;

/**
 * Hands a text to the parser in pieces, and stops it from inside once it has taken too long: a parser that runs away
 * cannot be stopped from outside.
 */
final class BudgetedReader extends Reader {

    private static final long BUDGET = TimeUnit.SECONDS.toNanos(20);
    private static final int PIECE = 4096;

    private final String text;
    private final long end = System.nanoTime() + BUDGET;
    private int at;

    /** That a page took longer than anybody wants to wait. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    BudgetedReader(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] into, int offset, int length) {
        if (System.nanoTime() - end > 0) {
            throw new TooSlow();
        }
        int count = Math.min(Math.min(length, PIECE), text.length() - at);
        if (count <= 0) {
            return length == 0 ? 0 : -1;
        }
        text.getChars(at, at + count, into, offset);
        at += count;
        return count;
    }

    @Override
    public void close() {
        // a text holds nothing that is to be given back
    }
}
