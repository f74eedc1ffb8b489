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
 * @param before the older version, whose values stand where its texts quote them; empty as below
 * @param after the newer version, whose words say what a fact is called; empty for plain texts, and where it was
 *     not read
 * @param text both plain texts in one, section by section; none where versions were compared
 * @param reached for each base in which something changed, which sites extend it, as a sentence
 * @param folder where the newer files stand in their repository, as in {@link Run}
 */
public record Comparison(
        Changes changes,
        Reviewed reviewed,
        Findings decisions,
        Optional<Version> before,
        Optional<Version> after,
        List<TextDiffer.Section> text,
        List<String> reached,
        String folder) {

    public Comparison {
        Objects.requireNonNull(changes, "changes");
        Objects.requireNonNull(reviewed, "reviewed");
        Objects.requireNonNull(decisions, "decisions");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        text = List.copyOf(text);
        reached = List.copyOf(reached);
        if (folder.startsWith("/") || folder.endsWith("/") || folder.contains("\\")) {
            throw new IllegalArgumentException("a folder in a repository is relative, with forward slashes: " + folder);
        }
    }

    /** The same, with changes and findings as the history room hands them on. */
    public Comparison(Changes changes, Outcome<Reviewed> reviewed, Optional<Version> before, Optional<Version> after,
            List<TextDiffer.Section> text, String folder) {
        this(changes, reviewed.value(), reviewed.findings(), before, after, text, List.of(), folder);
    }

    /** The same, where a base reaches other sites too. */
    public Comparison reaching(List<String> sites) {
        return new Comparison(changes, reviewed, decisions, before, after, text, sites, folder);
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

    /**
     * All changes: those about which nobody decided first, of these the worst for customers, and those alike in the
     * order of places.
     */
    List<Change> worstFirst() {
        return changes.all().stream().sorted(Comparator.comparingInt(this::rank).thenComparing(Grade::of)).toList();
    }

    private int rank(Change change) {
        return isOpen(change) ? 0 : change.wantsDecision() ? 1 : 2;
    }

    /** What was decided about a change. */
    Optional<Decision> decision(Change change) {
        return reviewed.all().stream().filter(of -> of.change().equals(change)).findFirst()
                .flatMap(Reviewed.OfChange::decision);
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

    /** How texts of a policy look, in a language or in that of the site. */
    Drawing drawing(String policy, String language) {
        String tag = language.isEmpty() ? words().language() : language;
        return new Drawing(new QuotedWords(before, policy, tag), new QuotedWords(after, policy, tag));
    }

    /** How the text of a change looks; of pages nothing is drawn, they hold no Markdown. */
    Drawing drawing(Change change) {
        return drawing(change.where().policy(), change.where().language().orElse(""));
    }

    /** What the changes are called. */
    ChangeWords words() {
        return new ChangeWords(before, after);
    }
}
