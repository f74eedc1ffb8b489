package io.github.boldprint.source;

import java.util.List;

/**
 * One file that is no YAML: a tool wrote it, line by line.
 *
 * @param path relative to the content folder, with forward slashes
 * @param lines without their breaks; a break at the end of the file begins no line
 */
public record PlainFile(String path, List<String> lines) {

    public PlainFile {
        lines = List.copyOf(lines);
    }
}
