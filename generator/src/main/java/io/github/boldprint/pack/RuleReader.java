package io.github.boldprint.pack;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.KebabName;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads one rule of a pack. */
final class RuleReader {

    private static final List<String> KEYS =
            List.of("id", "policy", "level", "for", "when", "assert", "asks", "cite", "url",
            "from", "until", "confidence", "restates", "break");

    private final Vocabulary vocabulary;
    private final PackFindings findings;
    private final AppliesReader applies;

    RuleReader(Vocabulary vocabulary, Regions regions, PackFindings findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.applies = new AppliesReader(regions, findings);
    }

    /** The rule; empty where it could not be understood, which is then among the findings. */
    Optional<PackRule> read(YamlNode node, Pack.Source source) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            findings.error(node.at(), "a rule is a group of keys, but here stands " + node.form());
            return Optional.empty();
        }
        KeyReader keys = findings.keys(mapping, "a rule", KEYS);
        Optional<String> id = needed(mapping, keys, "id").flatMap(this::id);
        Optional<Kind> kind = needed(mapping, keys, "policy").flatMap(this::kind);
        Optional<Level> level = findings.word(needed(mapping, keys, "level"), "level", List.of("must", "should"))
                .map(word -> word.equals("must") ? Level.MUST : Level.SHOULD);
        Optional<Confidence> confidence = confidence(mapping, keys, level);
        Optional<String> asks = needed(mapping, keys, "asks").map(YamlNode.Scalar::text);
        Optional<String> cite = needed(mapping, keys, "cite").map(YamlNode.Scalar::text);
        if (mapping.get("assert").isEmpty()) {
            findings.error(mapping.at(), "a rule needs 'assert'");
        }
        Optional<Ground> ground = kind.map(of -> new Ground(vocabulary, of, Optional.empty(), false));
        Optional<Assertion> asserts = ground.flatMap(of -> mapping.get("assert").flatMap(it -> assertion(it, of)));
        Optional<Assertion> when =
                ground.flatMap(of -> mapping.get("when").flatMap(it -> assertion(it, of.counting(true))));
        List<Mutation> mutation = ground.flatMap(of -> keys.mapping("break")
                .map(group -> new MutationReader(findings).read(group, of.counting(true)))).orElse(List.of());
        Applies wanted = applies.read(keys.mapping("for"));
        var from = findings.day(keys.scalar("from"));
        var until = findings.day(keys.scalar("until"));
        Optional<String> url = findings.url(keys.scalar("url"));
        List<String> restates = keys.scalars("restates").stream().map(YamlNode.Scalar::text).toList();
        boolean conditional = mapping.get("when").isEmpty() || when.isPresent();
        boolean whole = id.isPresent() && level.isPresent() && confidence.isPresent() && asks.isPresent()
                && cite.isPresent() && asserts.isPresent() && conditional;
        return whole ? Optional.of(
                new PackRule(new RuleId(id.get()), kind.orElseThrow().id(), level.get(), wanted, when,
                asserts.get(), asks.get(), cite.get(), url.orElse(source.url()), from, until, confidence.get(),
                restates, mutation, mapping.at())) : Optional.empty();
    }

    private Optional<Assertion> assertion(YamlNode node, Ground ground) {
        return new AssertionReader(findings).read(node, ground);
    }

    private Optional<String> id(YamlNode.Scalar id) {
        boolean fits = KebabName.matches(id.text()) && id.text().contains("-");
        if (!fits) {
            findings.error(id.at(),
                    "'" + id.text() + "' cannot be a rule's id: lower-case words with hyphens, at least two, such as"
                    + " eu-refund-14-days");
        }
        return fits ? Optional.of(id.text()) : Optional.empty();
    }

    private Optional<Kind> kind(YamlNode.Scalar name) {
        Optional<Kind> kind = name.text().equals(FactRef.BUSINESS)
                ? Optional.of(vocabulary.business()) : vocabulary.kind(name.text());
        if (kind.isEmpty()) {
            List<String> known = new ArrayList<>(vocabulary.ids());
            known.add(FactRef.BUSINESS);
            findings.error(name.at(), "there is no kind of policy named '" + name.text() + "'"
                    + Nearest.hintOrAll(name.text(), known));
        }
        return kind;
    }

    private Optional<Confidence> confidence(YamlNode.Mapping mapping, KeyReader keys, Optional<Level> level) {
        List<String> words = Arrays.stream(Confidence.values()).map(Confidence::word).toList();
        Optional<YamlNode.Scalar> given = needed(mapping, keys, "confidence");
        Optional<Confidence> confidence = findings.word(given, "confidence", words)
                .flatMap(word -> Arrays.stream(Confidence.values()).filter(each -> each.word().equals(word))
                        .findFirst());
        if (level.equals(Optional.of(Level.MUST))
                && confidence.filter(sure -> sure != Confidence.OFFICIAL).isPresent()) {
            findings.error(given.orElseThrow().at(),
                    "only what is known from the official text can be a 'must'; make it a 'should'");
        }
        return confidence;
    }

    private Optional<YamlNode.Scalar> needed(YamlNode.Mapping mapping, KeyReader keys, String key) {
        return findings.needed(mapping, keys, key, "a rule");
    }
}
