package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageMojoTest {

    @TempDir
    Path project;

    @BeforeEach
    void writeASite() throws IOException {
        write("index.html", "<p>all");
        write("returns/index.html", "<p>returns");
        write(".well-known/security.txt", "Contact: a");
        write(".boldprint-manifest", "list");
    }

    @Test
    void packsTheSiteWithoutThePublishersList() throws Exception {
        List<String> log = run(Map.of());
        assertEquals(List.of("info: Packed 3 files: target/shop-1-policies.zip", "info: Packed 7 files: target/shop-1-policies.jar"), log);
        assertEquals(List.of(".well-known/", ".well-known/security.txt", "index.html", "returns/", "returns/index.html"), names("zip"));
        List<String> jar = names("jar");
        assertEquals(List.of("META-INF/", "META-INF/MANIFEST.MF"), jar.subList(0, 2));
        assertTrue(jar.containsAll(List.of("META-INF/resources/", "META-INF/resources/policies/index.html",
                "META-INF/resources/policies/returns/index.html", "io/github/boldprint/spring/PolicyPages.class",
                "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports")), jar::toString);
    }

    @Test
    void packsOtherPathsAndNothingForSpringWhereThatIsAskedFor() throws Exception {
        run(Map.of("path", "legal/policies", "springBoot", false));
        assertTrue(names("jar").contains("META-INF/resources/legal/policies/index.html"));
        assertFalse(names("jar").stream().anyMatch(name -> name.contains("pring")));
        assertEquals("boldprint.path is a path such as 'policies' or 'legal/policies', without a slash at either end, not '/x/../'",
                assertThrows(MojoExecutionException.class, () -> run(Map.of("path", "/x/../"))).getMessage());
    }

    @Test
    void givesTheSameBytesInEveryTimeZone() throws Exception {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            run(Map.of("outputTimestamp", "2026-11-22T10:00:00+02:00"));
            byte[] there = Files.readAllBytes(project.resolve("target/shop-1-policies.jar"));
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            run(Map.of("outputTimestamp", "1795334400")); // the same moment
            assertArrayEquals(there, Files.readAllBytes(project.resolve("target/shop-1-policies.jar")));
            try (ZipFile jar = new ZipFile(project.resolve("target/shop-1-policies.jar").toFile())) {
                assertEquals(LocalDateTime.of(2026, 11, 22, 8, 0), jar.stream().findFirst().orElseThrow().getTimeLocal());
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertTrue(assertThrows(MojoExecutionException.class, () -> run(Map.of("outputTimestamp", "yesterday"))).getMessage()
                .startsWith("project.build.outputTimestamp is a moment such as 2026-11-22T00:00:00Z"));
    }

    @Test
    void attachesBothUnlessThatIsUnwanted() throws Exception {
        assertEquals(List.of("zip policies", "jar policies"), attached(true));
        assertEquals(List.of(), attached(false));
    }

    private List<String> attached(boolean attach) throws Exception {
        List<String> attached = new ArrayList<>();
        MavenProjectHelper helper = (MavenProjectHelper) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[] {MavenProjectHelper.class}, (proxy, method, given) -> attached.add(given[1] + " " + given[2]) ? null : "");
        Map<String, Object> all = parameters(Map.of("attach", attach, "project", new MavenProject()));
        new Goal(new PackageMojo(helper), project, all).run();
        return attached;
    }

    @Test
    void saysWhatMustRunBefore() throws Exception {
        Map<String, Object> nowhere = Map.of("output", project.resolve("nowhere").toFile());
        assertEquals("There is no site in nowhere; let the goal 'build' run before, in the same project and with the same boldprint.output,"
                + " or skip this one with boldprint.package.skip.",
                assertThrows(MojoFailureException.class, () -> run(nowhere)).getMessage());
        assertEquals(List.of("info: Skipped: there is no site in nowhere, and boldprint.failIfNoContent is false."),
                run(Map.of("output", project.resolve("nowhere").toFile(), "failIfNoContent", false)));
        assertEquals(List.of("info: Skipped: boldprint.package.skip is set."), run(Map.of("skipPackage", true)));
    }

    private List<String> run(Map<String, Object> parameters) throws Exception {
        return new Goal(new PackageMojo(null), project, parameters(parameters)).run();
    }

    private Map<String, Object> parameters(Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(Map.of("output", project.resolve("site").toFile(), "path", "policies", "springBoot", true,
                "classifier", "policies", "target", project.resolve("target").toFile(), "finalName", "shop-1"));
        all.putAll(parameters);
        return all;
    }

    private List<String> names(String type) throws IOException {
        try (ZipFile zip = new ZipFile(project.resolve("target/shop-1-policies." + type).toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        }
    }

    private void write(String file, String text) throws IOException {
        Path path = project.resolve("site").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
