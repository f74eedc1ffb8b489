package io.github.boldprint;

import io.github.boldprint.diff.Agreed;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Gate;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What came of a comparison.
 *
 * @param changes what changed; where something was not read, the comparison failed
 * @param agreed what was decided about these changes
 * @param before the older version; empty for plain texts and where it could not be read
 * @param after the newer version; the same
 * @param text both plain texts in one, section by section; none where versions were compared
 * @param place the folder in which the newer version's files stand
 * @param gate which changes stop the run
 */
public record Compared(
        Changes changes,
        Agreed agreed,
        Optional<Version> before,
        Optional<Version> after,
        List<TextDiffer.Section> text,
        Path place,
        Gate gate) {

    /** A comparison that could not be made. */
    static Compared failed(String from, String to, String sentence, DiffRequest request) {
        return new Compared(new Changes(from, to, List.of(), List.of(), List.of(sentence)), Agreed.NOTHING, Optional.empty(),
                Optional.empty(), List.of(), request.content(), request.gate());
    }

    /** Whether something could not be read, so that nobody can say whether it changed. */
    public boolean failed() {
        return !changes.unread().isEmpty();
    }

    /** Whether there are changes that stop the run. */
    public boolean stopped() {
        return gate.stops(changes, agreed);
    }
}
