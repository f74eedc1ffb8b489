package io.github.boldprint.redline;

/** What one comparison may still cost, so that no text can make it run long. */
final class Effort {

    /** Cells of tables that are filled; these many take about half a second. */
    private long left = 60_000_000;
    private boolean bounded;

    /** Whether this may be spent; if not, the comparison goes on more coarsely and says so. */
    boolean spend(long cells, long most) {
        if (cells > most || cells > left) {
            bounded = true;
            return false;
        }
        left -= cells;
        return true;
    }

    boolean isBounded() {
        return bounded;
    }
}
