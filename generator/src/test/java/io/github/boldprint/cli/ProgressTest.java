package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

    @Test
    void countsSecondsAtATerminalAndClearsTheLine() {
        String err = during(surroundings(Map.of(), true), 1_500);
        assertTrue(err.startsWith("\r\u001b[2Kbuilding … 1 s"), err);
        assertTrue(err.endsWith("\r\u001b[2K"), err);
    }

    @Test
    void saysNothingElsewhereOrWhenItWasQuick() {
        assertEquals("", during(surroundings(Map.of(), true), 0));
        assertEquals("", during(surroundings(Map.of(), false), 1_200));
        assertEquals("", during(surroundings(Map.of("TERM", "dumb"), true), 1_200));
    }

    private static Surroundings surroundings(Map<String, String> variables, boolean terminal) {
        return new Surroundings(variables, Path.of(""), terminal, StandardCharsets.UTF_8);
    }

    private static String during(Surroundings surroundings, int milliseconds) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
        Terminal terminal = new Terminal(in, new ByteArrayOutputStream(), err, surroundings);
        assertEquals("done", Progress.during(() -> sleep(milliseconds), "building", terminal));
        return err.toString(StandardCharsets.UTF_8);
    }

    private static String sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return "done";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
