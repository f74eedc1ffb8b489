package io.github.boldprint.pack;

import java.util.List;
import java.util.Optional;

/**
 * All packs that there are.
 *
 * @param all sorted by id
 * @param regions what names of several markets stand for
 */
public record Packs(List<Pack> all, Regions regions) {

    public Packs {
        all = all.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
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
