package io.github.boldprint.proof;

import java.util.Locale;

/**
 * A text that Boldprint can say, as words are looked for in it: in small letters, with single ordinary spaces, hyphens
 * and apostrophes.
 *
 * @param file where it stands, with forward slashes
 * @param text what is searched
 * @param lines the line, from 1, on which each of its characters stands
 */
record SaidText(String file, String text, int[] lines) {

    /** @param line on which the text begins */
    static SaidText of(String file, String original, int line) {
        StringBuilder text = new StringBuilder(original.length());
        int[] lines = new int[original.length() * 2];
        int now = line;
        for (int point : original.codePoints().toArray()) {
            String folded = fold(point);
            boolean repeats = folded.equals(" ") && (text.isEmpty() || text.charAt(text.length() - 1) == ' ');
            for (int i = 0; i < folded.length() && !repeats; i++) {
                lines[text.length()] = now;
                text.append(folded.charAt(i));
            }
            now += point == '\n' ? 1 : 0;
        }
        return new SaidText(file, text.toString(), lines);
    }

    static String fold(String words) {
        return of("", words, 1).text.strip();
    }

    private static String fold(int point) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            return " ";
        }
        return switch (point) {
            case '\u2018', '\u2019' -> "'";
            case '\u2010', '\u2011' -> "-";
            case '\u00AD' -> "";
            default -> {
                String small = Character.toString(point).toLowerCase(Locale.ROOT);
                yield small.length() > 2 ? small.substring(0, 2) : small;
            }
        };
    }
}
