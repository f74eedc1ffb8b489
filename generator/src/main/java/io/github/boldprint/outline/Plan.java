package io.github.boldprint.outline;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What stands in {@code beginning/outline.yaml} and in the words beside it. A fault there is a fault of the build. */
final class Plan {

    private static final String FOLDER = "beginning/";

    private final YamlNode.Mapping root = SourceReader.shippedFile(FOLDER + "outline.yaml").root();
    private final Map<String, YamlNode.Mapping> words = new TreeMap<>();

    private final Map<String, Question> first = new LinkedHashMap<>();
    private final Map<String, Question> then = new LinkedHashMap<>();

    Plan() {
        read("questions", first);
        read("then", then);
        SourceReader.shipped("beginning").stream()
                .filter(file -> !file.path().endsWith("/outline.yaml"))
                .forEach(file -> words.put(file.path().replaceAll("^.*/|\\.yaml$", ""), file.root()));
    }

    private void read(String key, Map<String, Question> into) {
        list(root, key).stream().map(YamlNode.Mapping.class::cast).map(Plan::question)
                .forEach(question -> into.put(question.id(), question));
    }

    /** By id, in the order in which they are asked; what packs ask stands between the first ones and the others. */
    Map<String, Question> questions() {
        Map<String, Question> all = new LinkedHashMap<>(first);
        all.putAll(then);
        return Collections.unmodifiableMap(all);
    }

    /** What is asked before packs are. */
    Map<String, Question> first() {
        return Collections.unmodifiableMap(first);
    }

    /** What is asked after packs are. */
    Map<String, Question> then() {
        return Collections.unmodifiableMap(then);
    }

    /** What is written into {@code site.yaml}. */
    YamlNode.Mapping site() {
        return group(root, "site");
    }

    /** What is written of each policy, by kind. */
    YamlNode.Mapping policies() {
        return group(root, "policies");
    }

    /** The words of a language; none where we have none. A region's are those of its language. */
    Map<String, String> words(String language) {
        Map<String, String> said = new TreeMap<>();
        in(language).ifPresent(mapping -> group(mapping, "words").entries()
                .forEach(entry -> said.put(entry.name(), entry.value().toString())));
        return said;
    }

    /** The clauses of a kind in a language; none where we have none. */
    List<YamlNode.Mapping> clauses(String kind, String language) {
        return in(language).map(mapping -> list(group(mapping, "clauses"), kind)).orElse(List.of()).stream()
                .map(YamlNode.Mapping.class::cast)
                .toList();
    }

    /** The kinds of policies whose facts hold the answer to this question; none for what the whole site goes by. */
    List<String> writtenIn(String question) {
        if (site().entries().stream().anyMatch(entry -> entry.value().toString().equals("$" + question))) {
            return List.of();
        }
        Pattern term = Pattern.compile("\\$" + question + "(?![a-z0-9-])");
        return policies().entries().stream()
                .filter(policy -> term.matcher(policy.value().toString()).find())
                .map(YamlNode.Entry::name).toList();
    }

    private static Question question(YamlNode.Mapping question) {
        return new Question(
                text(question, "id").orElseThrow(),
                text(question, "ask").orElseThrow(),
                text(question, "type").flatMap(FieldType::named).orElseThrow(),
                isTrue(question, "list"),
                list(question, "choices").stream().map(YamlNode::toString).toList(),
                text(question, "default"),
                isTrue(question, "skip"),
                text(question, "if"));
    }

    private Optional<YamlNode.Mapping> in(String language) {
        return Optional.ofNullable(words.get(language.replaceAll("-.*", "")));
    }

    /** The conditions of usual answers that the plan writes of a policy. */
    static List<String> recipes(YamlNode.Mapping policy) {
        return list(policy, "recipes").stream().map(YamlNode::toString).toList();
    }

    private static YamlNode.Mapping group(YamlNode.Mapping mapping, String key) {
        return (YamlNode.Mapping) mapping.get(key).orElseThrow();
    }

    private static List<YamlNode> list(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
    }

    private static Optional<String> text(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).map(YamlNode::toString);
    }

    private static boolean isTrue(YamlNode.Mapping mapping, String key) {
        return text(mapping, key).filter("true"::equals).isPresent();
    }
}
