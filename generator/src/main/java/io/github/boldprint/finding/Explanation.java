package io.github.boldprint.finding;

/**
 * What there is to say of a rule, beside its findings.
 *
 * @param means the good state, one sentence
 * @param why why it matters
 * @param mend what to do
 */
public record Explanation(String means, String why, String mend) {}
