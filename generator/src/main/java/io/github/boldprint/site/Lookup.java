package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import java.util.List;

/** Finds facts by the path that the vocabulary gives their field, which is the same for every item of a list. */
final class Lookup {

    private Lookup() {}

    /** The facts at this path ({@code stages.within}): one, none, or one for each item of a list. */
    static List<Fact> at(Facts facts, String path) {
        for (Fact fact : facts.all()) {
            String name = fact.field().name();
            if (path.equals(name)) {
                return List.of(fact);
            }
            if (path.startsWith(name + ".")) {
                return inside(fact, path.substring(name.length() + 1));
            }
        }
        return List.of();
    }

    private static List<Fact> inside(Fact fact, String rest) {
        if (fact instanceof Fact.Group group) {
            return at(group.members(), rest);
        }
        if (fact instanceof Fact.Items list) {
            return list.items().stream().flatMap(item -> at(item.members(), rest).stream()).toList();
        }
        return List.of();
    }
}
