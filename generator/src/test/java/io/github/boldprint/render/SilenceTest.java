package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library prints nothing on its own: a process of its own shows it, since a logger greets only once. */
class SilenceTest {

    @TempDir
    Path look;

    @Test
    void printsNothingWhenATemplateCatchesAFault() throws IOException, InterruptedException {
        Files.createDirectories(look.resolve("templates"));
        Files.writeString(look.resolve("templates/not-found.ftlh"),
                "<#attempt>${nobody}<#recover>Gone</#attempt>\n");
        Path said = look.resolve("said.txt");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", classPath(), SilenceTest.class.getName(),
                look.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor());
        assertEquals("Gone\n", Files.readString(said));
    }

    /** The tests' class path without the log that a test library brings: nobody else has it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("log4j"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Renders a site with a look of one's own, and prints one page. */
    public static void main(String[] arguments) {
        Theme look = new Theme("default", Optional.of(Path.of(arguments[0])));
        String page = SiteRenderer.render(SampleSite.site(), look).value().pages().stream()
                .filter(rendered -> rendered.page().frame().path().value().equals("404.html"))
                .map(RenderedPage::html)
                .findFirst().orElseThrow();
        System.out.print(page);
    }
}
