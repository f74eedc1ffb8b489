package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.HistoryChecker;
import io.github.boldprint.history.Past;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.release.ReleaseReader;
import io.github.boldprint.release.Releases;
import io.github.boldprint.source.SourceReader;
import java.util.Optional;

/**
 * The content folder of a request, held against its last release.
 *
 * @param checked the folder by itself
 * @param releases what was released so far
 * @param editions how to read releases
 * @param reviewed the changes since the last one, with what was decided about them
 * @param findings everything that was found, in the folder and against the release
 */
record Held(Checked checked, Releases releases, Editions editions, Reviewed reviewed, Findings findings) {

    static Held of(Request request) {
        return of(request, Checked.of(SourceReader.read(request.content()), request.today(), request.packs()));
    }

    /** The same for a folder that was read and checked already. */
    static Held of(Request request, Checked checked) {
        Outcome<Releases> releases = ReleaseReader.read(checked.sources());
        Editions editions = new Editions(request, () -> checked, releases.value());
        // against a release that somebody changed, every comparison would tell of that change
        Optional<Past> past = releases.findings().isEmpty()
                ? past(request, releases.value(), editions, checked) : Optional.empty();
        Outcome<Reviewed> reviewed = past.map(HistoryChecker::check).orElse(Outcome.of(Reviewed.NONE));
        Findings all = past.map(then -> HistoryChecker.settled(checked.findings(), then)).orElse(checked.findings())
                .and(releases.findings())
                .and(reviewed.findings());
        return new Held(checked, releases.value(), editions, reviewed.value(), request.due() ? all.due() : all);
    }

    /** What is held against the last release; empty where nothing was released yet. */
    private static Optional<Past> past(Request request, Releases releases, Editions editions, Checked checked) {
        return releases.last().map(last -> {
            Outcome<Version> then = editions.of(last);
            Changes changes = Printing.compare(request,
                    new Printing.Copy(then.value(), releases.content(last), Optional.of(releases.words(last))),
                    new Printing.Copy(checked.now(), checked.sources(), Optional.empty()));
            return new Past(releases, changes, releases.unreleased(checked.sources()), checked.policies(),
                    then.findings(), request.today(), request.failOnChange(), Brands.name(request.content()),
                    request.drafts());
        });
    }
}
