package io.github.boldprint.source;

import io.github.boldprint.finding.Location;

/**
 * Finds the place in the file of each character of a scalar, by walking the file's text and the scalar's side by side:
 * between two characters of the scalar the file holds only white space, indentation and escapes.
 */
final class TextPlaces implements Places {

    private final FileText file;
    private final int start;
    private final int end;
    private final char style;
    private final String text;
    private int[] indexes;

    /**
     * The places of one scalar.
     *
     * @param start index in the file of the scalar's first code point, its quote or block mark included
     * @param end index after its last code point
     * @param style {@code '|'}, {@code '>'}, {@code '"'}, {@code '\''} or a space for a plain scalar
     */
    TextPlaces(FileText file, int start, int end, char style, String text) {
        this.file = file;
        this.start = start;
        this.end = end;
        this.style = style;
        this.text = text;
    }

    @Override
    public Location of(int offset) {
        int[] all = indexes();
        return all.length == 0 ? file.at(start) : file.at(all[Math.max(0, Math.min(offset, all.length - 1))]);
    }

    /** Filled at the first question: most scalars are never asked. Two threads may fill it twice with equal values. */
    private int[] indexes() {
        int[] filled = indexes;
        if (filled == null) {
            filled = walk();
            indexes = filled;
        }
        return filled;
    }

    private int[] walk() {
        int[] found = new int[text.length()];
        int raw = first();
        int offset = 0;
        while (offset < text.length()) {
            int point = text.codePointAt(offset);
            int width = Character.charCount(point);
            boolean blank = point == ' ' || point == '\n' || point == '\t';
            if (!blank) {
                raw = skipBlank(raw);
            }
            for (int i = 0; i < width; i++) {
                found[offset + i] = Math.min(raw, Math.max(start, end - 1));
            }
            offset += width;
            raw = blank ? afterBlank(raw, point) : afterMarks(after(raw), offset);
        }
        return found;
    }

    private int first() {
        if (style == '|' || style == '>') {
            int index = start;
            while (index < end && file.points()[index] != '\n') {
                index++;
            }
            return index + 1;
        }
        return style == ' ' ? start : start + 1;
    }

    private int skipBlank(int raw) {
        int index = raw;
        while (index < end && isBlank(index)) {
            index += continues(index) ? 2 : 1;
        }
        return index;
    }

    /** A folded line break stands for one space, with any indentation after it. */
    private int afterBlank(int raw, int point) {
        if (raw >= end) {
            return raw;
        }
        if (style == '"' && file.points()[raw] == '\\') {
            return after(raw);
        }
        return file.points()[raw] == point ? raw + 1 : raw;
    }

    private int after(int raw) {
        if (raw >= end) {
            return raw;
        }
        int here = file.points()[raw];
        if (style == '\'' && here == '\'') {
            return raw + 2;
        }
        if (style == '"' && here == '\\' && raw + 1 < end) {
            return raw + switch (file.points()[raw + 1]) {
                case 'x' -> 4;
                case 'u' -> 6;
                case 'U' -> 10;
                default -> 2;
            };
        }
        return raw + 1;
    }

    /** Passes accents that normalisation joined with the letter before them. */
    private int afterMarks(int raw, int offset) {
        int next = offset < text.length() ? text.codePointAt(offset) : -1;
        int index = raw;
        while (index < end && file.points()[index] != next
                && Character.getType(file.points()[index]) == Character.NON_SPACING_MARK) {
            index++;
        }
        return index;
    }

    private boolean isBlank(int index) {
        int point = file.points()[index];
        return point == ' ' || point == '\n' || point == '\t' || continues(index);
    }

    /** In double quotes a backslash at the end of a line joins it with the next. */
    private boolean continues(int index) {
        return style == '"' && file.points()[index] == '\\' && index + 1 < end && file.points()[index + 1] == '\n';
    }
}
