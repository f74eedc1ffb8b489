package io.github.boldprint.cli;

import java.io.Console;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may know of the machine.
 *
 * @param variables of the environment
 * @param directory from which relative paths start; empty for the process's own
 * @param terminal whether a person sits at both ends
 * @param typing the character set of what is typed
 */
record Surroundings(Map<String, String> variables, Path directory, boolean terminal, Charset typing) {

    Surroundings {
        variables = Map.copyOf(variables);
    }

    /** Those of this process. */
    static Surroundings ofProcess() {
        return new Surroundings(System.getenv(), Path.of(""), hasTerminal(), typed());
    }

    /** Those of this process, in another directory. */
    static Surroundings in(Path directory, boolean terminal) {
        return new Surroundings(System.getenv(), directory, terminal, typed());
    }

    /** Whether a line that was printed can be drawn anew: at a terminal that is not a mere printer. */
    boolean redraws() {
        return terminal && !"dumb".equals(variables.get("TERM"));
    }

    /** Whether colours are shown: at such a terminal, unless NO_COLOR is set to anything (no-color.org). */
    boolean colours() {
        return redraws() && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Whether the author of this program wants to see where it failed. */
    boolean debugs() {
        return !variables.getOrDefault("BOLDPRINT_DEBUG", "").isEmpty();
    }

    /** Since Java 22 there is a console even where nothing is attached; it tells so itself. */
    private static boolean hasTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    /** A machine that says ASCII means "nothing was set up"; UTF-8 holds whatever is typed there. */
    private static Charset typed() {
        String name = System.getProperty("stdin.encoding", System.getProperty("native.encoding", "UTF-8"));
        Charset charset = Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
        return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    }
}
