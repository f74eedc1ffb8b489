package io.github.boldprint.redline;

/**
 * Passages that belong together and stayed in place: one of each text, or one that was split into several, or several
 * that were merged into one. Indices from 0, ends not included.
 */
record Unit(int fromBefore, int toBefore, int fromAfter, int toAfter) {

    boolean isSingle() {
        return toBefore - fromBefore == 1 && toAfter - fromAfter == 1;
    }
}
