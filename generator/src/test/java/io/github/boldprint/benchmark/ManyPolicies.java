package io.github.boldprint.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A content folder with more policies than anybody has: those of the example in two languages, and copies of them, each
 * with a kind and words of its own.
 */
final class ManyPolicies {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "io", "github", "boldprint");
    private static final Path EXAMPLE = Path.of("..", "content");
    private static final List<String> LANGUAGES = List.of("en", "de");
    private static final Pattern BROUGHT = Pattern.compile("packs:\\R(?: .*\\R)+");

    /** Those of which no text leads to another policy by a name that a copy does not have. */
    private static final List<String> COPIED = List.of("returns", "shipping", "payment", "warranty", "take-back");

    private ManyPolicies() {}

    /** Writes the folder; afterwards it has at least so many policies. */
    static void write(Path folder, int policies) throws IOException {
        String site = Files.readString(EXAMPLE.resolve("site.yaml")).replaceFirst("languages: .*", "languages: [en, de]");
        put(folder.resolve("site.yaml"), BROUGHT.matcher(site).replaceFirst("packs: {without: [all]}\n"));
        put(folder.resolve("site.de.yaml"), Files.readString(EXAMPLE.resolve("site.de.yaml")));
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("policies"))) {
            for (Path file : files.filter(ManyPolicies::isInTheseLanguages).toList()) {
                put(folder.resolve("policies").resolve(file.getFileName().toString()), Files.readString(file));
            }
        }
        StringBuilder[] words = {new StringBuilder(), new StringBuilder()};
        for (int copy = 0; copy * COPIED.size() < policies; copy++) {
            for (String kind : COPIED) {
                copy(folder, kind, kind + "-" + name(copy), words);
            }
        }
        for (int i = 0; i < words.length; i++) {
            put(folder.resolve("messages").resolve(LANGUAGES.get(i) + ".yaml"), words[i].toString());
        }
    }

    private static void copy(Path folder, String kind, String name, StringBuilder[] words) throws IOException {
        put(folder.resolve("kinds").resolve(name + ".yaml"), of(SHIPPED.resolve("kinds/" + kind + ".yaml"), kind, name));
        put(folder.resolve("policies").resolve(name + ".yaml"),
                of(EXAMPLE.resolve("policies/" + kind + ".yaml"), kind, name));
        put(folder.resolve("policies").resolve(name + ".de.yaml"),
                Files.readString(EXAMPLE.resolve("policies/" + kind + ".de.yaml")));
        for (int i = 0; i < words.length; i++) {
            String all = Files.readString(SHIPPED.resolve("messages/" + LANGUAGES.get(i) + ".yaml"));
            Matcher own = Pattern.compile("(?m)^" + kind + ":\\R(?:(?: .*|#.*|)\\R)+").matcher(all);
            if (!own.find()) {
                throw new IllegalStateException("no words of " + kind);
            }
            words[i].append(own.group().replaceFirst(kind, name));
        }
    }

    private static String of(Path file, String kind, String name) throws IOException {
        return Files.readString(file).replaceFirst("(?m)^kind: " + kind + "$", "kind: " + name);
    }

    private static boolean isInTheseLanguages(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".de.yaml") || name.indexOf('.') == name.lastIndexOf('.');
    }

    /** Two letters: names of kinds have no digits. */
    private static String name(int copy) {
        return "copy" + (char) ('a' + copy / 26) + (char) ('a' + copy % 26);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
