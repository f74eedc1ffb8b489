package io.github.boldprint.source;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of a file that passed the fences: code points, with {@code \n} as the only line break.
 *
 * @param path relative to the content folder
 * @param points the code points; not changed by anyone
 * @param lineStarts the index of each line's first code point, ascending, the first one 0
 */
record FileText(String path, int[] points, int[] lineStarts) {

    static FileText of(String path, String text) {
        int[] points = text.codePoints().toArray();
        int[] starts = new int[(int) Arrays.stream(points).filter(point -> point == '\n').count() + 1];
        int line = 0;
        for (int i = 0; i < points.length; i++) {
            if (points[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
        return new FileText(path, points, starts);
    }

    /** The place of the code point at this index; beyond the end, the place after the last one. */
    Location at(int index) {
        int bounded = Math.max(0, Math.min(index, points.length));
        int found = Arrays.binarySearch(lineStarts, bounded);
        int line = found >= 0 ? found : -found - 2;
        return new Location(path, line + 1, bounded - lineStarts[line] + 1);
    }

    /** The code point at a place; a space beyond the end of its line. */
    int point(Location at) {
        int index = lineStarts[at.line() - 1] + at.column() - 1;
        return index < points.length && points[index] != '\n' ? points[index] : ' ';
    }

    /** All lines, without their breaks; a break at the end begins no line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= lineStarts.length; number++) {
            lines.add(line(number));
        }
        return points.length == lineStarts[lineStarts.length - 1] ? lines.subList(0, lines.size() - 1) : lines;
    }

    /** The line with this number from 1, without its break; empty beyond the last one. */
    String line(int number) {
        if (number < 1 || number > lineStarts.length) {
            return "";
        }
        int start = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] - 1 : points.length;
        return new String(points, start, end - start);
    }
}
