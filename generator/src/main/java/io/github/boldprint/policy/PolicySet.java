package io.github.boldprint.policy;

import io.github.boldprint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a business promises.
 *
 * @param business who promises
 * @param policies sorted by id
 * @param vocabulary what could be said
 * @param decisions which gaps may wait
 * @param unread the files that could not be read or understood as a whole, so that nobody reports them as missing
 */
public record PolicySet(Business business, List<Policy> policies, Vocabulary vocabulary, Decisions decisions,
        List<String> unread) {

    public PolicySet {
        policies = policies.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        unread = List.copyOf(unread);
    }

    /** The policy of this kind, if there is one. */
    public Optional<Policy> policy(String kind) {
        return policies.stream().filter(policy -> policy.id().equals(kind)).findFirst();
    }

    /** The markets in which some policy says something else than outside of all variants. */
    public List<String> marketsWithVariants() {
        return policies.stream()
                .flatMap(policy -> policy.variants().stream())
                .flatMap(variant -> variant.markets().stream())
                .distinct()
                .toList();
    }

    /** Everything that the business promises in one market. */
    public PolicySet in(String market) {
        return new PolicySet(
                business, policies.stream().map(policy -> policy.in(market)).toList(), vocabulary, decisions, unread);
    }
}
