package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one policy in its first language. */
final class PolicyFileReader {

    private static final List<String> KEYS = List.of("kind", "effective", "review", "summary", "facts", "clauses",
            "variants", "aliases", "confirm");

    private final Vocabulary vocabulary;
    private final Business business;
    private final String language;
    private final List<Finding> findings;
    private final Set<String> refused = new TreeSet<>();

    PolicyFileReader(Vocabulary vocabulary, Business business, List<Finding> findings) {
        this.vocabulary = vocabulary;
        this.business = business;
        this.language = business.source();
        this.findings = findings;
    }

    /** The policy; empty where nobody can say what kind of policy it is, which is then among the findings. */
    Optional<Policy> read(SourceFile file, String stem) {
        YamlNode.Mapping root = file.root();
        KeyReader keys = new KeyReader(root, "a policy", PolicyRules.KEYS_KNOWN, findings)
                .allow(KEYS, name -> isFact(name, root) ? "; it is a fact, so write it below 'facts'" : "");
        return kind(root, keys, stem).map(kind -> {
            Optional<YamlNode.Scalar> effective = keys.scalar("effective");
            boolean unstated = root.get("facts").isEmpty() && !keys.isMisspelt("facts", KEYS);
            Facts facts = keys.mapping("facts").map(group -> facts(group, kind, root))
                    .orElseGet(() -> unstated ? Facts.NONE : Facts.refused(kind));
            List<YamlNode> written = keys.list("clauses");
            List<Clause> clauses = new ClauseReader(findings).read(written, kind, language);
            if (clauses.size() < written.size()) {
                refused.add("clauses");
            }
            List<Variant> variants = variants(keys, kind, facts, clauses);
            return new Policy(
                    kind,
                    file.place(),
                    effective.flatMap(day -> date(day, "effective")),
                    effective.map(YamlNode.Scalar::at).orElse(root.at()),
                    keys.mapping("review").map(group -> review(group, root)),
                    keys.scalar("summary").map(text -> Localized.of(language, new ClauseReader(findings).prose(text))),
                    facts,
                    root.entry("facts").map(YamlNode.Entry::at).orElse(root.at()),
                    clauses,
                    variants,
                    aliases(keys, clauses, variants),
                    unconfirmed(keys, facts, clauses),
                    Map.of(),
                    refused(root, keys),
                    root.at());
        });
    }

    private List<Variant> variants(KeyReader keys, Kind kind, Facts facts, List<Clause> clauses) {
        List<YamlNode> written = keys.list("variants");
        List<Variant> variants = new VariantReader(kind, business, facts, clauses, refused, findings).read(written);
        if (variants.size() < written.size()) {
            refused.add("variants");
        }
        return variants;
    }

    private List<Alias> aliases(KeyReader keys, List<Clause> clauses, List<Variant> variants) {
        Set<String> ids = new TreeSet<>();
        clauses.forEach(clause -> ids.add(clause.id()));
        variants.forEach(variant -> variant.clauses().forEach(clause -> ids.add(clause.id())));
        boolean lost = refused.contains("clauses") || refused.contains("variants");
        return keys.mapping("aliases").map(group -> new AliasReader(ids, lost, findings).read(group)).orElse(List.of());
    }

    private List<Unconfirmed> unconfirmed(KeyReader keys, Facts facts, List<Clause> clauses) {
        Set<String> known = new TreeSet<>(facts.paths());
        clauses.forEach(clause -> known.add(clause.id()));
        List<Unconfirmed> unconfirmed = new ArrayList<>();
        for (YamlNode.Scalar path : keys.scalars("confirm")) {
            if (known.contains(path.text())) {
                unconfirmed.add(new Unconfirmed(path.text(), path.at()));
            } else if (!facts.isRefused(path.text())) {
                findings.add(PolicyRules.FACTS_KNOWN.error(
                        path.at(), "'" + path.text() + "' is neither stated here nor the id of a"
                        + " clause, so there is nothing to confirm; take it off the list"
                        + Nearest.hint(path.text(), known)));
            }
        }
        return unconfirmed;
    }

    private Facts facts(YamlNode.Mapping group, Kind kind, YamlNode.Mapping root) {
        Facts facts = new FactReader(kind.policy(), language, findings).read(group, kind.fields(), "");
        Set<String> given = new TreeSet<>(facts.refused());
        root.keys().stream().filter(name -> isFact(name, root)).forEach(given::add);
        return new Facts(facts.all(), given);
    }

