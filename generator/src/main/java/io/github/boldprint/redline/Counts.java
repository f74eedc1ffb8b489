package io.github.boldprint.redline;

/**
 * How much of the text is marked, in words: runs of letters, digits and what joins them.
 *
 * @param deleted words of the text before that are gone
 * @param inserted words of the text after that are new
 * @param moved words that stand elsewhere unchanged, counted once
 * @param moves moves of one or more neighbouring blocks
 */
public record Counts(int deleted, int inserted, int moved, int moves) {}
