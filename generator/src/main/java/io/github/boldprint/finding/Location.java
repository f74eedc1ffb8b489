package io.github.boldprint.finding;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file relative to the content folder, with forward slashes; empty for the whole request
 * @param line from 1; 0 means the whole file
 * @param column in code points, from 1; 0 means the whole line
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column count from 1, with 0 for none: " + line + ":" + column);
        }
    }

    /** The whole of a file. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and build servers link it; what is 0 is left out. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
