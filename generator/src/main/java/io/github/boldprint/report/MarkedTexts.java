package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Where;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.redline.Form;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import io.github.boldprint.redline.State;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of everything in which something changed, whole and with their marks, as one would file them.
 *
 * @param policy the id of the policy, or what stands for one
 * @param facts changes of facts and keys, which have no running text
 * @param texts in the order of the newer version
 */
record MarkedTexts(String policy, List<Change> facts, List<Text> texts) {

    MarkedTexts {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
    }

    /**
     * One text.
     *
     * @param name empty where its change names it
     * @param change what changed in it; empty where nothing did
     * @param language its tag; empty where it is not known
     */
    record Text(String name, Optional<Change> change, Redline redline, String language) {

        boolean isSame() {
            return change.isEmpty() && redline.accepted().equals(redline.rejected());
        }
    }

    /** One for each policy in which something changed, in their order. */
    static List<MarkedTexts> of(Comparison comparison) {
        if (!comparison.text().isEmpty()) {
            return List.of(new MarkedTexts(Where.TEXT, List.of(), comparison.text().stream().map(MarkedTexts::of)
                    .toList()));
        }
        Map<String, List<Change>> byPolicy = new LinkedHashMap<>();
        comparison.changes().all().forEach(change ->
                byPolicy.computeIfAbsent(change.where().policy(), none -> new ArrayList<>()).add(change));
        List<MarkedTexts> all = new ArrayList<>();
        byPolicy.forEach((policy, changes) -> all.add(of(policy, changes, comparison)));
        return all;
    }

    private static Text of(TextDiffer.Section section) {
        return new Text(section.name(), section.change(), section.redline(), "");
    }

    private static MarkedTexts of(String id, List<Change> changes, Comparison comparison) {
        Optional<Policy> policy = comparison.after().flatMap(version -> version.policies().policy(id));
        String source = comparison.words().language();
        List<Change> facts = changes.stream().filter(change -> !isText(change)).toList();
        List<Text> texts = new ArrayList<>();
        Set<Change> rest = new LinkedHashSet<>(changes);
        facts.forEach(rest::remove);
        changes.stream().filter(change -> change.where().subject() == Subject.SUMMARY && rest.remove(change))
                .forEach(change -> texts.add(text(change, source)));
        for (Clause clause : policy.map(Policy::clauses).orElse(List.of())) {
            List<Change> own = changes.stream().filter(change -> change.where().subject() == Subject.CLAUSE
                    && change.where().path().equals(clause.id()) && rest.remove(change)).toList();
            if (own.stream().noneMatch(change -> change.where().language().equals(Optional.of(source)))) {
                texts.add(same(clause, source, facts));
            }
            own.forEach(change -> texts.add(text(change, source)));
        }
        rest.forEach(change -> texts.add(text(change, source)));
        return new MarkedTexts(id, facts, texts);
    }

    /** Whether a change is one of running text: what is a value, or a list of values, stands in a table. */
    private static boolean isText(Change change) {
        return switch (change.where().subject()) {
            case CLAUSE, SUMMARY, POLICY, PAGE, VARIANT -> change.redline().isPresent()
                    || change.direction() != Direction.NEUTRAL;
            case FACT, ITEM, KEY, SITE -> false;
        };
    }

    private static Text text(Change change, String source) {
        Redline whole = change.redline().orElseGet(() -> Redliner.compare(change.before().map(Said::text).orElse(""),
                change.after().map(Said::text).orElse("")));
        // a title that stayed stands above it already
        boolean titled = change.where().subject() == Subject.CLAUSE && whole.blocks().size() > 1
                && whole.blocks().get(0).form() instanceof Form.Heading && whole.blocks().get(0).state() == State.SAME;
        Redline redline = titled ? whole.part(1, whole.blocks().size()) : whole;
        return new Text("", Optional.of(change), redline, change.where().language().orElse(source));
    }

    private static Text same(Clause clause, String source, List<Change> facts) {
        boolean moved = facts.stream().anyMatch(change -> change.where().subject() == Subject.CLAUSE
                && change.where().path().equals(clause.id()));
        String markdown = clause.text().original().prose().markdown();
        return new Text("Section “" + clause.text().original().title() + "”" + (moved
                ? " says the same, in another place or under another id" : " did not change"), Optional.empty(),
                Redliner.compare(markdown, markdown), source);
    }
}
