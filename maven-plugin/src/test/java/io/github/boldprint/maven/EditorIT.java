package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sonatype.plexus.build.incremental.BuildContext;

/**
 * Findings as marks in an editor, in real Mavens that stand for an IDE: their core has a build context of its own, which
 * takes the place of the plugin's, as in Eclipse the one of m2e does.
 */
class EditorIT {

    private static final String RETURNS = "src/main/policies/policies/returns.yaml";
    private static final String DAY = "-Dboldprint.date=2026-11-22";

    @TempDir
    Path folder;

    static Stream<String> versions() {
        return RealMaven.versions().stream();
    }

    @ParameterizedTest
    @MethodSource("versions")
    void anIdeIsToldOfEachFindingOnce(String version) throws Exception {
        RealMaven maven = shop().with(version).copied(folder.resolve("ide"));
        writeTheIde(folder.resolve("ide/lib/ext/ide.jar"));
        Path recorded = folder.resolve("recorded.txt");
        RealMaven.Run run = maven.run("validate", DAY, "-Drecorded=" + recorded);
        assertEquals(1, run.exit(), run::log);
        assertTrue(Files.exists(recorded), run::log);
        List<String> marks = Files.readAllLines(recorded).stream().filter(line -> line.startsWith("marked 2 ")).toList();
        String returns = folder.resolve("shop").toRealPath().resolve(RETURNS).toString();
        assertEquals(1, marks.stream().filter(mark -> mark.contains(returns + ":") && mark.contains("'windw'")).count(),
                marks::toString);
        assertTrue(Files.readAllLines(recorded).contains("removed " + returns), marks::toString);
        assertFalse(run.log().lines().anyMatch(line -> line.contains("[WARN") && line.contains("validation")), run::log);
    }

    @Test
    void theCommandLinePrintsEachFindingOnce() throws IOException {
        RealMaven.Run run = shop().run("validate", DAY);
        assertEquals(1, run.exit(), run::log);
        assertEquals(1, run.log().lines().filter(line -> line.contains("'windw'") && !line.contains("The first: "))
                .count(), run::log);
    }

    private RealMaven shop() throws IOException {
        RealMaven maven = new RealMaven(folder.resolve("shop"));
        maven.pom("shop", "<executions><execution><goals><goal>check</goal></goals></execution></executions>");
        maven.exampleContent("src/main/policies");
        maven.replace(RETURNS, "  window:", "  windw:");
        return maven;
    }

    /** What m2e has in its core too: the older interface, something behind it, and that plugins take both from there. */
    private static void writeTheIde(Path file) throws IOException, URISyntaxException {
        Path api = Path.of(BuildContext.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path scanners = Path.of(org.codehaus.plexus.util.Scanner.class.getProtectionDomain().getCodeSource().getLocation()
                .toURI());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            copy(api, "org/sonatype/plexus/build/", jar);
            copy(scanners, "org/codehaus/plexus/util/Scanner.class", jar);
            String own = RecordingContext.class.getName();
            try (InputStream compiled = EditorIT.class.getResourceAsStream("RecordingContext.class")) {
                put(own.replace('.', '/') + ".class", compiled.readAllBytes(), jar);
            }
            put("META-INF/plexus/components.xml", """
                    <component-set><components><component>
                      <role>org.sonatype.plexus.build.incremental.BuildContext</role>
                      <implementation>%s</implementation>
                    </component></components></component-set>
                    """.formatted(own).getBytes(StandardCharsets.UTF_8), jar);
            put("META-INF/maven/extension.xml", """
                    <extension>
                      <exportedPackages>
                        <exportedPackage>org.sonatype.plexus.build.incremental</exportedPackage>
                        <exportedPackage>org.codehaus.plexus.util.Scanner</exportedPackage>
                      </exportedPackages>
                      <exportedArtifacts>
                        <exportedArtifact>org.sonatype.plexus:plexus-build-api</exportedArtifact>
                      </exportedArtifacts>
                    </extension>
                    """.getBytes(StandardCharsets.UTF_8), jar);
        }
    }

    private static void copy(Path from, String classes, JarOutputStream to) throws IOException {
        try (JarFile jar = new JarFile(from.toFile())) {
            for (Enumeration<JarEntry> all = jar.entries(); all.hasMoreElements();) {
                JarEntry entry = all.nextElement();
                if (entry.getName().startsWith(classes) && entry.getName().endsWith(".class")) {
                    put(entry.getName(), jar.getInputStream(entry).readAllBytes(), to);
                }
            }
        }
    }

    private static void put(String name, byte[] bytes, JarOutputStream jar) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
