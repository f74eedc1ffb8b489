package io.github.boldprint.source;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where the files of a content folder stand: on the disk, or in a state that somebody keeps. Paths are relative to the
 * content folder, with forward slashes; the folder itself has the empty path.
 */
public interface Storage {

    /** What can stand at a path. */
    enum Form {
        FILE,
        FOLDER,
        /** A symbolic link, to whatever it leads. */
        LINK,
        /** Neither of these, or nothing. */
        OTHER
    }

    /** The names directly in a folder, sorted. */
    List<String> names(String folder);

    /** What stands at a path. */
    Form form(String path);

    /** How many bytes a file has. */
    long size(String file) throws IOException;

    /**
     * The first bytes of a file.
     *
     * @param most how many are read at most
     * @throws java.nio.file.AccessDeniedException where this user may not read it
     */
    byte[] read(String file, int most) throws IOException;

    /**
     * A folder elsewhere in the same storage.
     *
     * @param way from this folder, with forward slashes, such as {@code ../base}
     * @return empty where there is none
     */
    Optional<Storage> beside(String way);
}
