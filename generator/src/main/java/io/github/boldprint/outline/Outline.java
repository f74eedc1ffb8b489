package io.github.boldprint.outline;

import java.util.List;

/**
 * A new content folder.
 *
 * @param files in the order in which a person should read them
 * @param blanks in the same order, from top to bottom
 */
public record Outline(List<OutlineFile> files, List<Blank> blanks) {
    public Outline {
        files = List.copyOf(files);
        blanks = List.copyOf(blanks);
    }
}
