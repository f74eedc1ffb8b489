package io.github.boldprint;

import java.util.Optional;

/**
 * What came of a release.
 *
 * @param result what was found
 * @param name of the release; empty where there is none, for what was found or because nothing is new
 * @param says the same in one line for people
 */
public record Released(Result result, Optional<String> name, String says) {}
