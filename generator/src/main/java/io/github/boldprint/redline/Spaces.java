package io.github.boldprint.redline;

/** What stands between words. */
final class Spaces {

    private Spaces() {}

    /** Whether the sign is white space of any kind, no-break spaces included. */
    static boolean isSpace(int sign) {
        return sign <= ' ' || Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    /** The index of the first sign from {@code at} that is no white space, or {@code to}. */
    static int skip(CharSequence text, int at, int to) {
        int i = at;
        while (i < to && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
