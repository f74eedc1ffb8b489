package io.github.boldprint.pack;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.vocabulary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the assertion language. */
final class AssertionReader {

    static final List<String> FORMS =
            List.of("fact", "each", "some", "all", "any", "not", "clause", "text", "forbid", "link", "language");
    private static final int DEEPEST = 8;

    private final PackFindings findings;
    private final FactTestReader tests;
    private final PhraseReader phrases;

    AssertionReader(PackFindings findings) {
        this.findings = findings;
        this.tests = new FactTestReader(findings);
        this.phrases = new PhraseReader(findings);
    }

    Optional<Assertion> read(YamlNode node, Ground ground) {
        return read(node, ground, 0);
    }

    private Optional<Assertion> read(YamlNode node, Ground ground, int depth) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            findings.error(node.at(), "an assertion is a group that begins with one of " + String.join(", ", FORMS)
                    + ", but here stands " + node.form());
            return Optional.empty();
        }
        if (depth > DEEPEST) {
            findings.error(node.at(),
                    "assertions stand more than " + DEEPEST + " deep in each other here; make rules of their own");
            return Optional.empty();
        }
        List<String> forms = mapping.keys().stream().filter(FORMS::contains).toList();
        if (forms.size() != 1) {
            String hint = forms.isEmpty() && !mapping.keys().isEmpty() ? Nearest.hintOrAll(mapping.keys().get(0), FORMS)
                    : "; write {all: […]} for several";
            findings.error(mapping.at(), "an assertion is exactly one of " + String.join(", ", FORMS) + hint);
            return Optional.empty();
        }
        return switch (forms.get(0)) {
            case "fact" -> tests.read(mapping, ground);
            case "each" -> items(mapping, "each", ground, depth, EachItem::new);
            case "some" -> items(mapping, "some", ground, depth, SomeItem::new);
            case "all" -> parts(mapping, "all", ground, depth).map(AllOf::new);
            case "any" -> parts(mapping, "any", ground, depth).map(AnyOf::new);
            case "not" -> not(mapping, ground, depth);
            case "clause" -> clause(mapping, ground);
            case "text" -> text(mapping, ground);
            case "forbid" -> forbid(mapping, ground);
            case "link" -> new LinkedReader(findings).read(mapping, ground);
            default -> language(mapping, ground);
        };
    }

    private Optional<Assertion> items(
            YamlNode.Mapping mapping, String form, Ground ground, int depth,
            BiFunction<FactRef, Assertion, Assertion> made) {
        KeyReader keys = findings.keys(mapping, "'" + form + "'", List.of(form, "assert"));
        Optional<FactRef> list = keys.scalar(form).flatMap(path -> tests.fact(path, ground));
        if (list.isPresent() && !list.get().field().isListOfGroups()) {
            findings.error(mapping.at(),
                    "'" + list.get().written() + "' is not a list of groups, so it has no items to look at");
            return Optional.empty();
        }
        if (mapping.get("assert").isEmpty()) {
            findings.error(mapping.at(), "'" + form + "' needs 'assert': what must be so for "
                    + (form.equals("each") ? "every item" : "one of the items"));
        }
        return list.flatMap(of -> mapping.get("assert").flatMap(part -> read(part, ground.inside(of), depth + 1))
                .map(part -> made.apply(of, part)));
    }

    private Optional<List<Assertion>> parts(YamlNode.Mapping mapping, String form, Ground ground, int depth) {
        List<YamlNode> nodes = findings.keys(mapping, "'" + form + "'", List.of(form)).list(form);
        List<Assertion> parts = new ArrayList<>();
        nodes.forEach(node -> read(node, ground, depth + 1).ifPresent(parts::add));
        if (nodes.isEmpty()) {
            findings.error(mapping.at(), "'" + form + "' takes a list of assertions");
        }
        return parts.isEmpty() || parts.size() < nodes.size() ? Optional.empty() : Optional.of(List.copyOf(parts));
    }

    private Optional<Assertion> not(YamlNode.Mapping mapping, Ground ground, int depth) {
        findings.keys(mapping, "'not'", List.of("not"));
        return mapping.get("not").flatMap(part -> read(part, ground, depth + 1)).map(Not::new);
    }

    private Optional<Assertion> clause(YamlNode.Mapping mapping, Ground ground) {
        KeyReader keys = findings.keys(mapping, "'clause'", List.of("clause", "minWords", "mentions"));
        Map<String, List<List<Phrase>>> mentions = phrases.groups(keys.mapping("mentions"));
        Optional<Integer> words = keys.scalar("minWords")
                .flatMap(number -> findings.value(number, FieldType.NUMBER, List.of(), "'minWords'"))
                .map(number -> ((Value.Decimal) number).number().intValue());
        return keys.scalar("clause").flatMap(topic -> topic(topic, ground))
                .map(topic -> new ClauseSays(topic, words.orElse(0), mentions));
    }

    private Optional<String> topic(YamlNode.Scalar topic, Ground ground) {
        List<String> known = ground.home().topics().stream().map(Topic::id).toList();
        if (!known.contains(topic.text())) {
            findings.error(topic.at(), "'" + topic.text() + "' is not a topic of " + ground.what()
                    + Nearest.hintOrAll(topic.text(), known));
            return Optional.empty();
        }
        return Optional.of(topic.text());
    }

    private Optional<Assertion> text(YamlNode.Mapping mapping, Ground ground) {
        KeyReader keys = findings.keys(mapping, "'text'", List.of("text", "in"));
        Optional<String> where = findings.word(keys.scalar("in"), "in", List.of("clause", "policy"));
        if (mapping.get("in").isEmpty()) {
            findings.error(mapping.at(), "'text' needs 'in: clause' or 'in: policy'");
        }
        Map<String, Phrase> wanted = phrases.single(keys.mapping("text"));
        return where.filter(word -> !wanted.isEmpty() && hasTexts(mapping, ground))
                .map(word -> new TextSays(wanted, word.equals("clause")));
    }

    private Optional<Assertion> forbid(YamlNode.Mapping mapping, Ground ground) {
        KeyReader keys = findings.keys(mapping, "'forbid'", List.of("forbid", "links", "in"));
        Map<String, List<Phrase>> wanted = phrases.lists(keys.mapping("forbid"), "forbid");
        List<String> links = keys.scalars("links").stream().filter(this::isPlace).map(YamlNode.Scalar::text).toList();
        boolean everywhere = findings.word(keys.scalar("in"), "in", List.of("policy", "every-policy"))
                .equals(Optional.of("every-policy"));
        return wanted.isEmpty() || !hasTexts(mapping, ground) ? Optional.empty()
                : Optional.of(new Unsaid(wanted, links, everywhere));
    }

    private boolean isPlace(YamlNode.Scalar link) {
        boolean fits = link.text().matches("[a-z0-9-]+(\\.[a-z0-9-]+)+(/[!-~]*[!-~&&[^/]])?");
        if (!fits) {
            findings.error(link.at(),
                    "'" + link.text() + "' is no place on the web; write the host and the path only, such as "
                    + "'law.example/old'");
        }
        return fits;
    }

    private Optional<Assertion> language(YamlNode.Mapping mapping, Ground ground) {
        return findings.keys(mapping, "'language'", List.of("language")).scalar("language")
                .flatMap(tag -> findings.value(tag, FieldType.LANGUAGE, List.of(), "'language'"))
                .filter(tag -> hasTexts(mapping, ground))
                .map(tag -> new InLanguage(tag.code()));
    }

    private boolean hasTexts(YamlNode.Mapping mapping, Ground ground) {
        boolean texts = !ground.home().id().equals(FactRef.BUSINESS);
        if (!texts) {
            findings.error(mapping.at(), "the business has facts only; name the policy that must say this");
        }
        return texts;
    }
}
