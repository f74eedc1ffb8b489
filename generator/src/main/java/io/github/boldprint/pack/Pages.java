package io.github.boldprint.pack;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.value.FieldType;
import java.util.Optional;

/**
 * Where the site shows things in its source language. The addresses are promises of the product's design: a policy's
 * page is {@code <kind>/index.html}, a clause's anchor its id, a fact's {@code fact-<path>}.
 */
final class Pages {

    private Pages() {}

    static String of(String kind) {
        return kind + "/index.html";
    }

    static String clause(String kind, String id) {
        return of(kind) + "#" + id;
    }

    /** The row that shows a fact: its own, that of its address or list item, or of the first fact in its group. */
    static String of(String kind, Facts facts, String path) {
        return row(facts, path).map(row -> of(kind) + "#fact-" + row).orElse(of(kind));
    }

    private static Optional<String> row(Facts facts, String path) {
        for (Fact fact : facts.all()) {
            boolean here = fact.path().equals(path);
            if (!here && !path.startsWith(fact.path() + ".")) {
                continue;
            }
            if (fact instanceof Fact.Group group && fact.field().type() != FieldType.ADDRESS) {
                return here ? group.members().all().stream().findFirst()
                        .flatMap(first -> row(group.members(), first.path()))
                        : row(group.members(), path);
            }
            if (fact instanceof Fact.Items list && !here) {
                return list.items().stream().map(Fact.Item::path)
                        .filter(item -> (path + ".").startsWith(item + ".")).findFirst();
            }
            return Optional.of(fact.path());
        }
        return Optional.empty();
    }
}
