package io.github.boldprint.language;

/**
 * The spaces that CLDR puts into printed values.
 *
 * <p>CLDR uses a narrow no-break space here and a thin space there, and changes its mind between releases; many fonts
 * lack both. So printed values hold two kinds only: the ordinary space, where a line may break, and U+00A0, where it
 * may not ({@code 4,90 €}).
 */
final class Spaces {

    static final char NO_BREAK = '\u00a0';

    private Spaces() {}

    static String tidy(String printed) {
        return printed.replace('\u202f', NO_BREAK).replace('\u2009', ' ');
    }

    /** Whether this is white space of any kind, those that do not break included. */
    static boolean isSpace(char c) {
        return c == NO_BREAK || c == '\u202f' || c == '\u2007' || Character.isWhitespace(c);
    }

    /** Whether this is white space, or a mark that only says which way to read on. */
    static boolean isGap(char c) {
        return isSpace(c) || c == '\u200e' || c == '\u200f' || c == '\u061c';
    }

    /** Without such characters at both ends. */
    static String strip(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && isGap(words.charAt(start))) {
            start++;
        }
        while (start < end && isGap(words.charAt(end - 1))) {
            end--;
        }
        return words.substring(start, end);
    }
}
