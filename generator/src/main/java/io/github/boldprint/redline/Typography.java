package io.github.boldprint.redline;

import java.text.Normalizer;

/** What two tokens may differ in and still say the same. */
final class Typography {

    private Typography() {}

    /** The token in one Unicode form, with straight quotation marks and single spaces. */
    static String fold(String raw) {
        int i = 0;
        while (i < raw.length() && raw.charAt(i) > ' ' && raw.charAt(i) < 0x80) {
            i++;
        }
        return i == raw.length() ? raw : folded(Normalizer.normalize(raw, Normalizer.Form.NFC));
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Spaces.isSpace(sign)) {
                folded.append(straight(sign));
            } else if (folded.length() == 0 || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString();
    }

    private static char straight(char sign) {
        return switch (sign) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            default -> sign;
        };
    }

    /** Whether both texts are the same but for white space and the Unicode form. */
    static boolean differsInSourceOnly(String before, String after) {
        return source(before).equals(source(after));
    }

    private static String source(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u202F]+", " ");
    }
}
