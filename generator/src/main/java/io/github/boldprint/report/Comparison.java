package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.Reviewed;
import io.github.boldprint.policy.Decision;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is reported of a comparison.
 *
 * @param changes what changed
 * @param reviewed the changes with what was decided about them
 * @param decisions what is wrong with decisions
 * @param after the newer version, whose words say what a fact is called; empty for plain texts, and where it was not read
 * @param text both plain texts in one, section by section; none where versions were compared
 * @param folder where the newer files stand in their repository, as in {@link Run}
 */
public record Comparison(
        Changes changes,
        Reviewed reviewed,
        Findings decisions,
        Optional<Version> after,
        List<TextDiffer.Section> text,
        String folder) {

    public Comparison {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(after, "after");
        text = List.copyOf(text);
        if (folder.startsWith("/") || folder.endsWith("/") || folder.contains("\\")) {
            throw new IllegalArgumentException("a folder in a repository is relative, with forward slashes: " + folder);
        }
    }

    /** The same, with changes and findings as the history room hands them on. */
    public Comparison(Changes changes, Outcome<Reviewed> reviewed, Optional<Version> after, List<TextDiffer.Section> text,
            String folder) {
        this(changes, reviewed.value(), reviewed.findings(), after, text, folder);
    }

    /** The three outcomes, which no report may confuse. */
    enum Result {
        NONE("none"), CHANGES("changes"), FAILED("failed");

        private final String word;

        Result(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Result outcome() {
        if (!changes.unread().isEmpty()) {
            return Result.FAILED;
        }
        return changes.isNone() && changes.floors().isEmpty() ? Result.NONE : Result.CHANGES;
    }

    /** All changes, the worst for customers first, and those alike in the order of places. */
    List<Change> worstFirst() {
        return changes.all().stream().sorted(Comparator.comparing(Grade::of)).toList();
    }

    /** What was decided about a change. */
    Optional<Decision> decision(Change change) {
        return reviewed.all().stream().filter(of -> of.change().equals(change)).findFirst().flatMap(Reviewed.OfChange::decision);
    }

    /** Whether a change may not go out: somebody must decide and nobody has, or somebody said no. */
    boolean isOpen(Change change) {
        return new Reviewed.OfChange(change, decision(change)).isOpen();
    }

    /** How many changes may not go out as they are. */
    int open() {
        return (int) reviewed.open();
    }

    /** The rules that were met and are not any more. */
    List<Floor> crossed() {
        return changes.floors().stream().filter(Floor::isBroken).toList();
    }

    /** A file of the newer version, as seen from the root of its repository. */
    String inRepository(String file) {
        return Repository.path(folder, file);
    }

    /** What the changes are called. */
    ChangeWords words() {
        return new ChangeWords(after);
    }
}
