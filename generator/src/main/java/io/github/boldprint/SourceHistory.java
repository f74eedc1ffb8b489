package io.github.boldprint;

import io.github.boldprint.look.LookReader;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.GitFailure;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.release.Revision;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.translation.Authored;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What some source files said before: in releases, and in the commits that changed them. */
final class SourceHistory {

    /** Commits. Who translates waits for the answer, and each takes a moment. */
    private static final int MOST = 100;

    private SourceHistory() {}

    /**
     * The versions, the newest release first, then the newest commit; each is read when it is asked for. Where there is
     * no git, or no repository, there are no commits.
     *
     * @param files of the first language, as findings name them
     */
    static Iterator<Authored> of(Path content, SourceTree sources, Set<String> files) {
        Releases releases = ReleaseReader.read(sources).value();
        List<Supplier<Optional<SourceTree>>> versions = new ArrayList<>();
        releases.all().forEach(release -> versions.add(0, () -> Optional.of(releases.content(release))));
        commits(content, files).forEach(commit -> versions.add(() -> at(content, commit, files)));
        return versions.stream().map(Supplier::get).flatMap(Optional::stream).map(SourceHistory::authored).iterator();
    }

    private static List<String> commits(Path content, Set<String> files) {
        try {
            return Revision.commits(content, files, MOST);
        } catch (GitFailure none) {
            return List.of();
        }
    }

    private static Optional<SourceTree> at(Path content, String commit, Set<String> files) {
        try {
            return Optional.of(SourceReader.read(new FewFiles(Revision.of(content, commit), files)).value());
        } catch (GitFailure gone) {
            return Optional.empty();
        }
    }

    private static Authored authored(SourceTree sources) {
        PolicySet policies = PolicyReader.read(sources,
                VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds")).value()).value();
        return new Authored(policies, LookReader.read(sources, policies).value());
    }
}
