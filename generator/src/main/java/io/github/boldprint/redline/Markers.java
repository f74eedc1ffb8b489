package io.github.boldprint.redline;

/** The signs that make a line a block of its form. */
final class Markers {

    private Markers() {}

    /** The end of the marker that begins here, or {@code at} if none does. */
    static int end(String text, int at, Form form, boolean first, boolean lineStart) {
        if (form instanceof Form.Heading) {
            return heading(text, at, first, lineStart);
        }
        if (form instanceof Form.ListItem item) {
            return first && text.startsWith(item.marker(), at) ? at + item.marker().length() : at;
        }
        if (form instanceof Form.Rule) {
            return endOfLine(text, at);
        }
        if (form instanceof Form.Quote) {
            return lineStart ? run(text, at, '>') : at;
        }
        if (form instanceof Form.Code) {
            return lineStart ? Math.max(fence(text, at, '`'), fence(text, at, '~')) : at;
        }
        return form instanceof Form.FrontMatter && first ? fence(text, at, '-') : at;
    }

    private static int heading(String text, int at, boolean first, boolean lineStart) {
        if (first) {
            return run(text, at, '#');
        }
        int closing = run(text, at, '#');
        if (closing > at && isLast(text, closing)) {
            return closing;
        }
        int underline = lineStart ? Math.max(run(text, at, '='), run(text, at, '-')) : at;
        return underline > at && isLast(text, underline) ? underline : at;
    }

    private static boolean isLast(String text, int at) {
        return Spaces.skip(text, at, text.length()) == text.length();
    }

    private static int fence(String text, int at, char sign) {
        int end = run(text, at, sign);
        return end - at >= 3 ? end : at;
    }

    private static int run(String text, int at, char sign) {
        int end = at;
        while (end < text.length() && text.charAt(end) == sign) {
            end++;
        }
        return end;
    }

    private static int endOfLine(String text, int at) {
        int end = text.length();
        while (end > at && Spaces.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
