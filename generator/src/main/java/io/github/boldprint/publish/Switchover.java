package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Puts the incoming site in the outgoing one's place.
 *
 * <p>Where one rename does it (nothing stands there, or a link takes a link's place), it is one rename. Else it is
 * two, under a {@link Journal}: between them nothing stands at the output, and the journal says that both sites are
 * whole beside it.
 */
final class Switchover {

    private final Place place;
    private final Disk disk;
    private final Journal journal;

    Switchover(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
        this.journal = new Journal(place, disk);
    }

    /** Switches; after it, also after its failure, {@link #mend} is due. */
    void run(Manifest manifest) throws IOException {
        disk.sync(place.parent());
        boolean inOneStep = !place.isTaken() || place.isLinked() && Files.isSymbolicLink(place.incoming());
        try {
            if (!inOneStep) {
                journal.begin(manifest.digest());
                makeWay();
            }
            disk.move(place.incoming(), place.output());
        } catch (IOException e) {
            undo(e);
            throw e;
        }
        disk.sync(place.parent());
    }

    /**
     * Completes or undoes what a killed run left, and removes what it left lying about. Can itself be killed at any
     * moment and run again.
     */
    void mend() throws IOException {
        Optional<String> incoming = journal.incoming();
        if (incoming.isPresent() && isVacant()) {
            if (isIncoming(incoming.get())) {
                if (place.isTaken()) {
                    disk.delete(place.output());
                }
                disk.move(place.incoming(), place.output());
            } else if (Files.exists(place.outgoing(), LinkOption.NOFOLLOW_LINKS)) {
                disk.move(place.outgoing(), place.output());
            }
        }
        journal.end();
        disk.deleteAll(place.incoming());
        disk.deleteAll(place.outgoing());
    }

    private void makeWay() throws IOException {
        try {
            disk.move(place.output(), place.outgoing());
        } catch (FileSystemException e) {
            IOException hint = new IOException("the folder there can't be renamed (is it a mounted disk, or open in"
                    + " another program?): " + (e.getReason() == null ? e.getClass().getSimpleName() : e.getReason()));
            hint.initCause(e);
            throw hint;
        }
    }

    private void undo(IOException failure) {
        try {
            if (!place.isTaken() && Files.exists(place.outgoing(), LinkOption.NOFOLLOW_LINKS)) {
                disk.move(place.outgoing(), place.output());
            }
            if (place.isTaken()) {
                journal.end();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Whether nothing stands at the output, or an empty folder that somebody made meanwhile. */
    private boolean isVacant() throws IOException {
        if (!Files.isDirectory(place.output(), LinkOption.NOFOLLOW_LINKS)) {
            return !place.isTaken();
        }
        try (Stream<Path> children = Files.list(place.output())) {
            return children.findAny().isEmpty();
        }
    }

    private boolean isIncoming(String digest) throws IOException {
        Path folder = place.release(place.incoming()).orElse(place.incoming());
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        Optional<Manifest> manifest = Manifest.in(folder);
        return manifest.isPresent() && manifest.get().digest().equals(digest) && Manifest.isWhole(folder);
    }
}
