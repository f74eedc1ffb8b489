package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Reads the variants of one policy in its first language. */
final class VariantReader {

    private static final List<String> KEYS = List.of("id", "when", "facts", "without", "clauses");

    private final Kind kind;
    private final String language;
    private final Markets markets;
    private final List<Finding> findings;
    private final List<Clause> clauses;
    private final Set<String> clauseIds = new TreeSet<>();
    private final Set<String> ids = new HashSet<>();
    private final boolean clausesLost;
    private Facts stated;

    /**
     * A reader of one policy's variants.
     *
     * @param facts that the policy states outside of them
     * @param clauses that it has outside of them
     * @param refused keys of the policy that could not be understood
     */
    VariantReader(Kind kind, Business business, Facts facts, List<Clause> clauses, Set<String> refused,
            List<Finding> findings) {
        this.kind = kind;
        this.language = business.source();
        this.markets = new Markets(business.markets(), findings);
        this.findings = findings;
        this.clauses = clauses;
        this.clausesLost = refused.contains("clauses");
        this.stated = facts;
        clauses.forEach(clause -> clauseIds.add(clause.id()));
    }

    /** The variants; one that holds nowhere is a finding. */
    List<Variant> read(List<YamlNode> nodes) {
        List<Variant> variants = new ArrayList<>();
        for (YamlNode node : nodes) {
            if (node instanceof YamlNode.Mapping group) {
                id(group).ifPresent(id -> variants.add(variant(id, group)));
            } else {
                findings.add(PolicyRules.KEYS_KNOWN.error(
                        node.at(), "a variant is a group of id, when and what differs,"
                        + " but here stands " + node.form()));
            }
        }
        return markets.place(variants);
    }

    private Optional<String> id(YamlNode.Mapping group) {
        Optional<YamlNode.Scalar> id = ItemId.read(group, "a variant", findings);
        if (id.isPresent() && !ids.add(id.get().text())) {
            findings.add(PolicyRules.IDS_UNIQUE.error(id.get().at(), "'" + id.get().text()
                    + "' is the id of an earlier variant too; give each variant an id of its own"));
            return Optional.empty();
        }
        return id.map(YamlNode.Scalar::text);
    }

    private Variant variant(String id, YamlNode.Mapping group) {
        KeyReader keys = new KeyReader(group, "a variant", PolicyRules.KEYS_KNOWN, findings).allow(KEYS);
        Variant.Without without = keys.mapping("without").map(this::without).orElse(Variant.Without.NOTHING);
        Facts facts = keys.mapping("facts")
                .map(given -> new FactReader(kind.policy(), language, findings).read(given, kind.fields(), ""))
                .orElse(Facts.NONE);
        List<Clause> texts = new ClauseReader(findings, clauses).read(keys.list("clauses"), kind, language);
        stated = Overlay.facts(stated, facts, kind.fields());
        texts.forEach(clause -> clauseIds.add(clause.id()));
        List<String> regions = markets.read(group, keys);
        Location factsAt = group.entry("facts").or(() -> group.entry("without")).map(YamlNode.Entry::at)
                .orElse(group.at());
        return new Variant(id, regions, List.of(), facts, factsAt, without, texts, group.at());
    }

    private Variant.Without without(YamlNode.Mapping group) {
        KeyReader keys = new KeyReader(group, "'without'", PolicyRules.KEYS_KNOWN, findings)
                .allow(List.of("facts", "clauses"));
        List<String> paths = new ArrayList<>();
        stated.forEach(fact -> {
            paths.add(fact.path());
            if (fact instanceof Fact.Items list) {
                list.items().forEach(item -> paths.add(item.path()));
            }
        });
        return new Variant.Without(
                named(keys.scalars("facts"), "fact", paths, path -> stated.isRefused(path)),
                named(keys.scalars("clauses"), "clause", clauseIds, id -> clausesLost));
    }

    /** Those names that are known; the others are findings, unless they are settled already. */
    private Set<String> named(
            List<YamlNode.Scalar> given, String what, Collection<String> known, Predicate<String> settled) {
        Set<String> names = new TreeSet<>();
        for (YamlNode.Scalar name : given) {
            if (known.contains(name.text())) {
                names.add(name.text());
            } else if (!settled.test(name.text())) {
                findings.add(PolicyRules.VARIANTS_VALID.error(name.at(), "'" + name.text() + "' is not a " + what
                        + " that this policy has, so a variant cannot take it away"
                        + Nearest.hint(name.text(), known)));
            }
        }
        return names;
    }
}
