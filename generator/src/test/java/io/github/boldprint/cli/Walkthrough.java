package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The examples of a text, run from top to bottom beside the example shop, in a repository of its own: {@code yaml <file>} is
 * written, {@code diff <file>} replaces lines, {@code console} runs a command and compares what it says.
 */
record Walkthrough(GitRepository repository) {

    private static final Path EXAMPLE = Path.of("..", "content");
    private static final Pattern STEP = Pattern.compile("(?m)^```(?<sort>yaml|diff|console)(?: (?<file>\\S+))?\\n(?<text>.*?)^```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("\\$ boldprint (?<words>(?:\\\\\\n|[^\\n])*)\\n(?<output>.*)", Pattern.DOTALL);

    static Walkthrough beside(Path folder) throws IOException {
        GitRepository repository = GitRepository.init(folder);
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !EXAMPLE.relativize(file).startsWith("target")).toList()) {
                Path copy = folder.resolve("content").resolve(EXAMPLE.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        repository.commit("begin");
        return new Walkthrough(repository);
    }

    /** Runs every example of a text, and gives how many commands there were. */
    int run(String markdown) throws IOException {
        int commands = 0;
        Matcher step = STEP.matcher(markdown);
        while (step.find()) {
            String text = step.group("text");
            if (step.group("sort").equals("console")) {
                Matcher command = COMMAND.matcher(text);
                assertTrue(command.matches(), text);
                assertSays(command.group("output"), Cli.in(repository.folder()).run(words(command.group("words"))).said());
                commands++;
            } else if (step.group("sort").equals("diff")) {
                edit(repository.folder().resolve(step.group("file")), text);
            } else if (step.group("file") != null) {
                repository.write(step.group("file"), text);
            }
        }
        return commands;
    }

    private static void edit(Path file, String text) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        List<String> gone = text.lines().filter(line -> line.startsWith("-")).map(line -> line.substring(1)).toList();
        List<String> come = text.lines().filter(line -> line.startsWith("+")).map(line -> line.substring(1)).toList();
        assertEquals(gone.size(), come.size(), text);
        for (int i = 0; i < gone.size(); i++) {
            int at = lines.indexOf(gone.get(i));
            assertTrue(at >= 0, () -> file + " has no line of " + gone);
            lines.set(at, come.get(i));
        }
        Files.write(file, lines);
    }

    /** As a shell parts them: at spaces, but not inside single quotes, and across a backslash at the end of a line. */
    static String[] words(String command) {
        return Pattern.compile("'([^']*)'|\\S+").matcher(command.replaceAll("\\\\\n\\s*", " ")).results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1)).toArray(String[]::new);
    }

    /**
     * Two streams share a terminal, and their lines may change places. In the README, "…" stands for what changes with every
     * pack: a part of a line, or any lines.
     */
    static void assertSays(String shown, String said) {
        List<String> left = new ArrayList<>(said.lines().toList());
        for (String line : shown.lines().filter(line -> !line.equals("…")).toList()) {
            Pattern wanted = Pattern.compile(Arrays.stream(line.split("…", -1)).map(Pattern::quote)
                    .collect(Collectors.joining(".*")));
            Optional<String> found = left.stream().filter(each -> wanted.matcher(each).matches()).findFirst();
            assertTrue(found.isPresent(), () -> line + "\nis not said in\n" + said);
            left.remove(found.get());
        }
        assertTrue(shown.lines().anyMatch("…"::equals) || left.isEmpty(), () -> "not shown: " + left);
    }
}
