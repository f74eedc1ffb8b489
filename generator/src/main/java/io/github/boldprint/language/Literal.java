package io.github.boldprint.language;

import io.github.boldprint.value.Value;

/**
 * A duration, an amount of money or a percentage that stands in a text in words of its own.
 *
 * @param value what it says: a {@link Value.Period}, {@link Value.Money} or {@link Value.Percentage}
 * @param start offset of its first character, from 0 in UTF-16 code units
 * @param end offset after its last character
 */
public record Literal(Value value, int start, int end) {}
