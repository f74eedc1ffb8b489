package io.github.boldprint.translation;

import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Texts that wait for their translation, in the shape of their file. */
sealed interface Todo {

    /** A text that is not translated yet. */
    record Leaf(String source) implements Todo {}

    /** Keys with what waits below them. */
    record Group(Map<String, Todo> members) implements Todo {
        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        boolean isEmpty() {
            return members.isEmpty();
        }
    }

    /** Items of a list, by their ids. */
    record Items(Map<String, Group> items) implements Todo {
        public Items {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }
    }

    /**
     * What waits in a file, in its order.
     *
     * @param source the file of the first language
     * @param texts by place
     */
    static Group of(YamlNode.Mapping source, Map<String, Text> texts) {
        return group(source, "", texts);
    }

    private static Group group(YamlNode.Mapping source, String above, Map<String, Text> texts) {
        Map<String, Todo> members = new LinkedHashMap<>();
        for (YamlNode.Entry entry : source.entries()) {
            String place = above + entry.name();
            todo(entry.value(), place, texts).ifPresent(todo -> members.put(entry.name(), todo));
        }
        return new Group(members);
    }

    private static Optional<Todo> todo(YamlNode value, String place, Map<String, Text> texts) {
        if (value instanceof YamlNode.Mapping group) {
            return Optional.<Todo>of(group(group, place + ".", texts)).filter(todo -> !((Group) todo).isEmpty());
        }
        if (value instanceof YamlNode.Sequence list) {
            Map<String, Group> items = new LinkedHashMap<>();
            for (YamlNode item : list.items()) {
                String id = YamlNode.Sequence.id(item);
                if (item instanceof YamlNode.Mapping group && !id.isEmpty()) {
                    Group waiting = group(group, place + "." + id + ".", texts);
                    if (!waiting.isEmpty()) {
                        items.put(id, waiting);
                    }
                }
            }
            return items.isEmpty() ? Optional.empty() : Optional.of(new Items(items));
        }
        return Optional.ofNullable(texts.get(place)).map(text -> new Leaf(text.original().written()));
    }

    /** As YAML: above each key its source text as a comment, and behind it nothing. */
    static List<String> lines(Group group, String indent, String language) {
        List<String> lines = new ArrayList<>();
        group.members().forEach((key, todo) -> lines.addAll(lines(key, todo, indent, language)));
        return lines;
    }

    /** A key and what waits there. */
    static List<String> lines(String key, Todo todo, String indent, String language) {
        List<String> lines = new ArrayList<>();
        if (todo instanceof Leaf leaf) {
            List<String> source = leaf.source().strip().lines().toList();
            String head = indent + "# " + language + ":";
            lines.add(source.size() == 1 ? head + " " + source.get(0).strip() : head);
            source.stream().filter(line -> source.size() > 1)
                    .forEach(line -> lines.add((indent + "#   " + line).stripTrailing()));
        }
        lines.add(indent + key + ":");
        if (todo instanceof Group group) {
            lines.addAll(lines(group, indent + "  ", language));
        } else if (todo instanceof Items items) {
            items.items().forEach((id, item) -> lines.addAll(item(id, item, indent + "  ", language)));
        }
        return lines;
    }

    /** An item of a list. */
    static List<String> item(String id, Group item, String indent, String language) {
        List<String> lines = new ArrayList<>(List.of(indent + "- id: " + id));
        lines.addAll(lines(item, indent + "  ", language));
        return lines;
    }
}
