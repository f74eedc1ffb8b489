package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.vocabulary.Kind;
import java.time.LocalDate;
import java.util.Collections;
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
        Map<String, String> translations,
        Set<String> refused,
        Location at) {

    public Policy {
        clauses = List.copyOf(clauses);
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

    /** The clauses that anybody may read, in order. */
    public List<Clause> publicClauses() {
        return clauses.stream().filter(clause -> clause.audience() == Clause.Audience.PUBLIC).toList();
    }
}
