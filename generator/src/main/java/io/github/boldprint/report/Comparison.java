package io.github.boldprint.report;

import io.github.boldprint.diff.Agreed;
import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Version;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is reported of a comparison.
 *
 * @param changes what changed
 * @param agreed what was decided about these changes
 * @param after the newer version, whose words say what a fact is called; empty for plain texts, and where it was not read
 * @param text both plain texts in one, section by section; none where versions were compared
 * @param folder where the newer files stand in their repository, as in {@link Run}
 */
public record Comparison(
        Changes changes, Agreed agreed, Optional<Version> after, List<TextDiffer.Section> text, String folder) {

    public Comparison {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(agreed, "agreed");
        Objects.requireNonNull(after, "after");
        text = List.copyOf(text);
        if (folder.startsWith("/") || folder.endsWith("/") || folder.contains("\\")) {
            throw new IllegalArgumentException("a folder in a repository is relative, with forward slashes: " + folder);
        }
    }

    /** The three outcomes, which no report may confuse. */
    enum Outcome {
        NONE("none"), CHANGES("changes"), FAILED("failed");

        private final String word;

        Outcome(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    Outcome outcome() {
        if (!changes.unread().isEmpty()) {
            return Outcome.FAILED;
        }
        return changes.isNone() && changes.floors().isEmpty() ? Outcome.NONE : Outcome.CHANGES;
    }

    /** All changes, the worst for customers first, and those alike in the order of places. */
    List<Change> worstFirst() {
        return changes.all().stream().sorted(Comparator.comparing(Grade::of)).toList();
    }

    /** The rules that were met and are not any more. */
    List<Floor> crossed() {
        return changes.floors().stream().filter(Floor::isBroken).toList();
    }

    /** A file of the newer version, as seen from the root of its repository. */
    String inRepository(String file) {
        return folder.isEmpty() ? file : folder + "/" + file;
    }

    /** What the changes are called. */
    ChangeWords words() {
        return new ChangeWords(after);
    }
}
