package io.github.boldprint;

/**
 * What came of deciding.
 *
 * @param written whether the decision stands in {@code decisions.yaml} now
 * @param says the same in one line for people
 */
public record Decided(boolean written, String says) {}
