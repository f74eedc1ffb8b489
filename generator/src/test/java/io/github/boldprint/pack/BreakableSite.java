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

    /** The business's own message files. */
    List<SourceFile> messages() {
        return files.keySet().stream().filter(path -> path.startsWith("messages/")).map(this::source).toList();
    }

    SourceTree sources() {
        return new SourceTree(files.keySet().stream().map(this::source).toList(), Set.of());
    }

    /** The same with all of these changes; in a list they are made in the first item that has what is removed. */
    BreakableSite with(List<Mutation> mutations, String policy, Vocabulary vocabulary) {
        Map<String, Object> changed = new TreeMap<>();
        files.forEach((path, file) -> changed.put(path, copy(file)));
        BreakableSite site = new BreakableSite(changed);
        List<FactWay> removed = mutations.stream()
                .filter(mutation -> mutation.what() == Mutation.What.FACT && mutation.values().isEmpty() && !mutation.list())
                .map(mutation -> FactWay.of(mutation.name(), policy, vocabulary))
                .toList();
        for (Mutation mutation : mutations) {
            switch (mutation.what()) {
                case FACT -> site.set(FactWay.of(mutation.name(), policy, vocabulary), mutation, removed, this);
                case CLAUSE -> site.removeClauses(policy, mutation.name());
                case LANGUAGE -> site.remove("policies/" + policy + "." + mutation.name() + ".yaml");
                case WORDS -> site.say(policy, mutation.name(), mutation.values().get(0));
                case TITLE -> site.entitle(policy, mutation.name(), mutation.values().get(0));
            }
        }
        return site;
    }

    /** Where a fact is seen, or would be: its key, or that of its nearest parent; in a list, in every item. */
    List<Location> placesOf(FactWay way) {
        if (!files.containsKey(way.file())) {
            return List.of(Location.of("site.yaml"));
        }
        List<Location> places = new ArrayList<>();
        YamlNode root = source(way.file()).root();
        places(root, root.at(), way.steps(), places);
        return places;
    }

    private static void places(YamlNode node, Location at, List<String> steps, List<Location> places) {
        if (node instanceof YamlNode.Sequence list && !steps.isEmpty()) {
            places.add(at);
            list.items().forEach(item -> places(item, item.at(), steps, places));
            return;
        }
        Optional<YamlNode.Entry> entry = steps.isEmpty() || !(node instanceof YamlNode.Mapping mapping)
                ? Optional.empty() : mapping.entry(steps.get(0));
        if (entry.isEmpty()) {
            places.add(at);
        } else {
            places(entry.get().value(), entry.get().at(), steps.subList(1, steps.size()), places);
        }
    }

    private void set(FactWay way, Mutation mutation, List<FactWay> removed, BreakableSite original) {
        Object node = files.get(way.file());
        Object before = original.files.get(way.file());
        if (node == null) {
            throw new IllegalStateException("there is no " + way.file());
        }
        for (int i = 0; i < way.steps().size() - 1; i++) {
            String step = way.steps().get(i);
            node = group(node).computeIfAbsent(step, name -> new LinkedHashMap<String, Object>());
            before = before == null ? null : group(before).get(step);
            if (node instanceof List<?> list) {
                int item = item(before, way.file(), way.steps().subList(0, i + 1), removed);
                node = list.get(item);
                before = ((List<?>) before).get(item);
            }
        }
        String last = way.steps().get(way.steps().size() - 1);
        if (mutation.list()) {
            group(node).put(last, new ArrayList<Object>(mutation.values()));
        } else if (!mutation.values().isEmpty()) {
            group(node).put(last, mutation.values().get(0));
        } else if (group(node).remove(last) == null) {
            throw new IllegalStateException("'" + mutation.name() + "' is not there to be removed");
        }
    }

    /** The first item that has everything that is to be removed from it; 0 where none has. */
    private static int item(Object list, String file, List<String> way, List<FactWay> removed) {
        if (!(list instanceof List<?> items) || items.isEmpty()) {
            throw new IllegalStateException("'" + String.join(".", way) + "' has no item to change");
        }
        for (int i = 0; i < items.size(); i++) {
            Object item = items.get(i);
            boolean all = removed.stream()
                    .filter(other -> other.file().equals(file) && other.steps().size() > way.size()
                            && other.steps().subList(0, way.size()).equals(way))
                    .allMatch(other -> has(item, other.steps().subList(way.size(), other.steps().size())));
            if (all) {
                return i;
            }
        }
        return 0;
    }

    private static boolean has(Object node, List<String> steps) {
        if (node instanceof List<?> list) {
            return list.stream().anyMatch(item -> has(item, steps));
        }
        return steps.isEmpty() || node instanceof Map<?, ?> map && map.containsKey(steps.get(0))
                && has(map.get(steps.get(0)), steps.subList(1, steps.size()));
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

    private void entitle(String policy, String language, String title) {
        Object messages = files.computeIfAbsent("messages/" + language + ".yaml", file -> new LinkedHashMap<String, Object>());
        group(group(messages).computeIfAbsent(policy, kind -> new LinkedHashMap<String, Object>())).put("title", title);
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
