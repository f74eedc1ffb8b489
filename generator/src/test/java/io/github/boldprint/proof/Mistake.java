package io.github.boldprint.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that goes wrong on the first day, done to a copy of the example. {@code expected.txt} holds what the build
 * then prints; {@code mistake.txt} holds steps:
 *
 * <pre>
 *  change policies/returns.yaml        the lines with - become those with +; without -, those with + come at the end
 *  -  window: P30D
 *  +  windw: P30D
 *  move policies/a.yaml policies/b.yaml
 *  delete policies/a.yaml
 *  save policies/a.yaml UTF-16
 *  line-ends policies/a.yaml           as Windows has them
 * </pre>
 */
record Mistake(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "mistakes");

    static List<Mistake> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.sorted().map(Mistake::new).toList();
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    /** Whether it only looks like one: nothing is found. */
    boolean isFine() {
        return name().endsWith("-is-fine");
    }

    Path expected() {
        return folder.resolve("expected.txt");
    }

    /** Makes the mistake in a copy of the example. */
    void in(Path content) throws IOException {
        List<String> step = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve("mistake.txt"))) {
            if (!line.startsWith("-") && !line.startsWith("+") && !step.isEmpty()) {
                make(step, content);
                step.clear();
            }
            step.add(line);
        }
        make(step, content);
    }

    private void make(List<String> step, Path content) throws IOException {
        String[] words = step.get(0).split(" ");
        Path file = content.resolve(words[1]);
        switch (words[0]) {
            case "change" -> change(file, lines(step, '-'), lines(step, '+'));
            case "move" -> Files.move(file, content.resolve(words[2]));
            case "delete" -> Files.delete(file);
            case "save" -> Files.write(file, Files.readString(file).getBytes(words[2]));
            case "line-ends" -> Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            default -> throw new IllegalArgumentException(name() + ": " + step.get(0));
        }
    }

    private void change(Path file, String was, String is) throws IOException {
        Files.createDirectories(file.getParent());
        String text = Files.exists(file) ? Files.readString(file) : "";
        if (was.isEmpty()) {
            Files.writeString(file, text + is, StandardCharsets.UTF_8);
            return;
        }
        int at = ("\n" + text).indexOf("\n" + was);
        if (at < 0 || ("\n" + text).indexOf("\n" + was, at + 1) >= 0) {
            throw new UncheckedIOException(new IOException(name() + ": not once in " + file.getFileName() + ":\n" + was));
        }
        Files.writeString(file, text.substring(0, at) + is + text.substring(at + was.length()), StandardCharsets.UTF_8);
    }

    private static String lines(List<String> step, char mark) {
        return step.stream().skip(1)
                .filter(line -> line.charAt(0) == mark)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }
}
