package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The releases beside an output that is a link: the one that is live and the one before it. */
final class Releases {

    private final Place place;
    private final Disk disk;

    Releases(Place place, Disk disk) {
        this.place = place;
        this.disk = disk;
    }

    /** Makes the incoming folder a release, and a link to it what comes in. Only the live release stays beside it. */
    void adopt(Manifest manifest) throws IOException {
        Optional<Path> live = place.release(place.output());
        Path release = place.releases().resolve(manifest.digest());
        if (live.equals(Optional.of(release))) {
            // somebody edited the live release, and the same site is to come back without touching it
            release = release.resolveSibling(manifest.digest() + "-again");
        }
        if (!Files.isDirectory(place.releases(), LinkOption.NOFOLLOW_LINKS)) {
            disk.deleteAll(place.releases());
            disk.createFolder(place.releases());
        }
        for (Path child : children()) {
            if (!live.equals(Optional.of(child))) {
                disk.deleteAll(child);
            }
        }
        disk.move(place.incoming(), release);
        disk.sync(place.releases());
        disk.link(place.incoming(), place.parent().relativize(release));
    }

    /** Deletes releases that nobody can go back to: torn ones, and all of them where the output is no link. */
    void tidy() throws IOException {
        Optional<Path> live = place.release(place.output());
        if (live.isEmpty()) {
            disk.deleteAll(place.releases());
            return;
        }
        for (Path child : children()) {
            if (!live.equals(Optional.of(child)) && !isWhole(child)) {
                disk.deleteAll(child);
            }
        }
    }

    private static boolean isWhole(Path release) throws IOException {
        return Files.isDirectory(release, LinkOption.NOFOLLOW_LINKS) && Manifest.isWhole(release);
    }

    private List<Path> children() throws IOException {
        if (!Files.isDirectory(place.releases(), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> listing = Files.list(place.releases())) {
            return listing.sorted().toList();
        }
    }
}
