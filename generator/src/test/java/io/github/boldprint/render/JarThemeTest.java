package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same theme as a folder that is named, as a jar on the class path, and as a folder on the class path. */
class JarThemeTest {

    private static final String PLACE = "io/github/boldprint/themes/acme/";

    @TempDir
    Path temporary;

    private Path theme;

    @BeforeEach
    void writeTheTheme() throws IOException {
        theme = temporary.resolve("classes").resolve(PLACE);
        write("theme.properties", "viewModel = 1\n");
        write("templates/blocks/brand.ftlh", ShippedTheme.copy("blocks/brand.ftlh").replace("${frame.words.policyCentre}", "Acme says"));
        write("assets/style-more.css", "h1 { color: var(--accent); }\n");
        write("assets/acme.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>\n");
    }

    @Test
    void looksTheSameFromAFolderAJarAndTheClassPath() throws Exception {
        Map<String, String> folder = site("--theme-folder", theme.toString());
        assertTrue(folder.get("returns/index.html").contains("Acme says"));
        assertTrue(folder.get("assets/style.css").endsWith("h1 { color: var(--accent); }\n"));
        assertTrue(folder.containsKey("assets/acme.svg"));
        assertEquals(folder, site(jar(), "--theme", "acme"));
        assertEquals(folder, site(temporary.resolve("classes"), "--theme", "acme"));
    }

    private Map<String, String> site(String... options) throws Exception {
        return site(temporary, options);
    }

    /** Publishes in a process of its own, because a class path cannot grow. */
    private Map<String, String> site(Path classPath, String... options) throws Exception {
        Path output = Files.createTempDirectory(temporary, "site").resolve("out");
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path") + java.io.File.pathSeparator + classPath,
                "io.github.boldprint.cli.Main", "build", Path.of("..", "content").toString(), "-o", output.toString(),
                "--date", "2026-11-22"));
        command.addAll(List.of(options));
        Path told = temporary.resolve("told.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile()).start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(told));
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(output.relativize(file).toString().replace('\\', '/'), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private Path jar() throws IOException {
        Path jar = temporary.resolve("acme.jar");
        try (OutputStream out = Files.newOutputStream(jar); ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(theme)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(PLACE + theme.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
        return jar;
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(theme.resolve(path).getParent());
        Files.writeString(theme.resolve(path), text);
    }
}
