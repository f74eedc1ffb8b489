package io.github.boldprint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command line without a process.
 *
 * @param directory from which relative paths start
 * @param variables of the environment
 * @param terminal whether a person seems to be there
 * @param typed what that person types
 */
public record Cli(Path directory, Map<String, String> variables, boolean terminal, String typed) {

    /** What came of a command. */
    public record Ran(int exit, String out, String err) {

        /** Both streams, for questions about all that was said. */
        public String said() {
            return out + err;
        }
    }

    public static Cli in(Path directory) {
        return new Cli(directory, Map.of(), false, "");
    }

    Cli with(String variable, String value) {
        return new Cli(directory, Map.of(variable, value), terminal, typed);
    }

    Cli typing(String lines) {
        return new Cli(directory, variables, true, lines);
    }

    public Ran run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(variables, directory, terminal, StandardCharsets.UTF_8);
        int exit = Main.run(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)), out, err, surroundings, args);
        return new Ran(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
