package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The README is run, from top to bottom: its files are written, its commands started, their output compared. */
class ReadmeTest {

    private static final Pattern STEP = Pattern.compile(
            "<!-- file: (?<file>\\S+) -->\\n```yaml\\n(?<text>.*?)```"
                    + "|<!-- replace: (?<in>\\S+): (?<old>.+?) => (?<new>.+?) -->"
                    + "|<!-- shows: (?<shown>\\S+) -->\\n```yaml\\n(?<part>.*?)```"
                    + "|```console\\n\\$ boldprint (?<command>(?:\\\\\\n|[^\\n])*)\\n(?<output>.*?)```",
            Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("`(--[a-z-]+)`");

    @TempDir
    Path folder;

    private static String readme;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("..", "README.md"));
    }

    @Test
    void everyExampleDoesWhatItSays() throws IOException {
        int commands = 0;
        Matcher step = STEP.matcher(readme);
        while (step.find()) {
            if (step.group("file") != null) {
                write(step.group("file"), step.group("text"));
            } else if (step.group("in") != null) {
                Path file = folder.resolve(step.group("in"));
                String text = Files.readString(file);
                assertTrue(text.contains(step.group("old")), step.group());
                Files.writeString(file, text.replace(step.group("old"), step.group("new")));
            } else if (step.group("shown") != null) {
                String text = Files.readString(folder.resolve(step.group("shown")));
                assertTrue(text.contains(step.group("part")), text);
            } else {
                Walkthrough.assertSays(step.group("output"), Cli.in(folder).run(Walkthrough.words(step.group("command"))).said());
                commands++;
            }
        }
        assertEquals(4, commands, "commands of the tour");
        assertTrue(Files.isRegularFile(folder.resolve("site/returns/index.html")));
    }

    @Test
    void namesEveryOptionOfEveryCommandAndNoOther() {
        CommandLine root = commandLine();
        Set<String> real = new TreeSet<>();
        root.getSubcommands().values().forEach(command -> command.getCommandSpec().options().forEach(option ->
                Arrays.stream(option.names()).filter(name -> name.startsWith("--")).forEach(real::add)));
        real.removeAll(Set.of("--help", "--version"));
        Set<String> named = new TreeSet<>();
        Matcher option = OPTION.matcher(readme.substring(readme.indexOf("## Commands"), readme.indexOf("## Maven parameters")));
        while (option.find()) {
            named.add(option.group(1));
        }
        assertEquals(real, named);
    }

    @Test
    void namesEveryCommand() {
        for (String command : commandLine().getSubcommands().keySet()) {
            assertTrue(readme.contains("| `" + command + " ") || command.equals("help"), command);
        }
    }

    @Test
    void everyFileThatItLinksToIsThere() {
        Matcher link = Pattern.compile("\\]\\(([A-Za-z.][^)#:]*)\\)").matcher(readme);
        List<String> dead = new ArrayList<>();
        while (link.find()) {
            if (!Files.exists(Path.of("..", link.group(1)))) {
                dead.add(link.group(1));
            }
        }
        assertEquals(List.of(), dead);
        assertFalse(readme.isEmpty());
    }

    private CommandLine commandLine() {
        Surroundings nobody = new Surroundings(Map.of(), folder, false, StandardCharsets.UTF_8);
        return Main.commandLine(new Terminal(
                InputStream.nullInputStream(), OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), nobody));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
