package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Lets one build at a time at an output: among processes by a lock on a file, inside this one by a set of names. */
final class BuildLock {

    /** Opening a locked file and closing it again frees the lock on many systems, so a held one is not opened. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private BuildLock() {}

    /** What is done while the lock is held. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Does the work; empty, with nothing done, where another build holds the lock. */
    static <T> Optional<T> holding(Path file, Work<T> work) throws IOException {
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            return isLocked(channel) ? Optional.of(work.run()) : Optional.empty();
        } finally {
            HELD.remove(file);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return false; // another class loader of this process holds it
        }
    }
}
