package io.github.boldprint.policy;

import io.github.boldprint.vocabulary.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What everybody may read. Staff clauses and staff facts are taken away once, here, before anything is printed: a later
 * room that works on a public edition has nothing left to leak.
 */
public final class PublicEdition {

    private PublicEdition() {}

    /** The same promises without what is for staff; what stands inside a staff fact goes with it. */
    public static PolicySet of(PolicySet all) {
        Business business = all.business();
        Business open = new Business(open(business.facts()), business.factsAt(), business.url(), business.languages(),
                business.markets(), business.facets(), business.theme(), business.packs(), business.at());
        List<Policy> policies = all.policies().stream().map(PublicEdition::open).toList();
        return new PolicySet(open, policies, all.vocabulary(), all.unread());
    }

    private static Policy open(Policy policy) {
        return new Policy(policy.kind(), policy.file(), policy.effective(), policy.effectiveAt(), policy.review(),
                policy.summary(), open(policy.facts()), policy.factsAt(), policy.publicClauses(),
                policy.translations(), policy.refused(), policy.at());
    }

    private static Facts open(Facts facts) {
        List<Fact> open = new ArrayList<>();
        for (Fact fact : facts.all()) {
            if (fact.field().place() == Place.STAFF) {
                continue;
            }
            if (fact instanceof Fact.Group group) {
                open.add(new Fact.Group(group.field(), group.path(), open(group.members()), group.at()));
            } else if (fact instanceof Fact.Items list) {
                List<Fact.Item> items = list.items().stream().map(PublicEdition::open).toList();
                open.add(new Fact.Items(list.field(), list.path(), items, list.at()));
            } else {
                open.add(fact);
            }
        }
        return new Facts(open);
    }

    private static Fact.Item open(Fact.Item item) {
        return new Fact.Item(item.id(), item.path(), open(item.members()), item.at());
    }
}
