package io.github.boldprint.redline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where links lead, found in a text from a given place; each gives the end, or -1. */
final class Addresses {

    /** Longer targets are no links; this also bounds the search for a bracket that never closes. */
    private static final int LONGEST = 2_000;
    private static final Pattern BARE = Pattern.compile("(?:https?://|mailto:|tel:|policy:|www\\.)[^\\s<>\"|]{1,2000}");
    private static final Pattern PATH = Pattern.compile("/[\\p{L}\\p{N}_~.-][^\\s<>\"|(){}\\[\\]]{0,2000}");
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,8}");
    private static final Pattern ANGLE = Pattern.compile("<(?:[a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s<>]{0,2000}"
            + "|[^\\s<>@]{1,64}@[^\\s<>]{1,253})>");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9-]{0,40}(?:\\s[^<>]{0,2000})?/?>");
    private static final Pattern LABEL = Pattern.compile("\\]\\[[^\\[\\]]{0,999}\\]");
    private static final Pattern TRAILING = Pattern.compile("[.,;:!?'\u2019\u201D*_)]");

    private Addresses() {}

    /** The target after a link's words: {@code ](…)} or {@code ][…]}. */
    static int target(String text, int at, int to) {
        int open = at + 1;
        if (open >= to || text.charAt(open) != '(') {
            return end(LABEL, text, at, to);
        }
        int depth = 0;
        for (int i = open; i < Math.min(to, open + LONGEST); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' && depth > 1) {
                return -1;
            } else if (sign == '\\') {
                i++;
            } else if (sign == '(') {
                depth++;
            } else if (sign == ')' && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }

    /** An address that stands for itself. */
    static int bare(String text, int at, int to) {
        int end = end(BARE, text, at, to);
        return end < 0 ? end(EMAIL, text, at, to) : trimmed(text, at, end);
    }

    /** A path, which begins with a slash. */
    static int path(String text, int at, int to) {
        int end = end(PATH, text, at, to);
        return end < 0 ? end : trimmed(text, at, end);
    }

    /** An address in angle brackets. */
    static int angle(String text, int at, int to) {
        return end(ANGLE, text, at, to);
    }

    /** An HTML tag. */
    static int tag(String text, int at, int to) {
        return end(TAG, text, at, to);
    }

    private static int trimmed(String text, int at, int end) {
        int last = end;
        while (last > at + 1 && TRAILING.matcher(text.substring(last - 1, last)).matches()
                && !(text.charAt(last - 1) == ')' && text.substring(at, last).indexOf('(') >= 0)) {
            last--;
        }
        return last;
    }

    private static int end(Pattern pattern, String text, int at, int to) {
        Matcher matcher = pattern.matcher(text).region(at, to);
        return matcher.lookingAt() ? matcher.end() : -1;
    }
}
