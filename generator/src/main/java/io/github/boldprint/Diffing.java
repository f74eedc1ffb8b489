package io.github.boldprint;

import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.release.GitFailure;
import io.github.boldprint.release.Release;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.release.Revision;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the two versions that are named, and hands them on to be compared. */
final class Diffing {

    private static final String SITE = "site.yaml";
    private static final String WORKING = "the content folder";
    private static final String HEAD = "HEAD";

    private final DiffRequest request;

    private Diffing(DiffRequest request) {
        this.request = request;
    }

    /** A version before anybody understood it. */
    private record Side(State state, Path place) {

        String name() {
            return state.name();
        }
    }

    static Diffed of(DiffRequest request) {
        Diffing diffing = new Diffing(request);
        try {
            return diffing.isOfTexts() ? diffing.texts() : diffing.versions();
        } catch (GitFailure | TextFile.Unreadable failure) {
            return Diffed.failed(request.from().orElse("the last release"), request.to().orElse(WORKING),
                    failure.getMessage(), request);
        }
    }

    private boolean isOfTexts() {
        return request.from().flatMap(this::path).filter(Files::isRegularFile).isPresent()
                || request.to().flatMap(this::path).filter(Files::isRegularFile).isPresent();
    }

    private Diffed texts() {
        TextDiffer.Text before = TextFile.read(request.from(), request.base());
        TextDiffer.Text after = TextFile.read(request.to(), request.base());
        TextDiffer.Compared compared = TextDiffer.compare(before, after);
        List<Reviewed.OfChange> open = compared.changes().all().stream()
                .map(change -> new Reviewed.OfChange(change, Optional.empty())).toList();
        Path place = request.base().resolve(request.to().orElseThrow()).toAbsolutePath().getParent();
        return new Diffed(compared.changes(), Outcome.of(new Reviewed(open)), Optional.empty(), Optional.empty(),
                compared.sections(), place, request.gate());
    }

    private Diffed versions() {
        Outcome<SourceTree> working = SourceReader.read(request.content());
        Releases releases = ReleaseReader.read(working.value()).value();
        Side to = request.to().map(name -> side(name, working, releases))
                .orElseGet(() -> new Side(State.of(WORKING, working), request.content()));
        Side from = side(request.from().or(() -> releases.last().map(Release::name)).orElse(HEAD), working, releases);
        for (Side side : new Side[] {from, to}) {
            SourceTree tree = side.state.sources().value();
            if (tree.file(SITE).isEmpty() && !tree.broken().contains(SITE)) {
                return Diffed.failed(from.name(), to.name(), "there is no site.yaml in " + side.name(), request);
            }
        }
        Request check = Request.check(request.content(), request.today());
        Compared compared =
                Comparing.compare(request.packs().map(check::withPacks).orElse(check), from.state, to.state);
        return new Diffed(compared.changes(), compared.reviewed(), Optional.of(compared.then()),
                Optional.of(compared.now()), List.of(), to.place, request.gate());
    }

    private Side side(String name, Outcome<SourceTree> working, Releases releases) {
        Optional<Path> folder = path(name).filter(path -> Files.isRegularFile(path.resolve(SITE)));
        if (folder.isPresent()) {
            return new Side(State.of("the folder " + shown(name), SourceReader.read(folder.get())), folder.get());
        }
        Optional<Release> release = releases.named(name);
        if (release.isPresent()) {
            return new Side(State.of("release " + name, release.get(), releases), request.content());
        }
        try {
            String commit = Revision.commit(request.content(), name);
            return new Side(State.of(name + " (" + commit.substring(0, 10) + ")",
                    SourceReader.read(Revision.of(request.content(), name))), request.content());
        } catch (GitFailure failure) {
            if (request.from().isEmpty() && name.equals(HEAD)) {
                throw failure;
            }
            throw new TextFile.Unreadable("'" + name
                    + "' is neither a folder with a site.yaml nor a release; as a git revision: "
                    + failure.getMessage());
        }
    }

    private Optional<Path> path(String name) {
        try {
            return name.isBlank() ? Optional.empty() : Optional.of(request.base().resolve(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /** A path as it was given, but of an absolute one, which means nothing elsewhere, the last name. */
    static String shown(String path) {
        Path given = Path.of(path);
        return given.isAbsolute() && given.getFileName() != null ? given.getFileName().toString()
                : path.replace('\\', '/');
    }
}
