package io.github.boldprint.pack;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.pack.Grammar.Form;
import io.github.boldprint.pack.Grammar.Group;
import io.github.boldprint.pack.Grammar.Key;
import io.github.boldprint.pack.Grammar.Mistake;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code grammar.yaml}. A fault there is a fault of the build. */
final class GrammarReader {

    private static final String FILE = "grammar.yaml";

    /** The kind of policy that the mistakes are about. */
    private static final String SPEAKS_OF = "returns";

    private final Vocabulary vocabulary;
    private final YamlNode.Mapping root = SourceReader.shippedFile(FILE).root();

    GrammarReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Grammar read() {
        SampleFinder samples = SampleFinder.inShippedPacks();
        List<Group> groups = list(root, "groups").stream().map(YamlNode.Mapping.class::cast)
                .map(group -> new Group(text(group, "id"), text(group, "title"), text(group, "means"), keys(group)))
                .toList();
        return new Grammar(groups, form("assertion", group(root, "assertion"), Optional.empty()),
                group(root, "forms").entries().stream()
                        .map(form -> form(form.name(), (YamlNode.Mapping) form.value(), samples.ofForm(form.name())))
                        .toList(),
                group(root, "tests").entries().stream()
                        .map(test -> form(test.name(), (YamlNode.Mapping) test.value(), samples.ofTest(test.name())))
                        .toList());
    }

    private Form form(String name, YamlNode.Mapping form, Optional<Grammar.Sample> sample) {
        List<Mistake> mistakes = list(form, "wrong").stream().map(YamlNode::toString)
                .map(wrong -> new Mistake(wrong, refused(wrong))).toList();
        return new Form(name, text(form, "means"), form.get("keys").isPresent()
                ? keys(form)
                : List.of(), sample, mistakes);
    }

    /** What the reader says of a wrong assertion. */
    private String refused(String wrong) {
        List<Finding> findings = new ArrayList<>();
        YamlNode node = SourceReader.parse(FILE, ("assert: " + wrong + "\n").getBytes(StandardCharsets.UTF_8)).value()
                .flatMap(file -> file.root().get("assert")).orElseThrow();
        new AssertionReader(new PackFindings(findings)).read(node,
                new Ground(vocabulary, vocabulary.kind(SPEAKS_OF).orElseThrow(), Optional.empty(), false));
        return findings.stream().map(Finding::message).collect(Collectors.joining("\n"));
    }

    private static List<Key> keys(YamlNode.Mapping of) {
        return group(of, "keys").entries().stream().map(entry -> {
            YamlNode.Mapping key = (YamlNode.Mapping) entry.value();
            return new Key(entry.name(), key.get("needed").isPresent(), text(key, "means"));
        }).toList();
    }

    private static YamlNode.Mapping group(YamlNode.Mapping of, String key) {
        return (YamlNode.Mapping) of.get(key)
                .orElseThrow(() -> new IllegalStateException("no '" + key + "' at " + of.at()));
    }

    private static List<YamlNode> list(YamlNode.Mapping of, String key) {
        return of.get(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
    }

    private static String text(YamlNode.Mapping of, String key) {
        return of.get(key).orElseThrow(() -> new IllegalStateException("no '" + key + "' at " + of.at())).toString()
                .strip();
    }
}
