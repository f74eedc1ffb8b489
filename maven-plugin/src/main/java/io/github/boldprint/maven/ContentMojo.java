package io.github.boldprint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that read a content folder. */
abstract class ContentMojo extends BoldprintMojo {

    private static final Path USUAL = Path.of("src", "main", "policies");

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${basedir}/src/main/policies", required = true)
    private File content;

    /**
     * Whether a project without a content folder fails. With {@code false} a parent can declare the goals for all
     * modules, and those without policies are skipped.
     */
    @Parameter(property = "boldprint.failIfNoContent", defaultValue = "true")
    private boolean failIfNoContent = true;

    /** Where the reports go. */
    @Parameter(property = "boldprint.reportDir", defaultValue = "${project.build.directory}/boldprint")
    private File reportDir;

    /** The folder that is read. */
    Path folder() {
        return path(content);
    }

    final Path reports() {
        return path(reportDir);
    }

    @Override
    Optional<String> nothingToDo() throws MojoFailureException {
        Path folder = folder();
        if (folder.toFile().isDirectory()) {
            return Optional.empty();
        }
        String missing = "there is no content folder " + shown(folder);
        if (!failIfNoContent) {
            return Optional.of(missing + ", and boldprint.failIfNoContent is false");
        }
        if (gathers() && folder.equals(basedir().resolve(USUAL))) {
            return Optional.of(missing + " in this project, which has packaging 'pom' and only gathers modules");
        }
        throw new MojoFailureException("There" + missing.substring("there".length())
                + "; create it with '" + command("init") + "', or set boldprint.content. A project that needs none sets"
                + " boldprint.failIfNoContent to false.");
    }
}
