package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import io.github.boldprint.prose.Prose;

/**
 * A clause in one language.
 *
 * @param title one line, no markup
 * @param prose may be empty, which is a finding of its own
 * @param at the place of the clause in this language's file
 * @param titleAt the place of the title's words
 */
public record ClauseText(String title, Prose prose, Location at, Location titleAt) {}
