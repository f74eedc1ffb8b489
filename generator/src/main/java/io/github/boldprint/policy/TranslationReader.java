package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the texts of one translation file over what was said in the first language. */
final class TranslationReader {

    private final String file;
    private final Facts stated;
    private final String language;
    private final List<Finding> findings;

    /**
     * A reader of one translation.
     *
     * @param file of the first language, for messages
     * @param stated all the facts of that file
     * @param language that the translation is in
     */
    TranslationReader(String file, Facts stated, String language, List<Finding> findings) {
        this.file = file;
        this.stated = stated;
        this.language = language;
        this.findings = findings;
    }

    /** The policy with what this file translates. */
    Policy translate(Policy policy, SourceFile translation) {
        KeyReader keys = new KeyReader(translation.root(), "a translation", PolicyRules.KEYS_KNOWN, findings);
        allow(translation.root(), List.of("summary", "facts", "clauses", "variants"));
        Facts facts = keys.mapping("facts")
                .map(group -> facts(policy.kind().fields(), group))
                .orElse(policy.facts());
        java.util.Map<String, String> files = new java.util.TreeMap<>(policy.translations());
        files.put(language, translation.place());
        List<Clause> clauses = clauses(policy.clauses(), List.of(), keys.list("clauses"),
                policy.refused().contains("clauses"));
        return new Policy(policy.kind(), policy.file(), policy.effective(), policy.effectiveAt(), policy.review(),
                summary(policy, translation, keys), facts, policy.factsAt(), clauses,
                variants(policy, clauses, keys.list("variants")), policy.aliases(), policy.unconfirmed(), files,
                policy.refused(), policy.at());
    }

    /** All the facts, with what this group translates. */
    Facts facts(List<Field> fields, YamlNode.Mapping group) {
        return facts(stated, fields, "", group);
    }

    private Facts facts(Facts facts, List<Field> fields, String parent, YamlNode.Mapping group) {
        List<Fact> translated = new ArrayList<>(facts.all());
        for (YamlNode.Entry entry : group.entries()) {
            int index = indexOf(facts, entry.name());
            Optional<Field> known = fields.stream().filter(field -> field.name().equals(entry.name())).findFirst();
            if (index >= 0) {
                translated.set(index, fact(facts.all().get(index), entry));
            } else if (known.isEmpty()) {
                findings.add(PolicyRules.FACTS_KNOWN.error(entry.at(), "'" + entry.name() + "' is not a fact here"
                        + Nearest.hint(entry.name(), fields.stream().map(Field::name).toList())));
            } else if (!isReported(known.get(), facts, parent)) {
                noSource(entry.at(), "'" + entry.name() + "' is not stated in " + file
                        + "; state it there first, or delete it here");
            }
        }
        return new Facts(translated, facts.refused());
    }

    private Fact fact(Fact fact, YamlNode.Entry entry) {
        if (isBlank(entry.value()) && fact instanceof Fact.Single single && single.field().translate()) {
            return fact;
        }
        if (fact instanceof Fact.Group group && entry.value() instanceof YamlNode.Mapping mapping) {
            return new Fact.Group(group.field(), group.path(),
                    facts(group.members(), group.field().fields(), group.path(), mapping), group.at());
        }
        if (fact instanceof Fact.Items list && entry.value() instanceof YamlNode.Sequence sequence) {
            return items(list, sequence);
        }
        if (fact instanceof Fact.Single single && single.field().translate()) {
            Optional<Value> value = new FactReader("a translation", language, findings)
                    .value(entry.value(), single.field(), single.path());
            return value.<Fact>map(said -> new Fact.Single(single.field(), single.path(),
                    single.value().with(language, said), single.at(),
                    single.places().with(language, entry.value().at()))).orElse(single);
        }
        findings.add(PolicyRules.TRANSLATION_SOURCE.error(entry.at(), "'" + fact.path() + "' is stated once for all "
                + "languages, in " + file + "; only its words are printed anew, so delete it here"));
        return fact;
    }

