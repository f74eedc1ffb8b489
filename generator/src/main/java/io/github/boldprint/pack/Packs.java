package io.github.boldprint.pack;

import io.github.boldprint.policy.Regions;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All packs that there are.
 *
 * @param all sorted by id
 * @param own the ids of those that the business brought
 * @param regions what names of several markets stand for
 */
public record Packs(List<Pack> all, Set<String> own, Regions regions) {

    public Packs {
        all = all.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        own = Collections.unmodifiableSortedSet(new TreeSet<>(own));
    }

    /** The pack with this id, if there is one. */
    public Optional<Pack> pack(String id) {
        return all.stream().filter(pack -> pack.id().equals(id)).findFirst();
    }

    /** The ids of all packs, sorted. */
    public List<String> ids() {
        return all.stream().map(Pack::id).toList();
    }
}
