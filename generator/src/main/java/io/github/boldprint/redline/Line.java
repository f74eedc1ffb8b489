package io.github.boldprint.redline;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a text.
 *
 * @param start the index of its first sign in the text, from 0
 * @param text the line without its end
 */
record Line(int start, String text) {

    /** The lines of a text, ended by a line feed, a carriage return or both. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '\n' || sign == '\r') {
                lines.add(new Line(start, text.substring(start, i)));
                if (sign == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(new Line(start, text.substring(start)));
        }
        return lines;
    }

    boolean isBlank() {
        return Spaces.skip(text, 0, text.length()) == text.length();
    }

    boolean has(char sign) {
        return text.indexOf(sign) >= 0;
    }

    /** How far the text is indented, in columns. */
    int indent() {
        return width(text.substring(0, Spaces.skip(text, 0, text.length())));
    }

    static int width(String indent) {
        return indent.chars().map(sign -> sign == '\t' ? 4 : 1).sum();
    }

    /** Whether it underlines the text above as a heading. */
    boolean isUnderline() {
        String line = text.strip();
        return indent() <= 3 && (line.chars().allMatch(sign -> sign == '=')
                || line.chars().allMatch(sign -> sign == '-'));
    }

    /** Whether it rules a table's head off. */
    boolean isTableLine() {
        return has('-') && has('|') && text.chars().allMatch(sign -> sign == '-' || sign == '|' || sign == ':'
                || Spaces.isSpace(sign));
    }
}
