package io.github.boldprint.outline;

import java.util.List;

/**
 * A new content folder.
 *
 * @param files in the order in which a person should read them
 * @param blanks in the same order, from top to bottom
 */
public record Outline(List<OutlineFile> files, List<Blank> blanks) {
    /** The files alone whose paths begin so, with their blanks. */
    public Outline only(String path) {
        return new Outline(files.stream().filter(file -> file.path().startsWith(path)).toList(),
                blanks.stream().filter(blank -> blank.at().file().startsWith(path)).toList());
    }

    public Outline {
        files = List.copyOf(files);
        blanks = List.copyOf(blanks);
    }
}
