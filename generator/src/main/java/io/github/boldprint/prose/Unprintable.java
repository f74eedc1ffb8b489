package io.github.boldprint.prose;

import java.util.Locale;

/**
 * Characters that no page prints: controls, line separators of other alphabets, bidirectional embeddings, overrides
 * and isolates (they can make a promise read otherwise than it is), tag characters, noncharacters, halves of pairs,
 * and U+FFFC, which stands for a quote in {@link Words}. Marks that only set a direction (U+200E, U+200F, U+061C) are
 * words' own.
 */
final class Unprintable {

    private Unprintable() {}

    static boolean is(int character) {
        return Character.isISOControl(character)
                || between(character, 0x2028, 0x202E)
                || between(character, 0x2066, 0x2069)
                || between(character, 0xFDD0, 0xFDEF)
                || between(character, 0xE0000, 0xE007F)
                || between(character, Character.MIN_SURROGATE, Character.MAX_SURROGATE)
                || character == 0xFFFC
                || (character & 0xFFFE) == 0xFFFE;
    }

    /** {@code U+202E}. */
    static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
