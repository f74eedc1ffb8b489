package io.github.boldprint.pack;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text as phrases are searched in it: in one case, with single ordinary spaces, quotation marks and hyphens.
 *
 * @param text what is searched
 * @param origins the offset in the original, in UTF-16 code units, of each of its characters
 */
public record Folded(String text, int[] origins) {

    /** The text, folded. */
    public static Folded of(String original) {
        StringBuilder text = new StringBuilder(original.length());
        int[] origins = new int[original.length() * 3 + 1];
        for (int i = 0; i < original.length(); ) {
            int point = original.codePointAt(i);
            String folded = fold(point);
            boolean repeats = folded.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            for (int j = 0; j < folded.length() && !repeats; j++) {
                origins[text.length()] = i;
                text.append(folded.charAt(j));
            }
            i += Character.charCount(point);
        }
        return new Folded(text.toString(), origins);
    }

    private static String fold(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        return switch (point) {
            case '\u2018', '\u2019' -> "'";
            case '\u201C', '\u201D', '\u201E' -> "\"";
            case '\u2010', '\u2011' -> "-";
            case '\u00AD' -> "";
            // upper case first: it spells out what lower case keeps apart, such as the German sharp s
            default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFC)
                    .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        };
    }
}
