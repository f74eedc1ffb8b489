package io.github.boldprint.policy;

import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What everybody may read. Staff clauses and staff facts are taken away once, here, before anything is printed: a later
 * room that works on a public edition has nothing left to leak.
 */
public final class PublicEdition {

    private PublicEdition() {}

    /**
     * The same promises without what is for staff, and without decisions; what stands inside a staff fact goes with it.
     */
    public static PolicySet of(PolicySet all) {
        Business business = all.business();
        Business open = new Business(open(business.facts()), business.factsAt(), business.url(), business.languages(),
                business.markets(), business.authoritative(), business.facets(), business.theme(), business.hosting(),
                business.packs(), business.at());
        List<Policy> policies = all.policies().stream().map(PublicEdition::open).toList();
        return new PolicySet(open, policies, all.vocabulary(), Decisions.NONE, all.unread());
    }

    private static Policy open(Policy policy) {
        return new Policy(policy.kind(), policy.file(), policy.effective(), policy.effectiveAt(), policy.review(),
                policy.summary(), open(policy.facts()), policy.factsAt(), policy.publicClauses(),
                policy.variants().stream().map(variant -> open(variant, policy)).toList(), policy.aliases(),
                policy.unconfirmed(), policy.translations(), policy.refused(), policy.at());
    }

    /** A clause that only staff read in some markets is one that customers there do not have. */
    private static Variant open(Variant variant, Policy policy) {
        Map<Boolean, List<Clause>> isPublic = variant.clauses().stream()
                .collect(Collectors.partitioningBy(clause -> clause.audience() == Clause.Audience.PUBLIC));
        Set<String> gone = new TreeSet<>(variant.without().clauses());
        isPublic.get(false).forEach(clause -> gone.add(clause.id()));
        gone.retainAll(publicIds(policy));
        Set<String> facts = new TreeSet<>(variant.without().facts());
        facts.removeIf(path -> isForStaff(path, policy.kind().fields()));
        return new Variant(variant.id(), variant.regions(), variant.markets(), open(variant.facts()), variant.factsAt(),
                new Variant.Without(facts, gone), isPublic.get(true), variant.at());
    }

    private static Set<String> publicIds(Policy policy) {
        return Stream.concat(
                policy.clauses().stream(), policy.variants().stream().flatMap(other -> other.clauses().stream()))
                .filter(clause -> clause.audience() == Clause.Audience.PUBLIC)
                .map(Clause::id)
                .collect(Collectors.toSet());
    }

    /** Whether a fact at this path, with the ids of items, is one that only staff may read. */
    public static boolean isForStaff(String path, Kind kind) {
        return isForStaff(path, kind.fields());
    }

    /** A path leads through fields, and behind a list of groups through the id of an item. */
    private static boolean isForStaff(String path, List<Field> fields) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Optional<Field> field = fields.stream().filter(known -> known.name().equals(name)).findFirst();
        if (field.isEmpty() || dot < 0) {
            return field.filter(known -> known.place() == Place.STAFF).isPresent();
        }
        String rest = path.substring(dot + 1);
        String inside = field.get().isListOfGroups() ? rest.substring(rest.indexOf('.') + 1) : rest;
        return field.get().place() == Place.STAFF || isForStaff(inside, field.get().fields());
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
        return new Facts(open, facts.refused());
    }

    private static Fact.Item open(Fact.Item item) {
        return new Fact.Item(item.id(), item.path(), open(item.members()), item.at());
    }
}
