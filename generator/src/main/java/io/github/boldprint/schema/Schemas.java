package io.github.boldprint.schema;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON Schemas.
 *
 * @param byName the text of each; {@code site}, {@code returns}, {@code returns-translation} …, sorted
 */
public record Schemas(SortedMap<String, String> byName) {

    /** Where schemas stand in a content folder, which takes nothing in whose name begins with a dot. */
    public static final String FOLDER = ".schemas";

    private static final Pattern CONTENT = Pattern.compile(
            "(?<folder>policies/|kinds/|packs/)?(?<name>[a-z0-9-]+)(\\.(?<language>[A-Za-z0-9-]+))?\\.yaml");

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

    /**
     * The line that tells editors the schema of a file of a content folder, where {@link #FOLDER} stands in that
     * folder; empty for a file that has none.
     *
     * @param path of the file in the content folder
     */
    public static String headFor(String path) {
        return nameFor(path).map(
                name -> "# yaml-language-server: $schema=" + (path.contains("/") ? "../" : "") + FOLDER + "/"
                + file(name)).orElse("");
    }

    /** The name of the schema for a file of a content folder, by its path in it; empty for a file that has none. */
    public static Optional<String> nameFor(String path) {
        Matcher match = CONTENT.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        String folder = match.group("folder") == null ? "" : match.group("folder");
        String translated = match.group("language") == null ? "" : "-translation";
        return switch (folder) {
            case "policies/" -> Optional.of(match.group("name") + translated);
            case "kinds/", "packs/" -> Optional.of(folder.substring(0, 4));
            default -> Optional.of(match.group("name") + translated);
        };
    }
}
