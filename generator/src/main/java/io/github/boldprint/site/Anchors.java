package io.github.boldprint.site;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.value.FieldType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be linked to on the page of one policy: its clauses, and every fact that the page shows. */
final class Anchors {

    private final Set<String> clauses;
    private final Map<String, String> facts = new TreeMap<>();

    Anchors(Policy policy) {
        clauses = policy.clauses().stream().map(Clause::id).collect(Collectors.toUnmodifiableSet());
        add(policy.facts());
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
        if (clauses.contains(anchor)) {
            return Optional.of(anchor);
        }
        return anchor.startsWith("fact-") ? ofFact(anchor.substring("fact-".length())) : Optional.empty();
    }

    private void add(Facts members) {
        for (Fact fact : members.all()) {
            if (fact instanceof Fact.Group group && fact.field().type() != FieldType.ADDRESS) {
                add(group.members());
                group.members().all().stream().findFirst()
                        .flatMap(first -> Optional.ofNullable(facts.get(first.path())))
                        .ifPresent(anchor -> facts.put(group.path(), anchor));
            } else if (fact instanceof Fact.Items list) {
                add(list);
            } else {
                facts.put(fact.path(), "fact-" + fact.path());
            }
        }
    }

    private void add(Fact.Items list) {
        for (Fact.Item item : list.items()) {
            if (!item.members().all().isEmpty()) {
                facts.put(list.path(), "fact-" + list.path());
                facts.put(item.path(), "fact-" + item.path());
            }
        }
    }
}
