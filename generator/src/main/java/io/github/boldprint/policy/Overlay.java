package io.github.boldprint.policy;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lays variants over a policy: groups merge; single values, lists and addresses replace. */
final class Overlay {

    private Overlay() {}

    /** What a policy says where these variants hold, one over the other. */
    static Policy of(Policy policy, List<Variant> variants) {
        Facts facts = policy.facts();
        Map<String, Clause> clauses = new LinkedHashMap<>();
        policy.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        for (Variant variant : variants) {
            facts = facts(without(facts, variant.without().facts()), variant.facts(), policy.kind().fields());
            clauses.keySet().removeAll(variant.without().clauses());
            variant.clauses().forEach(clause -> clauses.put(clause.id(), clause));
        }
        return policy.with(facts, variants.get(variants.size() - 1).factsAt(), List.copyOf(clauses.values()));
    }

    /** Facts with others over them, in the order of their fields. */
    static Facts facts(Facts under, Facts over, List<Field> fields) {
        List<Fact> all = new ArrayList<>();
        for (Field field : fields) {
            Optional<Fact> low = named(under, field);
            Optional<Fact> high = named(over, field);
            high.map(fact -> low.map(other -> fact(other, fact)).orElse(fact)).or(() -> low).ifPresent(all::add);
        }
        Set<String> refused = new TreeSet<>(under.refused());
        over.all().forEach(fact -> refused.removeAll(Set.of(fact.path(), Facts.lostItems(fact.path()))));
        refused.addAll(over.refused());
        return new Facts(all, refused);
    }

    private static Fact fact(Fact under, Fact over) {
        boolean merges = over.field().type() != FieldType.ADDRESS;
        return merges && under instanceof Fact.Group low && over instanceof Fact.Group high
                ? new Fact.Group(high.field(), high.path(),
                        facts(low.members(), high.members(), high.field().fields()), high.at())
                : over;
    }

    /** The facts without those at these paths; an item of a list is named by its id. */
    static Facts without(Facts facts, Set<String> paths) {
        if (paths.isEmpty()) {
            return facts;
        }
        List<Fact> left = new ArrayList<>();
        for (Fact fact : facts.all()) {
            if (!paths.contains(fact.path())) {
                left.add(without(fact, paths));
            }
        }
        return new Facts(left, facts.refused());
    }

    private static Fact without(Fact fact, Set<String> paths) {
        if (fact instanceof Fact.Group group) {
            return new Fact.Group(group.field(), group.path(), without(group.members(), paths), group.at());
        }
        if (fact instanceof Fact.Items list) {
            List<Fact.Item> items = list.items().stream()
                    .filter(item -> !paths.contains(item.path()))
                    .map(item -> new Fact.Item(item.id(), item.path(), without(item.members(), paths), item.at()))
                    .toList();
            return new Fact.Items(list.field(), list.path(), items, list.at());
        }
        return fact;
    }

    private static Optional<Fact> named(Facts facts, Field field) {
        return facts.all().stream().filter(fact -> fact.field().name().equals(field.name())).findFirst();
    }
}
