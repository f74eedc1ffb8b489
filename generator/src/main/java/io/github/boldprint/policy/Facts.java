package io.github.boldprint.policy;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The facts of a policy, or of a group inside it.
 *
 * @param all in the order of the vocabulary, so that the author's order of keys changes no page
 * @param refused the paths of what stands here but could not be understood, so that nobody reports it as missing; for
 *     an item of a list that could not be understood, the path of the list
 */
public record Facts(List<Fact> all, Set<String> refused) {

    /** No facts. */
    public static final Facts NONE = new Facts(List.of());

    public Facts {
        all = List.copyOf(all);
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    }

    /** These facts, all understood. */
    public Facts(List<Fact> all) {
        this(all, Set.of());
    }

    /** Whether something stands at this path, or above it, that could not be understood and was reported. */
    public boolean isRefused(String path) {
        if (refused.stream().anyMatch(known -> path.equals(known) || path.startsWith(known + "."))) {
            return true;
        }
        for (Fact fact : all) {
            if (fact instanceof Fact.Group group && group.members().isRefused(path)
                    || fact instanceof Fact.Items list
                            && list.items().stream().anyMatch(item -> item.members().isRefused(path))) {
                return true;
            }
        }
        return false;
    }

    /** The fact at this path from the policy's root, through groups and items of lists, if it is there. */
    public Optional<Fact> find(String path) {
        for (Fact fact : all) {
            if (fact.path().equals(path)) {
                return Optional.of(fact);
            }
            if (path.startsWith(fact.path() + ".")) {
                return inside(fact, path);
            }
        }
        return Optional.empty();
    }

    /** The single fact at this path, if it is there. */
    public Optional<Fact.Single> single(String path) {
        return find(path).filter(Fact.Single.class::isInstance).map(Fact.Single.class::cast);
    }

    /** The canonical text of the single fact at this path, if it is there. */
    public Optional<String> code(String path) {
        return single(path).map(fact -> fact.original().code());
    }

    /** The items of the list at this path; none where the list is not there. */
    public List<Fact.Item> items(String path) {
        return find(path)
                .filter(Fact.Items.class::isInstance)
                .map(fact -> ((Fact.Items) fact).items())
                .orElse(List.of());
    }

    /** Every fact, each before the facts inside it. */
    public void forEach(Consumer<Fact> visitor) {
        for (Fact fact : all) {
            visitor.accept(fact);
            if (fact instanceof Fact.Group group) {
                group.members().forEach(visitor);
            } else if (fact instanceof Fact.Items list) {
                list.items().forEach(item -> item.members().forEach(visitor));
            }
        }
    }

    private static Optional<Fact> inside(Fact fact, String path) {
        if (fact instanceof Fact.Group group) {
            return group.members().find(path);
        }
        if (fact instanceof Fact.Items list) {
            return list.items().stream()
                    .filter(item -> path.startsWith(item.path() + "."))
                    .findFirst()
                    .flatMap(item -> item.members().find(path));
        }
        return Optional.empty();
    }
}
