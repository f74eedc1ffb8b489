package io.github.boldprint.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * JSON Schemas.
 *
 * @param byName the text of each; {@code site}, {@code returns}, {@code returns-translation} …, sorted
 */
public record Schemas(SortedMap<String, String> byName) {

    public Schemas {
        byName = Collections.unmodifiableSortedMap(new TreeMap<>(byName));
    }

    /** The names of all, sorted. */
    public Set<String> names() {
        return byName.keySet();
    }

    /** The schema with this name, if there is one. */
    public Optional<String> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** These and one more. */
    public Schemas and(String name, String text) {
        Map<String, String> more = new TreeMap<>(byName);
        more.put(name, text);
        return new Schemas(new TreeMap<>(more));
    }

    /** The name of the file that holds a schema: {@code returns.schema.json}. */
    public static String file(String name) {
        return name + ".schema.json";
    }
}
