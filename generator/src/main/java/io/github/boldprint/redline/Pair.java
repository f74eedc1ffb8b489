package io.github.boldprint.redline;

/**
 * A thing of the text before and a thing of the text after that belong together.
 *
 * @param before its index there, from 0
 * @param after its index here, from 0
 * @param weight how much is gained by pairing them
 */
record Pair(int before, int after, double weight) {

    /** Whether the order of the two texts is not the same for both pairs. */
    boolean crosses(int otherBefore, int otherAfter) {
        return (before < otherBefore) != (after < otherAfter);
    }
}
