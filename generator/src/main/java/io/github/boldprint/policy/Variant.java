package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * What a policy says otherwise in some markets: a layer over what it says everywhere else.
 *
 * @param id given by the author, unique in the policy: the end of its clauses' anchors
 * @param regions where it holds, as the author wrote it: {@code EU}, {@code US}, {@code US-CA}
 * @param markets where it holds, market by market: those of the site that the regions cover, and the regions that a
 *     market of the site covers; none where it holds nowhere, which is a finding
 * @param facts only those that the variant states; {@link Policy#in} lays them over the others
 * @param factsAt the place of the key {@code facts}, else of {@code without}, else of the variant
 * @param without what is taken away before the facts and clauses of the variant are laid over
 * @param clauses those that the variant writes, in the author's order; what such a clause does not say, it takes from
 *     the policy's clause of the same id
 * @param at where the source file begins it
 */
public record Variant(
        String id,
        List<String> regions,
        List<String> markets,
        Facts facts,
        Location factsAt,
        Without without,
        List<Clause> clauses,
        Location at) {

    public Variant {
        regions = List.copyOf(regions);
        markets = List.copyOf(markets);
        clauses = List.copyOf(clauses);
    }

    /**
     * What does not hold in a variant's markets.
     *
     * @param facts paths, with the ids of items
     * @param clauses ids
     */
    public record Without(Set<String> facts, Set<String> clauses) {

        /** Nothing is taken away. */
        public static final Without NOTHING = new Without(Set.of(), Set.of());

        public Without {
            facts = Set.copyOf(facts);
            clauses = Set.copyOf(clauses);
        }
    }

    Variant with(Facts translated, List<Clause> texts) {
        return new Variant(id, regions, markets, translated, factsAt, without, texts, at);
    }
}
