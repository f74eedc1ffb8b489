package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.history.Reviewed;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a comparison.
 *
 * @param changes what changed; where something was not read, the comparison failed
 * @param reviewed the changes with what was decided about them, and what is wrong with those decisions
 * @param before the older version; empty as below
 * @param after the newer version; empty for plain texts, and where it could not be read
 * @param text both plain texts in one, section by section; none where versions were compared
 * @param place the folder in which the newer version's files stand
 * @param gate which changes stop the run; empty for none
 */
public record Diffed(
        Changes changes,
        Outcome<Reviewed> reviewed,
        Optional<Version> before,
        Optional<Version> after,
        List<TextDiffer.Section> text,
        Path place,
        Optional<FailOnChange> gate) {

    /** A comparison that could not be made. */
    static Diffed failed(String from, String to, String sentence, DiffRequest request) {
        return new Diffed(new Changes(from, to, List.of(), List.of(), List.of(sentence)),
                new Outcome<>(Reviewed.NONE, Findings.NONE),
                Optional.empty(), Optional.empty(), List.of(), request.content(), request.gate());
    }

    /** Whether something could not be read, so that nobody can say whether it changed. */
    public boolean failed() {
        return !changes.unread().isEmpty();
    }

    /** Whether there are changes that stop the run. */
    public boolean stopped() {
        return gate.filter(which -> which.stops(reviewed.value())).isPresent();
    }
}
