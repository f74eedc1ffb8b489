package io.github.boldprint.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/** A project in a folder, and a real Maven that is started anew for it. */
final class RealMaven {

    static final String VERSION = System.getProperty("it.version");
    static final String PLUGIN = "io.github.boldprint:boldprint-maven-plugin:" + VERSION;

    private static boolean warm;

    private final Path folder;
    private final Path home;

    RealMaven(Path folder) {
        this(folder, Path.of(System.getProperty("maven.home")));
    }

    private RealMaven(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** The Mavens that are to be tried, by version: the one that runs this build, and those that it unpacked. */
    static List<String> versions() {
        try (Stream<Path> unpacked = Files.list(Path.of(System.getProperty("it.mavens")))) {
            return unpacked.map(home -> home.getFileName().toString().replaceFirst("^apache-maven-", "")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same project with another of these Mavens. */
    RealMaven with(String version) {
        return new RealMaven(folder, Path.of(System.getProperty("it.mavens"), "apache-maven-" + version));
    }

    /** The same with a copy of its Maven, which can be changed. */
    RealMaven copied(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(home.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new RealMaven(folder, copy);
    }

    /** Another project, with the same Maven. */
    RealMaven in(String subfolder) {
        return new RealMaven(folder.resolve(subfolder), home);
    }

    /** What a Maven printed, and its exit code. */
    record Run(int exit, String log) {}

    /** Writes a project of packaging pom that uses the plugin. */
    void pom(String name, String executions) throws IOException {
        write("pom.xml", project(name, "", plugin(executions)));
    }

    /** Writes a project that gathers others, and says something for all of them. */
    void parent(List<String> modules, String build) throws IOException {
        StringBuilder list = new StringBuilder("<modules>");
        modules.forEach(module -> list.append("<module>").append(module).append("</module>"));
        write("pom.xml", project("many", "", list + "</modules>" + build));
    }

    /** Writes a project of packaging pom with that parent. */
    void module(String name, String rest) throws IOException {
        write("pom.xml", project(name, "<parent><groupId>shop.example</groupId><artifactId>many</artifactId><version>1</version></parent>", rest));
    }

    /** What a POM says to use the plugin. */
    static String plugin(String executions) {
        return """
                <build><plugins><plugin>
                  <groupId>io.github.boldprint</groupId>
                  <artifactId>boldprint-maven-plugin</artifactId>
                  <version>%s</version>
                  %s
                </plugin></plugins></build>""".formatted(VERSION, executions);
    }

    /** Copies a project that stands in {@code src/it}. */
    void copyOf(String project) throws IOException {
        copy(Path.of("src", "it", project), folder);
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace("@project.version@", VERSION));
    }

    /** Copies the example's content, but its build. */
    void exampleContent(String to) throws IOException {
        Path example = Path.of("..", "content");
        List<Path> parts;
        try (Stream<Path> all = Files.list(example)) {
            parts = all.filter(part -> !List.of("pom.xml", "target").contains(part.getFileName().toString())).toList();
        }
        for (Path part : parts) {
            copy(part, folder.resolve(to).resolve(part.getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
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
        warmUp();
        List<String> all = new ArrayList<>(List.of("-o"));
        all.addAll(List.of(arguments));
        return runOnline(all.toArray(String[]::new));
    }

    /** What the plugin needs beside what was just built is brought here once; from then on no run needs a network. */
    private static synchronized void warmUp() {
        if (!warm) {
            try {
                Run help = new RealMaven(Files.createTempDirectory("warm")).runOnline(PLUGIN + ":help");
                if (help.exit() != 0) {
                    throw new IllegalStateException(help.log());
                }
                warm = true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The same for a project that needs more than this plugin: what is not here already is downloaded. */
    Run runOnline(String... arguments) {
        folder.resolve(".mvn").toFile().mkdirs(); // says to Maven 4 that the project ends here
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(folder.toFile());
        request.setBatchMode(true);
        request.setUserSettingsFile(settings());
        request.setLocalRepositoryDirectory(new File(System.getProperty("it.repo")));
        request.setMavenHome(home.toFile());
        javaHome().ifPresent(request::setJavaHome);
        request.setMavenOpts("-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"); // for a JVM that lives a few seconds
        request.addArgs(List.of(arguments));
        List<String> lines = new CopyOnWriteArrayList<>();
        request.setOutputHandler(lines::add);
        request.setErrorHandler(lines::add);
        try {
            int exit = new DefaultInvoker().execute(request).getExitCode();
            return new Run(exit, String.join("\n", lines));
        } catch (MavenInvocationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Starts Maven, and lets it run. */
    Process start(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/mvn").toString(), "-B", "-s", settings().toString(),
                "-Dmaven.repo.local=" + System.getProperty("it.repo")));
        command.addAll(List.of(arguments));
        ProcessBuilder maven = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        javaHome().ifPresent(java -> maven.environment().put("JAVA_HOME", java.toString()));
        return maven.start();
    }

    /** Another Java than the one that runs this build, if one was asked for. */
    static Optional<File> javaHome() {
        return Optional.ofNullable(System.getProperty("it.java.home")).filter(home -> !home.isBlank()).map(File::new);
    }

    private File settings() {
        String downloaded = Path.of(System.getProperty("it.central")).toUri().toString();
        String repository = "<id>downloaded</id><url>" + downloaded + "</url><releases><checksumPolicy>ignore</checksumPolicy></releases>";
        Path file = folder.resolveSibling(folder.getFileName() + "-settings.xml");
        write(file, """
                <settings>
                  <profiles><profile><id>it</id>
                    <repositories><repository>%1$s</repository></repositories>
                    <pluginRepositories><pluginRepository>%1$s</pluginRepository></pluginRepositories>
                  </profile></profiles>
                  <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
                </settings>
                """.formatted(repository));
        return file.toFile();
    }

    private static String project(String name, String parent, String rest) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  %s
                  <groupId>shop.example</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>
                  <packaging>pom</packaging>
                  %s
                </project>
                """.formatted(parent, name, rest);
    }

    private void write(String file, String text) {
        write(folder.resolve(file), text);
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
