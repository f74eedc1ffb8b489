package io.github.boldprint.vocabulary;

import java.util.List;
import java.util.Optional;

/**
 * Everything that can be said.
 *
 * @param business the fields under {@code business:} of {@code site.yaml}, as a kind of its own
 * @param kinds the kinds of policies, sorted by id: the shipped ones and the business's own
 */
public record Vocabulary(Kind business, List<Kind> kinds) {

    public Vocabulary {
        kinds = kinds.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /** The kind with this id, if there is one. */
    public Optional<Kind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** The ids of all kinds, sorted. */
    public List<String> ids() {
        return kinds.stream().map(Kind::id).toList();
    }
}
