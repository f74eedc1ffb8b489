package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Value;
import java.util.Optional;

/**
 * What stood in one version.
 *
 * @param text the canonical text: of a value its code, of prose its Markdown, of what has several parts a line for each
 * @param value the typed value, where it is a single one
 * @param at where it stood, in the files of that version
 */
public record Said(String text, Optional<Value> value, Location at) {

    static Said of(String text, Location at) {
        return new Said(text, Optional.empty(), at);
    }

    static Said of(Value value, Location at) {
        return new Said(value.code(), Optional.of(value), at);
    }
}
