package io.github.boldprint.policy;

import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The facts of a policy, or of a group inside it.
 *
 * @param all in the order of the vocabulary, so that the author's order of keys changes no page
 * @param refused the paths, directly in this group, of facts that were given but could not be understood: they were
 *     reported, and nobody reports them as missing; see also {@link #lostItems}
 */
public record Facts(List<Fact> all, Set<String> refused) {

    /** No facts. */
    public static final Facts NONE = new Facts(List.of());

    public Facts {
        all = List.copyOf(all);
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    }

    /** Facts of which every one was understood. */
    public Facts(List<Fact> all) {
        this(all, Set.of());
    }

    /** No facts, because what should hold them could not be understood: nothing of this kind is reported as missing. */
    static Facts refused(Kind kind) {
        return new Facts(List.of(), kind.fields().stream().map(Field::name).collect(Collectors.toSet()));
    }

    /** Whether the fact at this path, or a group or list that it stands in, was given but could not be understood. */
    public boolean isRefused(String path) {
        boolean here = refused.stream().anyMatch(gone -> path.equals(gone) || path.startsWith(gone + "."));
        return here || all.stream().filter(fact -> path.startsWith(fact.path() + "."))
                .anyMatch(fact -> isRefused(fact, path));
    }

    /** The path that stands in {@link #refused} for those items of a list that could not be understood. */
    static String lostItems(String list) {
        return list + ".?";
    }

    /** Whether an item of the list at this path could not be understood: nobody knows what its id would have been. */
    public boolean hasLostItems(String list) {
        return isRefused(lostItems(list));
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

    /** Whether the fact at this path has the value with this canonical text, or is a list of which one value has it. */
    public boolean has(String path, String code) {
        if (find(path).orElse(null) instanceof Fact.Several several) {
            return several.values().stream().anyMatch(value -> value.code().equals(code));
        }
        return code(path).filter(code::equals).isPresent();
    }

    /** The items of the list at this path; none where the list is not there. */
    public List<Fact.Item> items(String path) {
        return find(path)
                .filter(Fact.Items.class::isInstance)
                .map(fact -> ((Fact.Items) fact).items())
                .orElse(List.of());
    }

    /** The paths of everything that is stated: facts, those inside groups, items of lists and what is in them. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        forEach(fact -> {
            paths.add(fact.path());
            if (fact instanceof Fact.Items list) {
                list.items().forEach(item -> paths.add(item.path()));
            }
        });
        return paths;
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

    private static boolean isRefused(Fact fact, String path) {
        if (fact instanceof Fact.Group group) {
            return group.members().isRefused(path);
        }
        return fact instanceof Fact.Items list
                && list.items().stream().anyMatch(item -> item.members().isRefused(path));
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
