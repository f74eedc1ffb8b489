package io.github.boldprint;

import io.github.boldprint.Boldprint.Checked;
import io.github.boldprint.diff.Agreed;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Differ;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Outcome;
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

/** Finds the two versions that are named, and hands them to those who compare. */
final class Comparing {

    private static final String SITE = "site.yaml";
    private static final String WORKING = "the content folder";
    private static final String HEAD = "HEAD";

    private final DiffRequest request;

    private Comparing(DiffRequest request) {
        this.request = request;
    }

    /** A version before anybody understood it. */
    private record Side(String name, Outcome<SourceTree> sources, Path place) {}

    static Compared compare(DiffRequest request) {
        Comparing comparing = new Comparing(request);
        try {
            return comparing.isOfTexts() ? comparing.texts() : comparing.versions();
        } catch (GitFailure | PlainText.Unreadable failure) {
            return Compared.failed(request.from().orElse("the last release"), request.to().orElse(WORKING), failure.getMessage(),
                    request);
        }
    }

    private boolean isOfTexts() {
        return request.from().flatMap(this::path).filter(Files::isRegularFile).isPresent()
                || request.to().flatMap(this::path).filter(Files::isRegularFile).isPresent();
    }

    private Compared texts() {
        TextDiffer.Text before = PlainText.read(request.from(), request.base());
        TextDiffer.Text after = PlainText.read(request.to(), request.base());
        TextDiffer.Compared compared = TextDiffer.compare(before, after);
        return new Compared(compared.changes(), Agreed.NOTHING, Optional.empty(), Optional.empty(),
                compared.sections(), request.base().resolve(request.to().orElseThrow()).toAbsolutePath().getParent(),
                request.gate());
    }

    private Compared versions() {
        Outcome<SourceTree> working = SourceReader.read(request.content());
        Releases releases = ReleaseReader.read(working.value()).value();
        Side to = request.to().map(name -> side(name, working, releases)).orElseGet(() -> new Side(WORKING, working, request.content()));
        Side from = side(request.from().or(() -> releases.last().map(Release::name)).orElse(HEAD), working, releases);
        for (Side side : new Side[] {from, to}) {
            SourceTree tree = side.sources.value();
            if (tree.file(SITE).isEmpty() && !tree.broken().contains(SITE)) {
                return Compared.failed(from.name, to.name, "there is no site.yaml in " + side.name, request);
            }
        }
        Version before = version(from, to);
        Version after = version(to, to);
        Changes changes = Differ.compare(before, after);
        return new Compared(changes, Agreed.of(changes, after.policies().decisions(), request.today()), Optional.of(before),
                Optional.of(after), List.of(), to.place, request.gate());
    }

    /** Both are held against the packs of the newer one: what a law asks did not change because somebody wrote it down. */
    private Version version(Side side, Side newer) {
        Request check = Request.check(request.content(), request.today());
        Checked checked = Boldprint.read(side.sources, newer.sources.value(),
                request.packs().map(check::withPacks).orElse(check));
        return new Version(checked.policies(), checked.coverage(), checked.languages(), side.name);
    }

    private Side side(String name, Outcome<SourceTree> working, Releases releases) {
        Optional<Path> folder = path(name).filter(path -> Files.isRegularFile(path.resolve(SITE)));
        if (folder.isPresent()) {
            return new Side("the folder " + shown(name), SourceReader.read(folder.get()), folder.get());
        }
        Optional<Release> release = releases.named(name);
        if (release.isPresent()) {
            return new Side("release " + name, Outcome.of(releases.content(release.get())), request.content());
        }
        try {
            String commit = Revision.commit(request.content(), name);
            return new Side(name + " (" + commit.substring(0, 10) + ")",
                    SourceReader.read(Revision.of(request.content(), name)), request.content());
        } catch (GitFailure failure) {
            if (request.from().isEmpty() && name.equals(HEAD)) {
                throw failure;
            }
            throw new PlainText.Unreadable("'" + name + "' is neither a folder with a site.yaml nor a release; as a git revision: "
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
        return given.isAbsolute() && given.getFileName() != null ? given.getFileName().toString() : path.replace('\\', '/');
    }
}
