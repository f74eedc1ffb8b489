package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;

/**
 * What a clause can be about.
 *
 * @param id kebab-case
 * @param means one sentence for an author
 */
public record Topic(String id, String means, Location at) {}
