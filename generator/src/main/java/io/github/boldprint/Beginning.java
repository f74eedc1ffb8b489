package io.github.boldprint;

import io.github.boldprint.check.Baseline;
import io.github.boldprint.check.Offers;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Blank;
import io.github.boldprint.outline.Existing;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Needs;
import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.BaselineText;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Recipe;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A new content folder. It is outlined from answers and checked as it stands; usual answers fill what packs miss, and
 * what not even those can fill is recorded as a gap with an end.
 *
 * @param outline the files
 * @param suggested how many usual answers wait to be confirmed
 * @param open how many gaps are recorded
 * @param until the last day on which those may be open
 */
public record Beginning(Outline outline, int suggested, int open, LocalDate until) {

    /** A usual answer can make another rule ask for more, so one round is not enough; a few always are. */
    private static final int ROUNDS = 6;

    private static final Vocabulary VOCABULARY =
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    /** What the shipped packs ask. */
    public static Facets facets() {
        return new Facets(Checked.packs(new SourceTree(List.of(), Set.of()), VOCABULARY, RuleBook.read()).value());
    }

    /** The same without a page that is there already. */
    public static Beginning of(Answers given, LocalDate today, UnaryOperator<String> heads) {
        return of(given, today, Optional.empty(), heads);
    }

    /**
     * The files of a new content folder.
     *
     * @param given the answers to the questions, without a fault
     * @param today the day on which the policies come into force, and on which gaps are recorded
     * @param existing a page that is there already, in place of our words
     * @param heads the first line of a file, a comment, by its path; empty for none
     */
    public static Beginning of(
            Answers given, LocalDate today, Optional<Existing> existing, UnaryOperator<String> heads) {
        Answers answers = facets().answered(given);
        Needs needs = Needs.NONE;
        Outline outline = Outliner.outline(answers, VOCABULARY, today, needs, existing, heads);
        Checked checked = check(outline, today);
        for (int round = 0; round < ROUNDS; round++) {
            Needs more = more(needs, checked);
            if (more.equals(needs)) {
                break;
            }
            needs = more;
            outline = Outliner.outline(answers, VOCABULARY, today, needs, existing, heads);
            checked = check(outline, today);
        }
        LocalDate until = Baseline.end(Baseline.USUAL, today);
        List<BaselineEntry> gaps = Baseline.of(Decisions.NONE, missing(checked), checked.coverage(), until);
        int suggested = checked.policies().policies().stream().mapToInt(policy -> policy.unconfirmed().size()).sum();
        return new Beginning(with(outline, gaps), suggested, gaps.size(), until);
    }

    private static Checked check(Outline outline, LocalDate today) {
        List<SourceFile> files = new ArrayList<>();
        Findings findings = Findings.NONE;
        for (OutlineFile file : outline.files()) {
            Outcome<Optional<SourceFile>> parsed =
                    SourceReader.parse(file.path(), file.text().getBytes(StandardCharsets.UTF_8));
            parsed.value().ifPresent(files::add);
            findings = findings.and(parsed.findings());
        }
        return Checked.of(new Outcome<>(new SourceTree(files, Set.of()), findings), today, Optional.empty());
    }

    /** The policies and the usual answers that packs miss. */
    private static Needs more(Needs needs, Checked checked) {
        Offers offers = new Offers(VOCABULARY, checked.policies());
        Needs more = needs;
        for (Finding finding : missing(checked).all()) {
            Gap gap = finding.gap().orElseThrow();
            if (VOCABULARY.kind(gap.policy()).isPresent()) {
                Set<String> recipes = new TreeSet<>();
                offers.to(gap).map(Recipe::id).ifPresent(recipes::add);
                boolean there = checked.policies().policy(gap.policy()).isPresent();
                more = there && recipes.isEmpty() ? more : more.with(gap.policy(), recipes);
            }
        }
        return more;
    }

    /** What packs demand and nobody states; not what is left blank, which is to be filled in. */
    private static Findings missing(Checked checked) {
        Set<String> builtIn = Set.copyOf(RuleBook.read().ids());
        return Findings.of(checked.findings().all().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && finding.gap().isPresent())
                .filter(finding -> !builtIn.contains(finding.rule().value())).toList());
    }

    private static Outline with(Outline outline, List<BaselineEntry> gaps) {
        List<OutlineFile> files = new ArrayList<>(outline.files());
        if (!gaps.isEmpty()) {
            files.add(new OutlineFile(Decisions.FILE, BaselineText.write("", Decisions.NONE, gaps).orElseThrow()));
        }
        List<Blank> blanks = outline.blanks();
        return new Outline(files, blanks);
    }
}
