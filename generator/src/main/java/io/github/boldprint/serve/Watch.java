package io.github.boldprint.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Says when something in a few folders changes; the system tells, or where it can't, a clock. */
final class Watch implements AutoCloseable {

    /** Editors write a file in several steps; the last one counts. */
    private static final Duration SETTLED = Duration.ofMillis(8);

    private static final Duration LATER = Duration.ofMillis(250);

    private final Supplier<List<Path>> folders;
    private final Runnable changed;
    private final Thread thread;
    private final WatchService system;
    private final Set<Path> watched = new HashSet<>();
    private volatile boolean closed;

    private Watch(Supplier<List<Path>> folders, Duration every, Runnable changed) throws IOException {
        this.folders = folders;
        this.changed = changed;
        this.system = folders.get().get(0).getFileSystem().newWatchService();
        register();
        this.thread = new Thread(every == null ? this::listen : () -> poll(every), "watch");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Begins to watch.
     *
     * @param every how often to look, or null to be told by the system
     * @param changed is called after each change; what it does may take its time
     */
    static Watch of(Supplier<List<Path>> folders, Duration every, Runnable changed) throws IOException {
        return new Watch(folders, every, changed);
    }

    /** Says once more that something changed, a little later: whatever is in the way then may be gone. */
    void again() {
        CompletableFuture.delayedExecutor(LATER.toMillis(), TimeUnit.MILLISECONDS).execute(() -> {
            if (!closed) {
                changed.run();
            }
        });
    }

    private void listen() {
        try {
            while (!closed) {
                drain(system.take());
                for (WatchKey more = soon(); more != null; more = soon()) {
                    drain(more);
                }
                register();
                changed.run();
            }
        } catch (InterruptedException | ClosedWatchServiceException over) {
            closed = true;
        }
    }

    private WatchKey soon() throws InterruptedException {
        return system.poll(SETTLED.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void poll(Duration every) {
        try {
            while (!closed) {
                Thread.sleep(every.toMillis());
                changed.run();
            }
        } catch (InterruptedException over) {
            closed = true;
        }
    }

    private void drain(WatchKey key) {
        key.pollEvents();
        if (!key.reset() && key.watchable() instanceof Path gone) {
            watched.remove(gone);
        }
    }

    private void register() {
        List<Path> all = new ArrayList<>();
        folders.get().forEach(folder -> collect(folder, all));
        for (Path folder : all) {
            if (watched.add(folder)) {
                try {
                    folder.register(system, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                } catch (IOException gone) {
                    watched.remove(folder);
                }
            }
        }
    }

    /** Every folder below, but for those in which nothing is input. */
    private static void collect(Path root, List<Path> all) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName() == null ? "" : folder.getFileName().toString();
                    boolean input = folder.equals(root) || !name.startsWith(".") && !name.equals("target");
                    if (input) {
                        all.add(folder);
                    }
                    return input ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException gone) {
            all.remove(root);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            system.close();
        } catch (IOException ignored) {
            // it is of no use any more
        }
    }
}
