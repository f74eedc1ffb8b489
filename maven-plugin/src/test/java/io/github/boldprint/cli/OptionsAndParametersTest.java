package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.maven.Descriptor;
import io.github.boldprint.outline.Outliner;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Whoever knows a command's options knows its goal's parameters, and the other way round. */
class OptionsAndParametersTest {

    /** A build's log has its own form and its own quiet; a release takes whatever is in the folder. */
    private static final Set<String> ONLY_OPTIONS = Set.of("help", "format", "quiet");

    /** What only a build has. */
    private static final Set<String> ONLY_PARAMETERS =
            Set.of("content", "failIfNoContent", "skip", "skipUnchanged", "embed", "path", "springBoot", "classifier", "attach",
                    "markers");

    private static final Map<String, CommandLine> COMMANDS = Main.commandLine(new Terminal(InputStream.nullInputStream(),
            OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Surroundings.in(Path.of(""), false))).getSubcommands();

    @Test
    void everyGoalThatIsACommandTakesTheSame() {
        for (String goal : Set.of("check", "build", "release", "diff")) {
            Set<String> options = options(goal);
            Set<String> parameters = parameters(goal);
            options.removeAll(ONLY_OPTIONS);
            parameters.removeAll(ONLY_PARAMETERS);
            parameters.remove(goal + ".skip");
            assertEquals(options, parameters, goal);
        }
    }

    /** Questions are answered by properties that no descriptor lists one by one; everything else is a parameter. */
    @Test
    void initTakesTheSame() {
        Set<String> options = options("init");
        assertTrue(options.containsAll(Set.of("legalName", "returnPaidBy", "languages", "from", "as", "yes", "date")),
                options::toString);
        options.removeAll(ONLY_OPTIONS);
        Set<String> answered = new TreeSet<>(parameters("init"));
        answered.removeAll(Set.of("content", "skip", "init.skip"));
        Stream.of(Outliner.questions(), Outliner.furtherQuestions()).flatMap(List::stream)
                .forEach(question -> answered.add(camelCase(question.id())));
        answered.add("answer");
        assertEquals(options, answered);
    }

    @Test
    void everyParameterHasAPropertyOfOurs() {
        Descriptor.read().goals().forEach((goal, parameters) -> {
            if (!goal.equals("help")) {
                parameters.forEach((name, property) -> assertTrue(property.matches("boldprint\\.[a-zA-Z]+(-config)?(\\.skip)?"),
                        goal + ": " + name + " " + property));
            }
        });
    }

    @Test
    void everyGoalHasTheSkipOfAllAndItsOwn() {
        Descriptor.read().goals().forEach((goal, parameters) -> {
            if (!goal.equals("help")) {
                assertTrue(parameters.containsValue("boldprint.skip"), goal);
                assertTrue(parameters.containsValue("boldprint." + goal + ".skip"), goal);
            }
        });
        assertFalse(Descriptor.read().goals().isEmpty());
    }

    private static Set<String> options(String command) {
        return COMMANDS.get(command).getCommandSpec().options().stream().map(OptionSpec::longestName)
                .map(name -> camelCase(name.substring(2)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String camelCase(String option) {
        return Pattern.compile("-([a-z0-9])").matcher(option)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> parameters(String goal) {
        return Descriptor.read().goals().get(goal).values().stream().map(property -> property.substring("boldprint.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
