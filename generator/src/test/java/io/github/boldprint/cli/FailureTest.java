package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureTest {

    @TempDir
    Path folder;

    @Test
    void saysOneSentenceAboutTheDisk() {
        assertEquals("'a/b' could not be read or written: permission denied",
                Failure.sentence(new UncheckedIOException(new AccessDeniedException("a/b"))));
        assertEquals("'a/b' could not be read or written: there is no such file or folder",
                Failure.sentence(new NoSuchFileException("a/b")));
        assertEquals("'a/b' could not be read or written: No space left on device",
                Failure.sentence(new FileSystemException("a/b", null, "No space left on device")));
        assertEquals("a file could not be read or written: broken pipe", Failure.sentence(new IOException("broken\npipe")));
    }

    @Test
    void asksForAReportOfWhatNobodyForesaw() {
        String sentence = Failure.sentence(new IllegalStateException("odd\nindeed"));
        assertTrue(sentence.startsWith("this should not have happened (IllegalStateException: odd indeed); please report it"),
                sentence);
        assertFalse(sentence.contains("\n"));
    }

    @Test
    void endsWithThreeAndShowsATraceOnlyWhenAsked() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Cli.Ran ran = Cli.in(folder).run("schema", "all", "--output-dir", "file");
        assertEquals(3, ran.exit());
        assertEquals("boldprint: '" + folder.resolve("file")
                + "' could not be read or written: a file stands where a folder should be\n", ran.err());
        Cli.Ran debug = Cli.in(folder).with("BOLDPRINT_DEBUG", "1").run("schema", "all", "--output-dir", "file");
        assertTrue(debug.err().contains("\tat "), debug.err());
    }

    @Test
    void failsWhenItsWordsDoNotArrive() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Main.run(new ByteArrayInputStream(new byte[0]), full, err,
                new Surroundings(Map.of(), folder, false, StandardCharsets.UTF_8), "schema", "findings");
        assertEquals(3, exit);
        assertEquals("boldprint: what was to be printed could not be written\n", err.toString(StandardCharsets.UTF_8));
    }
}
