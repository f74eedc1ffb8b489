package io.github.boldprint;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.release.PrintedWords;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.release.Revision;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A state of a content folder that is not today's.
 *
 * @param name for people
 * @param sources its files
 * @param frozen the words that customers read, where it is a release
 */
record State(String name, Outcome<SourceTree> sources, Optional<PrintedWords> frozen) {

    /** Where nothing was released yet, what is compared with. */
    private static final String LAST_COMMIT = "HEAD";

    /**
     * The state with a name; without one the last release, or where there is none, the last commit.
     *
     * @param given a release, a folder or a git revision
     * @throws io.github.boldprint.release.GitFailure where nothing has that name
     */
    static State of(Path content, Optional<String> given) {
        Releases releases = ReleaseReader.read(SourceReader.read(content).value()).value();
        Optional<Release> release = given.isEmpty() ? releases.last() : releases.named(given.get());
        if (release.isPresent()) {
            return of(release.get().name(), release.get(), releases);
        }
        String name = given.orElse(LAST_COMMIT);
        Path folder = content.getFileSystem().getPath(name);
        return of(name, given.isPresent() && Files.isDirectory(folder) ? SourceReader.read(folder)
                : SourceReader.read(Revision.of(content, name)));
    }

    /** A release under a name. */
    static State of(String name, Release release, Releases releases) {
        return new State(name, Outcome.of(releases.content(release)), Optional.of(releases.words(release)));
    }

    /** Files that nobody released. */
    static State of(String name, Outcome<SourceTree> sources) {
        return new State(name, sources, Optional.empty());
    }
}
