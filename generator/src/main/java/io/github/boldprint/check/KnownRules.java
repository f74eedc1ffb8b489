package io.github.boldprint.check;

import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.PackRule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which rules there are, for whoever decides about them.
 *
 * @param book all of them
 * @param coded those of the coded ones whose findings may wait
 * @param whole whether the packs were held that {@code site.yaml} turns on, and not a choice of somebody who runs this
 */
public record KnownRules(RuleBook book, List<RuleId> coded, boolean whole) {

    public KnownRules {
        coded = List.copyOf(coded);
    }

    /** All rules, of which the coded ones say themselves whether they may wait. */
    public static KnownRules of(RuleBook book, Collection<Rule> rules, boolean whole) {
        List<RuleId> waivable = new ArrayList<>(List.of(OpenQuestions.FACET_ANSWERED));
        rules.stream().filter(Rule::isWaivable).map(Rule::id).forEach(waivable::add);
        return new KnownRules(book, waivable, whole);
    }

    /** The same, with rules of other rooms whose findings may wait. */
    public KnownRules and(Collection<RuleId> more) {
        List<RuleId> waivable = new ArrayList<>(coded);
        waivable.addAll(more);
        return new KnownRules(book, waivable, whole);
    }

    /** The rule of a pack with this id, if there is one. */
    Optional<PackRule> ofPack(String id) {
        return book.packs().stream().flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.id().value().equals(id)).findFirst();
    }

    boolean isWaivable(String id) {
        return coded.stream().anyMatch(rule -> rule.value().equals(id)) || ofPack(id).isPresent();
    }

    /** The ids of all that may wait. */
    List<String> waivable() {
        List<String> ids = new ArrayList<>(coded.stream().map(RuleId::value).sorted().toList());
        book.packs().forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id().value())));
        return ids;
    }
}
