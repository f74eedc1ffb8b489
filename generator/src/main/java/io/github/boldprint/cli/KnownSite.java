package io.github.boldprint.cli;

import io.github.boldprint.outline.Answers;
import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a content folder that is there already answers: a new policy in it speaks its languages, for its markets. */
final class KnownSite {

    private KnownSite() {}

    /** The answers by their questions; of what is not sound there, nothing is taken. */
    static Map<String, String> answers(Path content) {
        Map<String, String> answers = new TreeMap<>();
        Optional<YamlNode.Mapping> site = SourceReader.read(content).value().file("site.yaml").map(SourceFile::root);
        Stream.of("languages", "markets", "url").forEach(key ->
                site.flatMap(root -> root.get(key)).ifPresent(node -> answers.put(key, text(node))));
        group(site, "facets").ifPresent(facets -> facets.entries().forEach(entry ->
                answers.put(entry.name(), text(entry.value()))));
        group(site, "business").ifPresent(business -> Map.of("name", "name", "legalName", "legal-name", "email",
                "email", "phone", "phone").forEach((key, question) ->
                        business.get(key).ifPresent(node -> answers.put(question, text(node)))));
        Map<String, Question> questions = new TreeMap<>(Facets.all());
        Outliner.questions().forEach(question -> questions.put(question.id(), question));
        answers.entrySet().removeIf(answer -> !questions.containsKey(answer.getKey())
                || questions.get(answer.getKey()).fault(answer.getValue()).isPresent());
        return answers;
    }

    private static Optional<YamlNode.Mapping> group(Optional<YamlNode.Mapping> root, String key) {
        return root.flatMap(all -> all.get(key)).filter(YamlNode.Mapping.class::isInstance)
                .map(YamlNode.Mapping.class::cast);
    }

    private static String text(YamlNode node) {
        return node instanceof YamlNode.Sequence list
                ? list.items().stream().map(YamlNode::toString).collect(Collectors.joining(", ")) : node.toString();
    }
}
