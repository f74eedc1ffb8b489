package io.github.boldprint.diff;

/**
 * Prose that a change does not change, and that a person should look at because of it.
 *
 * @param where the text, in one language
 * @param why it may need a change too
 * @param likely whether something in it speaks for that; otherwise it only stands beside the fact
 */
public record Echo(Where where, String why, boolean likely) {}
