package io.github.boldprint.source;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML document, with its place. */
public sealed interface YamlNode {

    /** Where the node begins; for a block scalar, the place of its {@code |} or {@code >}. */
    Location at();

    /** What the author would call it, for messages: "a text", "a list", "a group of keys". */
    String form();

    /**
     * One value, as written: nothing was converted.
     *
     * @param text the scalar's text in Unicode normalisation form C, after YAML's folding and unquoting
     * @param quoted whether it stood in quotes or as a block, so that an empty text is meant
     * @param at where it begins
     * @param places the place of each character of the text
     */
    record Scalar(String text, boolean quoted, Location at, Places places) implements YamlNode {

        /** The place of the character at this offset of {@link #text}, from 0 in UTF-16 code units. */
        public Location at(int offset) {
            return places.of(offset);
        }

        /** Whether nothing at all was written: {@code key:} and no more. */
        public boolean isAbsent() {
            return text.isEmpty() && !quoted;
        }

        @Override
        public String form() {
            return isAbsent() ? "nothing" : "a single value";
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Location at) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        /** Whether it is a list of groups: items with ids. */
        public boolean isOfGroups() {
            return items.stream().anyMatch(Mapping.class::isInstance);
        }

        /** The id of an item that is a group; empty where it has none. */
        public static String id(YamlNode item) {
            return item instanceof Mapping group ? group.get("id").map(YamlNode::toString).orElse("") : "";
        }

        private Sequence and(Sequence more) {
            List<YamlNode> all = new ArrayList<>();
            for (YamlNode item : items) {
                all.add(more.items.stream().filter(other -> !id(item).isEmpty() && id(other).equals(id(item)))
                        .findFirst().map(other -> Mapping.joined(item, other)).orElse(item));
            }
            more.items.stream().filter(item -> items.stream().noneMatch(mine -> id(mine).equals(id(item))))
                    .forEach(all::add);
            return new Sequence(all, at);
        }

        @Override
        public String form() {
            return "a list";
        }
    }

    /** Keys with their values, in the author's order; no key stands twice. */
    record Mapping(List<Entry> entries, Location at) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The entry with this key, if there is one. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().text().equals(key)).findFirst();
        }

        /** The value of this key, if there is one. */
        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        /**
         * These keys and those of another group, with groups and lists of groups joined; of two values this one stays.
         */
        public Mapping and(Mapping more) {
            List<Entry> all = new ArrayList<>();
            entries.forEach(entry -> all.add(more.get(entry.name())
                    .map(other -> new Entry(entry.key(), joined(entry.value(), other))).orElse(entry)));
            more.entries.stream().filter(entry -> get(entry.name()).isEmpty()).forEach(all::add);
            return new Mapping(all, at);
        }

        private static YamlNode joined(YamlNode mine, YamlNode other) {
            if (mine instanceof Mapping group && other instanceof Mapping more) {
                return group.and(more);
            }
            return mine instanceof Sequence list && list.isOfGroups() && other instanceof Sequence more
                    ? list.and(more) : mine;
        }

        /** The keys in the author's order. */
        public List<String> keys() {
            return entries.stream().map(Entry::name).toList();
        }

        @Override
        public String form() {
            return "a group of keys";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, YamlNode value) {

        /** The key's text. */
        public String name() {
            return key.text();
        }

        /** The place of the key, which is where findings about the whole entry stand. */
        public Location at() {
            return key.at();
        }
    }
}
