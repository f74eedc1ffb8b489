package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Everything that publishing does to a disk, so that a test can let any step of it fail. Links are never followed. */
interface Disk {

    /** Creates one folder; its parent is there, the folder is not. */
    void createFolder(Path folder) throws IOException;

    /** Writes a file that is not there yet; its bytes are on the disk when this returns. */
    void write(Path file, byte[] content) throws IOException;

    /** Sees to it that the names in a folder are on the disk. */
    void sync(Path folder) throws IOException;

    /** Creates a symbolic link. */
    void link(Path at, Path to) throws IOException;

    /** Renames within one file system, in one step; a symbolic link at {@code to} is replaced. */
    void move(Path from, Path to) throws IOException;

    /** Deletes one file, link or empty folder. */
    void delete(Path path) throws IOException;

    /** Deletes a file, a link (not what it leads to) or a folder with everything in it; nothing where there is none. */
    default void deleteAll(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
