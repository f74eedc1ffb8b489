package io.github.boldprint.diff;

import io.github.boldprint.pack.Confidence;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text that may ask for notice of changes: one file of {@code notices/}.
 *
 * @param markets codes, or names of {@code regions.yaml}
 * @param facets the answers for which it is; an answer that is not given may be any
 * @param asks what it says, in plain words
 * @param directions the directions of changes that it is about
 * @param days the number of days that it names, if it does
 * @param triggers what it is about; one of them is enough
 */
record Profile(
        String id,
        String source,
        String cite,
        String url,
        Confidence confidence,
        List<String> markets,
        Map<String, List<String>> facets,
        String asks,
        Set<Direction> directions,
        Optional<Integer> days,
        List<Trigger> triggers) {

    Profile {
        markets = List.copyOf(markets);
        facets = new TreeMap<>(facets);
        directions = Set.copyOf(directions);
        triggers = List.copyOf(triggers);
    }

    /**
     * What it is about.
     *
     * @param policy the kind of policy
     * @param facts the paths of facts, in the vocabulary; what stands inside is meant too. None means everything that
     *     the policy says
     */
    record Trigger(String policy, List<String> facts) {
        Trigger {
            facts = List.copyOf(facts);
        }

        boolean isAbout(Draft draft) {
            // words that pages say otherwise change no promise
            if (!draft.where().policy().equals(policy) || draft.where().subject() == Subject.PAGE) {
                return false;
            }
            return facts.isEmpty() || draft.where().subject() == Subject.POLICY || draft.field().filter(field ->
                    facts.stream().anyMatch(path -> (field.path() + ".").startsWith(path + "."))).isPresent();
        }
    }

    /** The notice that it may ask for, if it is about this change in a market of the business. */
    Optional<Notice> of(Draft draft, Business business) {
        if (!directions.contains(draft.ruling().direction())
                || triggers.stream().noneMatch(trigger -> trigger.isAbout(draft))) {
            return Optional.empty();
        }
        List<String> there = new ArrayList<>();
        Regions regions = Regions.shipped();
        List<String> changed = draft.where().markets().isEmpty() ? business.markets() : draft.where().markets();
        changed.stream().filter(market -> !draft.where().notIn().contains(market))
                .filter(market -> regions.cover(markets, market)).forEach(there::add);
        return there.isEmpty() || !isFor(business) ? Optional.empty()
                : Optional.of(new Notice(id, source, cite, url, confidence, asks, days, there));
    }

    private boolean isFor(Business business) {
        return facets.entrySet().stream().allMatch(facet -> Optional.ofNullable(business.facets().get(facet.getKey()))
                .map(given -> given.stream().anyMatch(facet.getValue()::contains)).orElse(true));
    }
}
