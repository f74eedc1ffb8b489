package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PolicyChecker;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.json.Json;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A content folder in memory, of which facts can be left out. Files are written anew as JSON, which is YAML, so that a
 * key can be dropped without surgery on text.
 *
 * @param files what each file says, by path: maps, lists and texts
 */
record EditableSite(Map<String, Object> files) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Vocabulary VOCABULARY =
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    /** Read once: hundreds of sites here speak the same languages. */
    private static final Map<List<String>, Languages> LANGUAGES = new ConcurrentHashMap<>();

    /**
     * A fact of a policy or of the business.
     *
     * @param of the policy's id, or {@code business}
     * @param path with the ids of items
     */
    record Key(String of, String path) {
        String file() {
            return of.equals(Promiser.BUSINESS) ? "site.yaml" : "policies/" + of + ".yaml";
        }

        /** The way to the fact in its file. */
        List<String> steps() {
            List<String> steps = new ArrayList<>(List.of(of.equals(Promiser.BUSINESS) ? "business" : "facts"));
            steps.addAll(List.of(path.split("\\.")));
            return steps;
        }

        @Override
        public String toString() {
            return of + "." + path;
        }
    }

    static EditableSite of(Path content) {
        Map<String, Object> files = new TreeMap<>();
        SourceReader.read(content).value().files().forEach(file -> files.put(file.path(), plain(file.root())));
        return new EditableSite(files);
    }

    /** A site in English with a policy of every kind and nothing but these facts. */
    static EditableSite stating(Function<Kind, Map<String, Object>> facts) {
        Map<String, Object> files = new TreeMap<>();
        files.put("site.yaml", new LinkedHashMap<>(Map.of(
                "business", facts.apply(VOCABULARY.business()),
                "url", "https://example.com/policies/",
                "languages", List.of("en"),
                "markets", List.of("DE"))));
        for (Kind kind : VOCABULARY.kinds()) {
            files.put("policies/" + kind.id() + ".yaml", new LinkedHashMap<>(Map.of(
                    "kind", kind.id(), "effective", "2026-10-01", "facts", facts.apply(kind))));
        }
        return new EditableSite(files);
    }

    /** The shipped kinds, and what can be said of a business. */
    static List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>(List.of(VOCABULARY.business()));
        kinds.addAll(VOCABULARY.kinds());
        return kinds;
    }

    /** The same with another value of one fact. */
    EditableSite with(Kind kind, String path, String value) {
        return changed(new Key(kind.id(), path), (group, name) -> group.put(name, value));
    }

    /** The same without one fact. */
    EditableSite without(Key key) {
        return changed(key, Map::remove);
    }

    /** What is stated, by policy. */
    Map<String, Facts> facts() {
        PolicySet policies = read().value();
        Map<String, Facts> facts = new TreeMap<>(policies.policies().stream()
                .collect(Collectors.toMap(Policy::id, Policy::facts)));
        facts.put(Promiser.BUSINESS, policies.business().facts());
        return facts;
    }

    /** Everything that is found. */
    List<Finding> findings() {
        Outcome<PolicySet> policies = read();
        Languages languages = LANGUAGES.computeIfAbsent(policies.value().business().languages(), tags ->
                LanguageReader.read(tags, SourceReader.shipped("messages"), List.of()).value());
        Findings checked =
                PolicyChecker.check(new Inspection(policies.value(), languages, TODAY), CodedRules.all());
        return policies.findings().and(checked).all();
    }

    /** The place of the key of the nearest parent of this fact that is there. */
    Location placeOfParent(Key key) {
        YamlNode node = source(key.file()).root();
        Location at = node.at();
        for (String step : key.steps()) {
            if (node instanceof YamlNode.Sequence list) {
                node = list.items().stream()
                        .filter(item -> ((YamlNode.Mapping) item).get("id").orElseThrow().toString().equals(step))
                        .findFirst().orElseThrow();
                at = node.at();
                continue;
            }
            YamlNode.Entry entry = ((YamlNode.Mapping) node).entry(step).orElse(null);
            if (entry == null) {
                return at;
            }
            at = entry.at();
            node = entry.value();
        }
        throw new IllegalStateException("still there: " + key);
    }

    private Outcome<PolicySet> read() {
        List<SourceFile> sources = files.keySet().stream().map(this::source).toList();
        return PolicyReader.read(new SourceTree(sources, Set.of()), VOCABULARY);
    }

    private SourceFile source(String path) {
        byte[] bytes = Json.write(files.get(path)).getBytes(StandardCharsets.UTF_8);
        return SourceReader.parse(path, bytes).value().orElseThrow();
    }

    private EditableSite changed(Key key, BiConsumer<Map<String, Object>, String> change) {
        Map<String, Object> changed = new TreeMap<>(files);
        Object copy = plain(source(key.file()).root());
        changed.put(key.file(), copy);
        List<String> steps = key.steps();
        Object node = copy;
        for (String step : steps.subList(0, steps.size() - 1)) {
            node = node instanceof List<?> list ? item(list, step) : group(node).get(step);
        }
        change.accept(group(node), steps.get(steps.size() - 1));
        return new EditableSite(changed);
    }

    private static Object item(List<?> list, String id) {
        return list.stream().filter(item -> group(item).get("id").equals(id)).findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Object node) {
        return (Map<String, Object>) node;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.name(), plain(entry.value())));
            return map;
        }
        if (node instanceof YamlNode.Sequence list) {
            return new ArrayList<>(list.items().stream().map(EditableSite::plain).toList());
        }
        return node.toString();
    }
}
