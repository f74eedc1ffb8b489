package io.github.boldprint.maven;

import io.github.boldprint.Today;
import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share that read a content folder. */
abstract class ContentMojo extends BoldprintMojo {

    private static final Path USUAL = Path.of("src", "main", "policies");

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${basedir}/src/main/policies", required = true)
    private File content;

    /**
     * Whether a project without a content folder fails. With {@code false} a parent can declare the goals for all modules, and
     * those without policies are skipped.
     */
    @Parameter(property = "boldprint.failIfNoContent", defaultValue = "true")
    private boolean failIfNoContent = true;

    /**
     * The day of the run as {@code 2026-11-22}. Without it the environment variable {@code SOURCE_DATE_EPOCH} counts, and
     * without that today in UTC.
     */
    @Parameter(property = "boldprint.date")
    private String date;

    /**
     * The packs of rules to hold, with commas between, or {@code none}. Without it those count that the markets in
     * {@code site.yaml} turn on.
     */
    @Parameter(property = "boldprint.packs")
    private String packs;

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
                + "; create it with 'mvn boldprint:init', or set boldprint.content. A project that needs none sets"
                + " boldprint.failIfNoContent to false.");
    }

    final Optional<List<String>> packs() {
        return Optional.ofNullable(packs).map(String::strip).map(list -> list.equals("none")
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList());
    }

    /**
     * The day of the run; the log says which it is, and who said so.
     *
     * @throws MojoExecutionException where what was given is no day
     */
    final LocalDate today(String doing) throws MojoExecutionException {
        try {
            Today today = Today.of(Optional.ofNullable(date).map(Today::day), "boldprint.date",
                    Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), InstantSource.system());
            getLog().info(doing + " " + shown(folder()) + " on " + today);
            return today.date();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException((date == null ? "" : "boldprint.date: ") + wrong.getMessage(), wrong);
        }
    }
}
