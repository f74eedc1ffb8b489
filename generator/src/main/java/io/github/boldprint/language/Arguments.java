package io.github.boldprint.language;

import java.util.Optional;

/**
 * The values that a message pattern asks for by name: a number where the pattern takes a plural, a code where it
 * selects, printed words elsewhere.
 */
@FunctionalInterface
public interface Arguments {

    /** No arguments. */
    Arguments NONE = name -> Optional.empty();

    /**
     * The value of one argument: an {@link Integer}, a {@link java.math.BigDecimal} or a {@link String}.
     *
     * @param name as it stands in the pattern, without braces
     */
    Optional<Object> value(String name);
}