    private Fact items(Fact.Items list, YamlNode.Sequence sequence) {
        List<Fact.Item> items = new ArrayList<>(list.items());
        for (YamlNode node : sequence.items()) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                noSource(node.at(), "each item here is a group that begins with the 'id' of the item that it "
                        + "translates");
                continue;
            }
            ItemId.read(mapping, "an item of '" + list.path() + "'", findings)
                    .ifPresent(id -> item(items, list, mapping, id));
        }
        return new Fact.Items(list.field(), list.path(), items, list.at());
    }

    private void item(List<Fact.Item> items, Fact.Items list, YamlNode.Mapping mapping, YamlNode.Scalar id) {
        List<String> ids = list.items().stream().map(Fact.Item::id).toList();
        int index = ids.indexOf(id.text());
        if (index < 0) {
            if (!stated.hasLostItems(list.path())) {
                noSource(id.at(), "'" + id.text() + "' is not an item of '" + list.path() + "' in " + file
                        + hint(id, ids));
            }
            return;
        }
        Fact.Item item = items.get(index);
        List<YamlNode.Entry> texts = mapping.entries().stream().filter(entry -> !entry.name().equals("id")).toList();
        items.set(index, new Fact.Item(item.id(), item.path(), facts(item.members(), list.field().fields(),
                item.path(), new YamlNode.Mapping(texts, mapping.at())), item.at()));
    }

    private Optional<Localized<Prose>> summary(Policy policy, SourceFile translation, KeyReader keys) {
        Optional<YamlNode.Scalar> summary = translation.root().get("summary").filter(TranslationReader::isBlank)
                .isPresent()
                ? Optional.empty() : keys.scalar("summary");
        if (summary.isPresent() && policy.summary().isEmpty()) {
            noSource(summary.get().at(), "there is no summary to translate in " + policy.file()
                    + "; write it there first, or delete it here (it is made from the facts then)");
        }
        return policy.summary().map(said -> summary
                .map(text -> said.with(language, new ClauseReader(findings).prose(text)))
                .orElse(said));
    }

    private List<Variant> variants(Policy policy, List<Clause> replaced, List<YamlNode> nodes) {
        List<Variant> variants = new ArrayList<>(policy.variants());
        List<String> ids = variants.stream().map(Variant::id).toList();
        Map<String, YamlNode.Mapping> translations = new LinkedHashMap<>();
        for (YamlNode node : nodes) {
            if (!(node instanceof YamlNode.Mapping mapping)) {
                noSource(node.at(), "each item here is a group that begins with the 'id' of the variant that it "
                        + "translates");
                continue;
            }
            ItemId.read(mapping, "a variant", findings).ifPresent(id -> {
                if (!ids.contains(id.text()) && !policy.refused().contains("variants")) {
                    noSource(id.at(), "'" + id.text() + "' is not a variant of " + file + Nearest.hint(id.text(), ids));
                } else if (translations.putIfAbsent(id.text(), mapping) != null) {
                    findings.add(PolicyRules.IDS_UNIQUE.error(id.at(), "'" + id.text()
                            + "' is translated twice in this file; keep one of the two"));
                }
            });
        }
        variants.replaceAll(variant ->
                new TranslationReader("variant '" + variant.id() + "' of " + file, variant.facts(),
                language, findings).variant(variant, policy.kind(), replaced, translations.get(variant.id())));
        return variants;
    }

    private Variant variant(Variant variant, Kind kind, List<Clause> replaced, YamlNode.Mapping texts) {
        YamlNode.Mapping given = texts == null ? new YamlNode.Mapping(List.of(), variant.at()) : texts;
        allow(given, List.of("id", "facts", "clauses"));
        KeyReader keys = new KeyReader(given, "a translation of a variant", PolicyRules.KEYS_KNOWN, findings);
        Facts facts = keys.mapping("facts").map(group -> facts(kind.fields(), group)).orElse(variant.facts());
        return variant.with(facts, clauses(variant.clauses(), replaced, keys.list("clauses"), false));
    }

    /**
     * Clauses with what these nodes translate.
     *
     * @param replaced clauses of which these may replace some, with their translations
     * @param settled whether the originals could not be read, so that a clause may well have one
     */
    private List<Clause> clauses(List<Clause> originals, List<Clause> replaced, List<YamlNode> nodes, boolean settled) {
        List<Clause> clauses = new ArrayList<>(originals);
        List<String> ids = clauses.stream().map(Clause::id).toList();
        java.util.Set<String> done = new java.util.HashSet<>();
        ClauseReader reader = new ClauseReader(findings);
        for (YamlNode node : nodes) {
            Optional<YamlNode.Mapping> mapping = reader.clauseNode(node);
            Optional<YamlNode.Scalar> id = mapping.flatMap(group -> ItemId.read(group, "a clause", findings));
            if (id.isEmpty()) {
                continue;
            }
            int index = ids.indexOf(id.get().text());
            if (index < 0) {
                if (!settled) {
                    noSource(id.get().at(),
                            "'" + id.get().text() + "' is not a clause of " + file + hint(id.get(), ids));
                }
            } else if (!done.add(id.get().text())) {
                findings.add(PolicyRules.IDS_UNIQUE.error(id.get().at(), "'" + id.get().text()
                        + "' is translated twice in this file; keep one of the two"));
            } else {
                allow(mapping.get(), List.of("id", "title", "text"));
                ClauseText said = reader.text(reader.keys(mapping.get()), mapping.get());
                clauses.set(index, translated(clauses.get(index), borrow(said, clauses.get(index), replaced)));
            }
        }
        clauses.replaceAll(clause -> done.contains(clause.id()) ? clause : borrow(clause, replaced));
        return clauses;
    }

    private static String hint(YamlNode.Scalar id, List<String> ids) {
        String near = Nearest.hint(id.text(), ids);
        return near.isEmpty() ? "; an id is the same in every language" : near;
    }

    /** What a variant's clause takes from the clause that it replaces, it takes in this language too. */
    private ClauseText borrow(ClauseText said, Clause clause, List<Clause> replaced) {
        Optional<Clause> other = named(clause.id(), replaced);
        Optional<ClauseText> words = other.flatMap(found -> found.text().in(language));
        if (words.isEmpty()) {
            return said;
        }
        boolean title = said.title().isEmpty() && hasTitleOf(clause, other.get());
        boolean prose = said.prose().isEmpty() && !said.prose().isRefused() && hasProseOf(clause, other.get());
        return new ClauseText(title ? words.get().title() : said.title(), prose ? words.get().prose() : said.prose(),
                said.at(), title ? words.get().titleAt() : said.titleAt());
    }

    private Clause borrow(Clause clause, List<Clause> replaced) {
        return named(clause.id(), replaced)
                .filter(other -> hasTitleOf(clause, other) && hasProseOf(clause, other))
                .flatMap(other -> other.text().in(language))
                .map(words -> translated(clause, words)).orElse(clause);
    }

    private static Optional<Clause> named(String id, List<Clause> clauses) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    private static boolean hasTitleOf(Clause clause, Clause other) {
        return clause.text().original().titleAt().equals(other.text().original().titleAt());
    }

    private static boolean hasProseOf(Clause clause, Clause other) {
        return clause.text().original().prose() == other.text().original().prose();
    }

    private Clause translated(Clause clause, ClauseText text) {
        return new Clause(clause.id(), clause.audience(), clause.topic(), clause.text().with(language, text),
                clause.at());
    }

    private void allow(YamlNode.Mapping mapping, List<String> texts) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!texts.contains(entry.name())) {
                findings.add(PolicyRules.KEYS_KNOWN.error(
                        entry.at(), "a translation holds only " + String.join(", ", texts)
                        + "; '" + entry.name() + "' stands in " + file + Nearest.hint(entry.name(), texts)));
            }
        }
    }

    /** Where the source was refused, or lacks what it must state, its translation is not at fault. */
    private boolean isReported(Field field, Facts facts, String parent) {
        Requirement required = field.requiredIn(parent);
        return facts.refused().stream().anyMatch(path -> path.endsWith(field.name()))
                || required.dependsOn().filter(stated::isRefused).isPresent()
                || required.holds(stated::has);
    }

    /** A key without a value is a text that waits for its translation; that it is missing is said once, by a rule. */
    private static boolean isBlank(YamlNode node) {
        return node instanceof YamlNode.Scalar scalar && scalar.isAbsent();
    }

    private static int indexOf(Facts facts, String name) {
        for (int i = 0; i < facts.all().size(); i++) {
            if (facts.all().get(i).field().name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private void noSource(Location at, String message) {
        findings.add(PolicyRules.TRANSLATION_SOURCE.error(at, message));
    }
}