    /** Whether a key beside {@code facts} is the name of a fact of the kind that the policy says it is. */
    private boolean isFact(String name, YamlNode.Mapping root) {
        return !KEYS.contains(name) && root.get("kind")
                .flatMap(kind -> vocabulary.kind(kind.toString()))
                .flatMap(kind -> kind.field(name))
                .isPresent();
    }

    /** Keys that were given in a form that could not be read. */
    private Set<String> refused(YamlNode.Mapping root, KeyReader keys) {
        for (String key : List.of("effective", "summary")) {
            boolean unread = root.get(key)
                    .filter(node -> !(node instanceof YamlNode.Scalar scalar) || scalar.isAbsent())
                    .isPresent();
            if (unread || keys.isMisspelt(key, KEYS)) {
                refused.add(key);
            }
        }
        boolean listed = root.get("clauses")
                .map(node -> node instanceof YamlNode.Sequence)
                .orElse(!keys.isMisspelt("clauses", KEYS));
        if (!listed) {
            refused.add("clauses");
        }
        if (root.get("review").filter(node -> !(node instanceof YamlNode.Mapping)).isPresent()) {
            refused.add("review");
        }
        return refused;
    }

    private Optional<Kind> kind(YamlNode.Mapping root, KeyReader keys, String stem) {
        Optional<YamlNode.Scalar> given = keys.scalar("kind");
        if (given.isEmpty()) {
            if (root.get("kind").isEmpty() && !keys.isMisspelt("kind", KEYS)) {
                findings.add(PolicyRules.POLICY_KIND.error(
                        root.at(), "the policy does not say its kind; begin the file with "
                        + (vocabulary.kind(stem).isPresent() ? "'kind: " + stem + "'" : "'kind:' and one of "
                                + String.join(", ", vocabulary.ids()))));
            }
            return Optional.empty();
        }
        String name = given.get().text();
        Optional<Kind> kind = vocabulary.kind(name);
        if (kind.isEmpty()) {
            String hint = Nearest.hint(name, vocabulary.ids());
            findings.add(PolicyRules.POLICY_KIND.error(
                    given.get().at(), "there is no kind of policy named '" + name + "'"
                    + (hint.isEmpty() ? "; known are " + String.join(", ", vocabulary.ids())
                            + ", and any that you add in the folder 'kinds'" : hint)));
        } else if (!name.equals(stem)) {
            findings.add(PolicyRules.POLICY_NAME.error(given.get().at(), "a policy of the kind '" + name
                    + "' stands in policies/" + name + ".yaml, not in " + stem
                    + ".yaml; rename the file, or correct the kind"));
        }
        return kind;
    }

    private Review review(YamlNode.Mapping group, YamlNode.Mapping root) {
        KeyReader keys = new KeyReader(group, "'review'", PolicyRules.KEYS_KNOWN, findings)
                .allow(List.of("last", "every", "owner"));
        Location at = root.entry("review").map(YamlNode.Entry::at).orElse(group.at());
        return new Review(keys.scalar("last").flatMap(day -> date(day, "review.last")),
                keys.scalar("every").flatMap(span -> span(span)),
                keys.scalar("owner").map(YamlNode.Scalar::text), at);
    }

    private Optional<io.github.boldprint.value.TimeSpan> span(YamlNode.Scalar scalar) {
        Optional<Value> value = ValueReader.read(scalar.text(), FieldType.DURATION, List.of());
        if (value.isEmpty()) {
            refused.add("review.every");
            findings.add(PolicyRules.DATE_VALID.error(scalar.at(), "'" + scalar.text() + "' is not "
                    + FieldType.DURATION.form()));
        }
        return value.map(period -> ((Value.Period) period).span());
    }

    private Optional<LocalDate> date(YamlNode.Scalar scalar, String key) {
        Optional<Value> value = ValueReader.read(scalar.text(), FieldType.DATE, List.of());
        if (value.isEmpty()) {
            refused.add(key);
            findings.add(PolicyRules.DATE_VALID.error(
                    scalar.at(), "'" + scalar.text() + "' is not a day of the calendar; write "
                    + FieldType.DATE.form()));
        }
        return value.map(day -> ((Value.Day) day).date());
    }
}
