package io.github.boldprint.site;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.ClauseName;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What can be linked to on the page of one policy: its clauses, and every fact that the page shows. */
final class Anchors {

    /** By the id that a link names. */
    private final Map<String, String> clauses = new TreeMap<>();
    private final Map<String, String> facts = new TreeMap<>();

    Anchors(Policy policy) {
        policy.clauses().forEach(clause -> clauses.put(clause.id(), clause.id()));
        for (Variant variant : policy.variants()) {
            for (Clause clause : variant.clauses()) {
                String anchor = clause.id() + "--" + variant.id();
                clauses.put(anchor, anchor);
                clauses.putIfAbsent(clause.id(), anchor);
            }
        }
        add(policy.facts(), "");
        policy.readings().forEach(reading -> add(reading.policy().facts(), "--" + reading.name()));
    }

    /** The anchor of a fact, or of the nearest fact round it that the page shows. */
    Optional<String> ofFact(String path) {
        String nearest = path;
        while (!facts.containsKey(nearest)) {
            int dot = nearest.lastIndexOf('.');
            if (dot < 0) {
                return Optional.empty();
            }
            nearest = nearest.substring(0, dot);
        }
        return Optional.of(facts.get(nearest));
    }

    /** The anchor that a link of the author's asks for ({@code how-to-return}, {@code fact-window}), if it is there. */
    Optional<String> named(String anchor) {
        if (clauses.containsKey(anchor)) {
            return Optional.of(clauses.get(anchor));
        }
        return anchor.startsWith(ClauseName.FACT)
                ? ofFact(anchor.substring(ClauseName.FACT.length()))
                : Optional.empty();
    }

    /** The rows of key facts are the same for all variants; a table that differs is one of its own. */
    private void add(Facts members, String suffix) {
        for (Fact fact : members.all()) {
            if (fact instanceof Fact.Group group && fact.field().type() != FieldType.ADDRESS) {
                add(group.members(), suffix);
                group.members().all().stream().findFirst()
                        .flatMap(first -> Optional.ofNullable(facts.get(first.path())))
                        .ifPresent(anchor -> facts.putIfAbsent(group.path(), anchor));
            } else if (fact instanceof Fact.Items list) {
                add(list, suffix);
            } else {
                facts.putIfAbsent(fact.path(), ClauseName.FACT + fact.path());
            }
        }
    }

    private void add(Fact.Items list, String suffix) {
        for (Fact.Item item : list.items()) {
            if (!item.members().all().isEmpty()) {
                facts.putIfAbsent(list.path(), ClauseName.FACT + list.path() + suffix);
                facts.putIfAbsent(item.path(), ClauseName.FACT + item.path() + suffix);
            }
        }
    }
}
