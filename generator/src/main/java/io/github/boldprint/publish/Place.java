package io.github.boldprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The output and what stands beside it while (and after) it is published. All side names start with a dot, so that
 * nobody takes them for a site, and carry our name, so that nobody else claims them.
 *
 * @param output absolute and real but for its last name, which may be our own symbolic link
 */
record Place(Path output) {

    /**
     * The place that a path means: links above it are followed, and so is one at its end, unless it is ours.
     *
     * @throws IOException where a link can't be followed
     */
    static Place of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        while (absolute.endsWith(".")) {
            absolute = absolute.getParent();
        }
        if (absolute.getNameCount() == 0 || absolute.endsWith("..")) {
            return new Place(real(absolute));
        }
        Place place = new Place(real(absolute.getParent()).resolve(absolute.getFileName()));
        return place.isLinked() ? place : new Place(real(place.output));
    }

    /** A path without links, {@code .} and {@code ..}, in its true letter case, however much of it is there. */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path real = absolute.getRoot();
        for (Path name : absolute) {
            Path next = name.toString().equals("..")
                    ? Optional.ofNullable(real.getParent()).orElse(real)
                    : name.toString().equals(".") ? real : real.resolve(name);
            real = Files.exists(next) ? next.toRealPath() : next;
        }
        return real;
    }

    Path parent() {
        return output.getParent();
    }

    /** Locked by the build that publishes; stays, since deleting it would let two builds lock two files. */
    Path lock() {
        return beside("lock");
    }

    /** Says that the two renames have begun. */
    Path journal() {
        return beside("journal");
    }

    /** The new site on its way in: a folder, or the link to a release. */
    Path incoming() {
        return beside("new");
    }

    /** What stood at the output, on its way out. */
    Path outgoing() {
        return beside("old");
    }

    /** The folder of releases, where the output is a link. */
    Path releases() {
        return beside("releases");
    }

    /** Whether the output is a link of ours to one of the releases beside it. */
    boolean isLinked() throws IOException {
        return isRelease(output);
    }

    /** The release that this link of ours leads to; it may have been deleted. */
    Optional<Path> release(Path link) throws IOException {
        return isRelease(link) ? Optional.of(parent().resolve(Files.readSymbolicLink(link))) : Optional.empty();
    }

    /** Whether anything at all stands at the output, be it a link to nowhere. */
    boolean isTaken() {
        return Files.exists(output, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isRelease(Path link) throws IOException {
        if (!Files.isSymbolicLink(link)) {
            return false;
        }
        Path to = Files.readSymbolicLink(link);
        return to.getNameCount() == 2 && !to.isAbsolute() && to.startsWith(releases().getFileName());
    }

    private Path beside(String what) {
        return output.resolveSibling("." + output.getFileName() + ".boldprint-" + what);
    }
}
