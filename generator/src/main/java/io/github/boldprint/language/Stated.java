package io.github.boldprint.language;

import io.github.boldprint.value.Value;

/**
 * A number that stands in a text, whatever it counts.
 *
 * @param value a {@link Value.Period}, {@link Value.Money}, {@link Value.Percentage}, {@link Value.Day} or
 *     {@link Value.Clock}; a {@link Value.Decimal} where nothing beside the number says what it counts
 * @param firm whether the same text in another language states it in figures too; not a number in words, a rank such as
 *     "1st", or a one, which many languages say otherwise
 * @param start offset of its first character, from 0 in UTF-16 code units
 * @param end offset after its last character
 */
public record Stated(Value value, boolean firm, int start, int end) {}
