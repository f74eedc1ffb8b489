package io.github.boldprint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A content folder with more policies than anybody has: those of the example, and copies of them, each
 * with a kind and words of its own.
 */
final class ManyPolicies {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "io", "github", "boldprint");
    private static final Path EXAMPLE = Path.of("..", "content");

    /** Those of which no text leads to another policy by a name that a copy does not have. */
    private static final List<String> COPIED = List.of("returns", "shipping", "payment", "warranty", "take-back");

    private final Path folder;
    private final List<String> languages;
    private final Map<String, StringBuilder> words = new TreeMap<>();

    private ManyPolicies(Path folder, List<String> languages) {
        this.folder = folder;
        this.languages = languages;
        languages.forEach(language -> words.put(language, new StringBuilder()));
    }

    /**
     * Writes the folder.
     *
     * @param policies how many there will be
     * @param languages the first one is the example's own
     */
    static void write(Path folder, int policies, List<String> languages) throws IOException {
        new ManyPolicies(folder, languages).write(policies);
    }

    private void write(int policies) throws IOException {
        int written = 0;
        for (Path file : files(EXAMPLE)) {
            String text = Files.readString(file);
            put(file.getFileName().toString(),
                    text.replaceFirst("(?m)^languages: .*", "languages: [" + String.join(", ", languages) + "]"));
        }
        for (Path file : files(EXAMPLE.resolve("policies"))) {
            put("policies/" + file.getFileName(), Files.readString(file));
            written += language(file).isEmpty() ? 1 : 0;
        }
        for (int copy = 0; written < policies; copy++, written++) {
            String kind = COPIED.get(copy % COPIED.size());
            copy(kind, kind + "-" + name(copy / COPIED.size()));
        }
        for (String language : languages) {
            put("messages/" + language + ".yaml", words.get(language).toString());
        }
    }

    private void copy(String kind, String name) throws IOException {
        put("kinds/" + name + ".yaml", renamed(SHIPPED.resolve("kinds/" + kind + ".yaml"), kind, name));
        put("policies/" + name + ".yaml", renamed(EXAMPLE.resolve("policies/" + kind + ".yaml"), kind, name));
        for (String language : languages) {
            if (!language.equals(languages.get(0))) {
                String file = "." + language + ".yaml";
                put("policies/" + name + file, Files.readString(EXAMPLE.resolve("policies/" + kind + file)));
            }
            String all = Files.readString(SHIPPED.resolve("messages/" + language + ".yaml"));
            Matcher own = Pattern.compile("(?m)^" + kind + ":\\R(?:(?: .*|#.*|)\\R)+").matcher(all);
            if (!own.find()) {
                throw new IllegalStateException("no words of " + kind);
            }
            words.get(language).append(own.group().replaceFirst(kind, name));
        }
    }

    private static String renamed(Path file, String kind, String name) throws IOException {
        return Files.readString(file).replaceFirst("(?m)^kind: " + kind + "$", "kind: " + name);
    }

    /** The files of the source and of the languages that are asked for. */
    private List<Path> files(Path from) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted()
                    .filter(file -> language(file).isEmpty() || languages.contains(language(file))).toList();
        }
    }

    private static String language(Path file) {
        String[] parts = file.getFileName().toString().split("\\.");
        return parts.length == 3 ? parts[1] : "";
    }

    /** Two letters: names of kinds have no digits. */
    private static String name(int copy) {
        return "copy" + (char) ('a' + copy / 26) + (char) ('a' + copy % 26);
    }

    private void put(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
