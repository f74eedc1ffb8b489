package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.vocabulary.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One policy.
 *
 * @param kind its kind, whose id is the policy's id
 * @param file the source file, for example {@code policies/returns.yaml}
 * @param effective the first day on which it is in force
 * @param effectiveAt the place of that day, or of the document where it is missing
 * @param review when it was reviewed and is to be reviewed; empty where nothing is said
 * @param summary the author's own summary by language; where empty, the summary is made from the facts
 * @param facts what it states
 * @param factsAt the place of the key {@code facts}, or of the document where it is missing
 * @param clauses in the author's order, which is the reading order
 * @param variants what it says otherwise in some markets, in the author's order, of which a later one wins
 * @param aliases old ids of its clauses, in the author's order
 * @param unconfirmed what was suggested and that nobody has confirmed yet, in the author's order
 * @param translations the files that translate it, by language
 * @param refused keys outside the facts that were given but could not be understood ({@code effective},
 *     {@code review.last}, {@code summary}; {@code clauses} where one or more could not): they were
 *     reported, and nobody reports them as missing
 * @param at the place of the document
 */
public record Policy(
        Kind kind,
        String file,
        Optional<LocalDate> effective,
        Location effectiveAt,
        Optional<Review> review,
        Optional<Localized<Prose>> summary,
        Facts facts,
        Location factsAt,
        List<Clause> clauses,
        List<Variant> variants,
        List<Alias> aliases,
        List<Unconfirmed> unconfirmed,
        Map<String, String> translations,
        Set<String> refused,
        Location at) {

    public Policy {
        clauses = List.copyOf(clauses);
        variants = List.copyOf(variants);
        aliases = List.copyOf(aliases);
        unconfirmed = List.copyOf(unconfirmed);
        translations = Collections.unmodifiableSortedMap(new TreeMap<>(translations));
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    }

    /** The policy's id, which is its kind's. */
    public String id() {
        return kind.id();
    }

    /** The clause with this id, if there is one. */
    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /** Where the facts and clauses begin that nobody has confirmed yet. */
    public Set<Location> unconfirmedPlaces() {
        Set<Location> places = new HashSet<>();
        for (Unconfirmed suggested : unconfirmed) {
            clause(suggested.path()).ifPresent(clause -> places.add(clause.at()));
            facts.forEach(fact -> {
                if (suggested.covers(fact.path())) {
                    places.add(fact.at());
                }
                if (fact instanceof Fact.Items list) {
                    list.items().stream().filter(item -> suggested.covers(item.path()))
                            .forEach(item -> places.add(item.at()));
                }
            });
        }
        return places;
    }

    /** The clauses that anybody may read, in order. */
    public List<Clause> publicClauses() {
        return clauses.stream().filter(clause -> clause.audience() == Clause.Audience.PUBLIC).toList();
    }

    /** The ids of all clauses that it has anywhere, those of variants too. */
    public Set<String> clauseIds() {
        Set<String> ids = new TreeSet<>();
        clauses.forEach(clause -> ids.add(clause.id()));
        variants.forEach(variant -> variant.clauses().forEach(clause -> ids.add(clause.id())));
        return ids;
    }

    /** What it says where variants hold: one reading for all markets that have the same variants. */
    public List<Reading> readings() {
        Map<String, List<Variant>> byMarket = new LinkedHashMap<>();
        variants.forEach(variant -> variant.markets()
                .forEach(market -> byMarket.computeIfAbsent(market, none -> new ArrayList<>()).add(variant)));
        Map<List<Variant>, List<String>> markets = new LinkedHashMap<>();
        byMarket.forEach((market, same) -> markets.computeIfAbsent(same, none -> new ArrayList<>()).add(market));
        return markets.entrySet().stream()
                .map(same -> new Reading(same.getValue(), same.getKey(), Overlay.of(this, same.getKey())))
                .toList();
    }

    /** What it says in one market. */
    public Policy in(String market) {
        List<Variant> there = variants.stream().filter(variant -> variant.markets().contains(market)).toList();
        return there.isEmpty() ? this : Overlay.of(this, there);
    }

    /**
     * Every fact that is stated anywhere, each as it is outside of all variants, or where it is not stated there, as
     * the first variant that does states it.
     */
    public Facts factsAnywhere() {
        Facts all = Facts.NONE;
        for (Variant variant : variants.stream().filter(some -> !some.markets().isEmpty()).toList()) {
            all = Overlay.facts(variant.facts(), all, kind.fields());
        }
        return variants.isEmpty() ? facts : Overlay.facts(all, facts, kind.fields());
    }

    Policy with(Facts merged, Location mergedAt, List<Clause> texts) {
        return new Policy(kind, file, effective, effectiveAt, review, summary, merged, mergedAt, texts, variants,
                aliases, unconfirmed, translations, refused, at);
    }
}
