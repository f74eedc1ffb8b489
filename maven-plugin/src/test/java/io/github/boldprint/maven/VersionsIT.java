package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Maven that is promised: four modules at the same time, without a network, and a project that begins. */
class VersionsIT {

    private static final List<String> MODULES = List.of("one", "two", "three", "four");

    @TempDir
    Path folder;

    static Stream<String> versions() {
        return RealMaven.versions().stream();
    }

    @Test
    void oneOfEachLineIsTried() {
        assertEquals(List.of("3.10", "3.6", "3.8", "4.0"),
                RealMaven.versions().stream().map(version -> version.replaceAll("^(\\d+\\.\\d+).*", "$1")).sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("versions")
    void buildsAndPacksManyModulesAtTheSameTime(String version) throws IOException {
        RealMaven maven = new RealMaven(folder.resolve("many")).with(version);
        maven.parent(MODULES, RealMaven.plugin("""
                <executions><execution><goals><goal>check</goal><goal>build</goal><goal>package</goal></goals></execution></executions>"""));
        for (String module : MODULES) {
            maven.in(module).module(module, "");
            Paws.write(folder.resolve("many").resolve(module).resolve("src/main/policies"));
        }
        RealMaven.Run run = maven.run("package", "-T4", "-Dboldprint.date=2026-11-22");
        assertEquals(0, run.exit(), run::log);
        assertTrue(run.log().contains("which has packaging 'pom' and only gathers modules"), run::log);
        for (String complaint : List.of("plugin validation", "not marked", "[warn")) {
            assertFalse(run.log().toLowerCase(Locale.ROOT).lines().filter(line -> !line.contains("-gfix"))
                    .anyMatch(line -> line.contains(complaint)), run::log);
        }
        for (String type : List.of("jar", "zip")) {
            byte[] first = Files.readAllBytes(folder.resolve("many/one/target/one-1-policies." + type));
            for (String module : MODULES) {
                assertArrayEquals(first, Files.readAllBytes(
                        folder.resolve("many/" + module + "/target/" + module + "-1-policies." + type)), module);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void beginsInAnEmptyFolderAndPublishesWithTwoCommands(String version) {
        RealMaven maven = new RealMaven(folder.resolve("empty")).with(version);
        RealMaven.Run init = maven.run(Stream.concat(Stream.of(RealMaven.PLUGIN + ":init"), Answers.OF_A_SHOP.stream()).toArray(String[]::new));
        assertEquals(0, init.exit(), init::log);
        assertTrue(init.log().contains("wrote src/main/policies/site.yaml"), init::log);
        assertTrue(init.log().contains("Then run 'mvn package', and open target/policies/index.html."), init::log);
        RealMaven.Run build = maven.run("package", "boldprint:effective-config");
        assertEquals(0, build.exit(), build::log);
        assertTrue(build.log().contains("content = src/main/policies  (default, -Dboldprint.content)"), build::log);
        assertTrue(Files.isRegularFile(folder.resolve("empty/target/policies/index.html")), build::log);
    }
}
