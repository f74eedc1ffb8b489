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
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * The examples of a text, run from top to bottom beside the example shop, in a repository of its own: {@code yaml <file>} is
 * written, {@code yaml in <file>} stands there already, {@code diff <file>} changes lines, {@code console} runs a command
 * and compares what it says. {@code text <file>} is looked for in what a reader of that page sees, {@code html <file>}
 * and the like in the folders {@code site} and {@code reports} in the file as it is; {@code site} is built
 * first, if something has changed.
 */
final class Walkthrough {

    private static final Path EXAMPLE = Path.of("..", "content");
    private static final Pattern STEP = Pattern.compile("(?m)^```(?<sort>\\w+)(?<part> in)?(?: (?<file>\\S+))?\\n(?<text>.*?)^```", Pattern.DOTALL);
    private static final Pattern MADE = Pattern.compile("(site|reports)/");
    private static final Pattern COMMAND = Pattern.compile("\\$ boldprint (?<words>(?:\\\\\\n|[^\\n])*)\\n(?<output>.*)", Pattern.DOTALL);

    private final GitRepository repository;
    private boolean built;

    private Walkthrough(GitRepository repository) {
        this.repository = repository;
    }

    static Walkthrough beside(Path folder) throws IOException {
        return beside(folder, file -> true);
    }

    /** With the example in two of its languages, which is built in less time. */
    static Walkthrough besideTwoLanguages(Path folder) throws IOException {
        Walkthrough two = beside(folder, file -> !file.toString().matches(".*\\.(hr|ms|fil)\\.yaml"));
        edit(folder.resolve("content/site.yaml"), "-languages: [en, de, hr, ms, fil]\n+languages: [en, de]\n");
        two.repository.commit("two languages");
        return two;
    }

    private static Walkthrough beside(Path folder, Predicate<Path> wanted) throws IOException {
        GitRepository repository = GitRepository.init(folder);
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).filter(wanted)
                    .filter(file -> !EXAMPLE.relativize(file).startsWith("target")).toList()) {
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
                built |= command.group("words").startsWith("build content -o site ");
                commands++;
            } else if (step.group("file") != null) {
                example(step.group("sort"), step.group("part") != null, step.group("file"), text);
            }
        }
        return commands;
    }

    private void example(String sort, boolean part, String name, String text) throws IOException {
        Path file = repository.folder().resolve(name);
        if (part) {
            assertTrue(Files.readString(file).contains(text), () -> name + " does not say\n" + text);
        } else if (sort.equals("diff")) {
            edit(file, text);
            built = false;
        } else if (sort.equals("text") || MADE.matcher(name).lookingAt()) {
            shows(file, name, sort, text);
        } else {
            repository.write(name, text);
            built = false;
        }
    }

    private void shows(Path file, String name, String sort, String text) throws IOException {
        if (name.startsWith("site/") && !built) {
            Cli.Ran ran = Cli.in(repository.folder()).run("build", "content", "-o", "site", "--date", "2026-11-22");
            assertEquals(0, ran.exit(), ran::said);
            built = true;
        }
        String found = Files.readString(file);
        String seen = sort.equals("text") ? Jsoup.parse(found).text().replaceAll("\\s+", " ") : found;
        if (sort.equals("css")) {
            assertTrue(found.contains(text.stripTrailing()), () -> name + " does not show\n" + text);
            return;
        }
        for (String line : text.lines().filter(line -> !line.equals("…")).toList()) {
            assertTrue(seen.contains(line.strip()), () -> name + " does not show\n" + line + "\nbut\n" + seen);
        }
    }

    private static void edit(Path file, String text) throws IOException {
        String before = side(text, '-');
        String all = Files.readString(file);
        assertTrue(!before.isEmpty() && ("\n" + all).contains("\n" + before), () -> file + " has no lines\n" + before);
        Files.writeString(file, ("\n" + all).replace("\n" + before, "\n" + side(text, '+')).substring(1));
    }

    /** The lines of a change as they were, or as they are to be. */
    private static String side(String change, char sign) {
        return change.lines().filter(line -> line.charAt(0) == sign || line.charAt(0) == ' ')
                .map(line -> line.substring(1) + "\n").collect(Collectors.joining());
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
