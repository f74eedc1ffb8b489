package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven's build cache extension with the configuration that the plugin's page gives. */
class BuildCacheIT {

    private static final String EXTENSION = """
            <extensions><extension>
              <groupId>org.apache.maven.extensions</groupId>
              <artifactId>maven-build-cache-extension</artifactId>
              <version>1.2.0</version>
            </extension></extensions>
            """;

    @TempDir
    Path folder;

    @Test
    void bringsTheSiteBackUntilThePoliciesOrTheDayChange() throws IOException {
        Path project = folder.resolve("shop");
        RealMaven maven = new RealMaven(project).with("3.10.0");
        maven.pom("shop", """
                <executions><execution><goals><goal>check</goal><goal>build</goal></goals></execution></executions>""");
        maven.replace("pom.xml", "<packaging>pom</packaging>", "");
        Paws.write(project.resolve("src/main/policies"));
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(project.resolve(".mvn/extensions.xml"), EXTENSION);
        String readme = Files.readString(Path.of("README.md"));
        Files.writeString(project.resolve(".mvn/maven-build-cache-config.xml"),
                readme.substring(readme.indexOf("<cache "), readme.indexOf("</cache>")) + "</cache>");
        assertBuilds(true, maven, project, "2026-11-22");
        assertBuilds(false, maven, project, "2026-11-22");
        assertBuilds(true, maven, project, "2026-11-23");
        maven.replace("src/main/policies/policies/returns.yaml", "We mend it", "We repair it");
        assertBuilds(true, maven, project, "2026-11-23");
    }

    private void assertBuilds(boolean expected, RealMaven maven, Path project, String day) throws IOException {
        Path site = project.resolve("target/policies/index.html");
        Files.deleteIfExists(site);
        RealMaven.Run run = maven.runOnline("package", "-Dboldprint.date=" + day,
                "-Dmaven.build.cache.location=" + folder.resolve("cache"));
        assertEquals(0, run.exit(), run::log);
        assertEquals(expected, run.log().contains(":build (default)"), run::log);
        assertTrue(Files.isRegularFile(site), run::log);
        assertFalse(run.log().contains("Invalid"), run::log);
    }
}
