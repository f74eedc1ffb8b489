package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.json.Json;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A content folder in memory that is changed as {@code break} says. Files are written anew as JSON, which is YAML.
 *
 * @param files what each file says, by path: maps, lists and texts
 */
record BreakableSite(Map<String, Object> files) {

    static BreakableSite of(Path content) {
        Map<String, Object> files = new TreeMap<>();
        SourceReader.read(content).value().files().forEach(file -> files.put(file.path(), plain(file.root())));
        return new BreakableSite(files);
    }

    SourceTree sources() {
        return new SourceTree(files.keySet().stream().map(this::source).toList(), Set.of());
    }

    BreakableSite with(Mutation mutation, String policy, Vocabulary vocabulary) {
        Map<String, Object> changed = new TreeMap<>();
        files.forEach((path, file) -> changed.put(path, copy(file)));
        BreakableSite site = new BreakableSite(changed);
        switch (mutation.what()) {
            case FACT -> site.set(Way.of(mutation.name(), policy, vocabulary), mutation);
            case CLAUSE -> site.removeClauses(policy, mutation.name());
            case LANGUAGE -> site.remove("policies/" + policy + "." + mutation.name() + ".yaml");
            case WORDS -> site.say(policy, mutation.name(), mutation.values().get(0));
        }
        return site;
    }

    /** Where a change is seen: the fact's key, or that of its nearest parent; the file for anything about texts. */
    Location placeOf(Mutation mutation, String policy, Vocabulary vocabulary) {
        if (mutation.what() != Mutation.What.FACT) {
            return Location.of("policies/" + policy + ".yaml");
        }
        Way way = Way.of(mutation.name(), policy, vocabulary);
        if (!files.containsKey(way.file())) {
            return Location.of("site.yaml");
        }
        YamlNode node = source(way.file()).root();
        Location at = node.at();
        for (String step : way.steps()) {
            if (node instanceof YamlNode.Sequence list) {
                // the change was made in the first item
                node = list.items().get(0);
                at = node.at();
            }
            Optional<YamlNode.Entry> entry = ((YamlNode.Mapping) node).entry(step);
            if (entry.isEmpty()) {
                return at;
            }
            at = entry.get().at();
            node = entry.get().value();
        }
        return at;
    }

    /** The way to a fact in its file. */
    private record Way(String file, List<String> steps) {

        static Way of(String path, String policy, Vocabulary vocabulary) {
            List<String> names = List.of(path.split("\\."));
            String first = names.get(0);
            boolean business = policy.equals("business");
            boolean own = business || Heads.field(path).isPresent()
                    || vocabulary.kind(policy).orElseThrow().field(first).isPresent();
            if (own) {
                boolean head = !business && Heads.field(path).isPresent();
                return new Way(file(policy), head ? names : joined(business ? "business" : "facts", names));
            }
            List<String> rest = names.subList(1, names.size());
            return new Way(file(first), joined(first.equals("business") ? "business" : "facts", rest));
        }

        private static String file(String of) {
            return of.equals("business") ? "site.yaml" : "policies/" + of + ".yaml";
        }

        private static List<String> joined(String first, List<String> rest) {
            List<String> all = new ArrayList<>(List.of(first));
            all.addAll(rest);
            return all;
        }
    }

    private void set(Way way, Mutation mutation) {
        Object node = files.get(way.file());
        if (node == null) {
            throw new IllegalStateException("there is no " + way.file());
        }
        List<String> parents = way.steps().subList(0, way.steps().size() - 1);
        for (String step : parents) {
            node = group(first(node)).computeIfAbsent(step, name -> new LinkedHashMap<String, Object>());
        }
        String last = way.steps().get(way.steps().size() - 1);
        Map<String, Object> group = group(first(node));
        if (mutation.list()) {
            group.put(last, new ArrayList<Object>(mutation.values()));
        } else if (!mutation.values().isEmpty()) {
            group.put(last, mutation.values().get(0));
        } else if (group.remove(last) == null) {
            throw new IllegalStateException("'" + mutation.name() + "' is not there to be removed");
        }
    }

    private void removeClauses(String policy, String topic) {
        List<Object> clauses = clauses("policies/" + policy + ".yaml");
        List<Object> gone = clauses.stream().filter(clause -> topic.equals(group(clause).get("topic"))).toList();
        if (gone.isEmpty()) {
            throw new IllegalStateException("there is no clause about '" + topic + "' to remove");
        }
        clauses.removeAll(gone);
    }

    private void remove(String file) {
        if (files.remove(file) == null) {
            throw new IllegalStateException("there is no " + file + " to remove");
        }
    }

    private void say(String policy, String language, String words) {
        String translation = "policies/" + policy + "." + language + ".yaml";
        Map<String, Object> clause = new LinkedHashMap<>(
                Map.of("id", "broken-on-purpose", "title", "Broken on purpose", "text", "Nothing."));
        clauses("policies/" + policy + ".yaml").add(new LinkedHashMap<>(clause));
        clause.put("text", words);
        List<Object> clauses = clauses(files.containsKey(translation) ? translation : "policies/" + policy + ".yaml");
        clauses.removeIf(each -> group(each).get("id").equals("broken-on-purpose"));
        clauses.add(clause);
    }

    @SuppressWarnings("unchecked")
    private List<Object> clauses(String file) {
        if (!files.containsKey(file)) {
            throw new IllegalStateException("there is no " + file);
        }
        return (List<Object>) group(files.get(file)).computeIfAbsent("clauses", key -> new ArrayList<Object>());
    }

    private SourceFile source(String path) {
        byte[] bytes = Json.write(files.get(path)).getBytes(StandardCharsets.UTF_8);
        return SourceReader.parse(path, bytes).value()
                .orElseThrow(() -> new IllegalStateException("not readable any more: " + path));
    }

    private static Object first(Object node) {
        if (node instanceof List<?> list) {
            if (list.isEmpty()) {
                throw new IllegalStateException("a list is empty, so there is no first item");
            }
            return list.get(0);
        }
        return node;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Object node) {
        return (Map<String, Object>) node;
    }

    private static Object copy(Object node) {
        if (node instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put((String) key, copy(value)));
            return copy;
        }
        return node instanceof List<?> list ? new ArrayList<>(list.stream().map(BreakableSite::copy).toList()) : node;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            Map<String, Object> map = new LinkedHashMap<>();
            mapping.entries().forEach(entry -> map.put(entry.name(), plain(entry.value())));
            return map;
        }
        return node instanceof YamlNode.Sequence list
                ? new ArrayList<>(list.items().stream().map(BreakableSite::plain).toList())
                : node.toString();
    }
}
