package io.github.boldprint.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number, or a range of two, as a sentence counts with it.
 *
 * @param text as it is printed: {@code 1,000}, {@code 2 to 4}
 * @param form the plural form that it takes, a CLDR word: zero, one, two, few, many or other
 * @param number the number itself; empty for a range
 */
record Quantity(String text, String form, Optional<BigDecimal> number) {

    boolean is(BigDecimal exact) {
        return number.isPresent() && number.get().compareTo(exact) == 0;
    }
}
