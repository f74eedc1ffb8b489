package io.github.boldprint.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project in a folder, and the Maven that runs these tests, started anew for it. */
final class RealMaven {

    private final Path folder;

    RealMaven(Path folder) {
        this.folder = folder;
    }

    /** What a Maven printed, and its exit code. */
    record Run(int exit, String log) {}

    /** Writes a project of packaging pom that uses the plugin. */
    void pom(String name, String executions) throws IOException {
        write("pom.xml", project(name, """
                <build><plugins><plugin>
                  <groupId>io.github.boldprint</groupId>
                  <artifactId>boldprint-maven-plugin</artifactId>
                  <version>%s</version>
                  %s
                </plugin></plugins></build>""".formatted(System.getProperty("it.version"), executions)));
    }

    /** Writes a project that only gathers others. */
    void parent(List<String> modules) throws IOException {
        StringBuilder list = new StringBuilder();
        modules.forEach(module -> list.append("<module>").append(module).append("</module>"));
        write("pom.xml", project("many", "<modules>" + list + "</modules>"));
    }

    /** Copies the example's content, but its build. */
    void exampleContent(String to) throws IOException {
        Path example = Path.of("..", "content");
        for (String part : List.of("site.yaml", "site.de.yaml", "policies")) {
            try (Stream<Path> files = Files.walk(example.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(to).resolve(example.relativize(file));
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    void replace(String file, String old, String by) throws IOException {
        String text = Files.readString(folder.resolve(file));
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " does not contain " + old);
        }
        Files.writeString(folder.resolve(file), text.replace(old, by));
    }

    /** Runs Maven without a network, against the artifacts that were just built and what this build downloaded. */
    Run run(String... arguments) {
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setUserSettingsFile(settings());
        request.setLocalRepositoryDirectory(new File(System.getProperty("it.repo")));
        request.setMavenHome(new File(System.getProperty("maven.home")));
        request.setInputStream(java.io.InputStream.nullInputStream());
        request.addArgs(List.of(arguments));
        List<String> lines = new ArrayList<>();
        request.setOutputHandler(lines::add);
        try {
            int exit = new DefaultInvoker().execute(request).getExitCode();
            return new Run(exit, String.join("\n", lines));
        } catch (MavenInvocationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private File settings() {
        String central = Path.of(System.getProperty("it.central")).toUri().toString();
        write("settings.xml", """
                <settings><mirrors><mirror>
                  <id>downloaded</id><mirrorOf>*</mirrorOf><url>%s</url>
                </mirror></mirrors></settings>
                """.formatted(central));
        return folder.resolve("settings.xml").toFile();
    }

    private static String project(String name, String rest) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>shop.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  %s
                </project>
                """.formatted(name, rest);
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
