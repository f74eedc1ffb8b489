package io.github.boldprint.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Both ends of a command: what is typed, what is printed (UTF-8, whatever the machine prefers), and the surroundings.
 */
final class Terminal {

    private final BufferedReader in;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Surroundings surroundings;

    Terminal(InputStream in, OutputStream out, OutputStream err, Surroundings surroundings) {
        this.in = new BufferedReader(new InputStreamReader(in, surroundings.typing()));
        this.out = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
        this.surroundings = surroundings;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Where the product goes: findings, schemas, explanations. */
    PrintWriter out() {
        return out;
    }

    /** Where everything else goes. */
    PrintWriter err() {
        return err;
    }

    /** A product. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** A short plain line about what is going on. */
    void tell(String line) {
        err.print(line + "\n");
        err.flush();
    }

    /** Asks a person, on the same line; empty at the end of the input. */
    Optional<String> ask(String question) {
        err.print(question);
        err.flush();
        try {
            return Optional.ofNullable(in.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A path that was given, from the folder in which the command was called. */
    Path path(Path given) {
        return surroundings.directory().resolve(given);
    }

    /** Whether everything that was printed has arrived. */
    boolean arrived() {
        return !out.checkError();
    }
}
