package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.TranslationsReport;
import java.io.File;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists which texts are not translated, or were translated from an older text; if it is asked to, it makes room for missing ones
 * and records what translations were made from.
 */
@Mojo(name = "translations", threadSafe = true, requiresProject = false)
public final class TranslationsMojo extends AbstractMojo {

    private static final String ALL = "all";

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${project.basedir}/src/main/policies", required = true)
    private File content;

    /** From which severity the build fails: {@code error}, {@code warning} (what is missing or stale warns) or {@code never}. */
    @Parameter(property = "boldprint.failOn", defaultValue = "error")
    private String failOn;

    /** Only this language, such as {@code de}. */
    @Parameter(property = "boldprint.language")
    private String language;

    /** Writes a place for each text that is not translated into this language, with its source as a comment. */
    @Parameter(property = "boldprint.scaffold")
    private String scaffold;

    /**
     * Writes into {@code translations.lock} that these translations say what their sources say now: policies, or texts of them
     * such as {@code returns#how-to-return}, with commas between, or {@code all}.
     */
    @Parameter(property = "boldprint.fresh")
    private String fresh;

    /** Writes {@code translations.lock} anew, without conflicts of git and without texts that are gone. */
    @Parameter(property = "boldprint.tidy", defaultValue = "false")
    private boolean tidy;

    /** Where {@code translations.json} goes. */
    @Parameter(property = "boldprint.reportDir", defaultValue = "${project.build.directory}/boldprint")
    private File reportDir;

    /** Skips every goal of this plugin. */
    @Parameter(property = "boldprint.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "boldprint.translations.skip", defaultValue = "false")
    private boolean skipTranslations;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipTranslations) {
            getLog().info("Skipped: " + (skip ? "boldprint.skip" : "this goal's own skip") + " is set.");
            return;
        }
        if (!content.isDirectory()) {
            throw new MojoFailureException("There is no content folder " + content.getName()
                    + "; create it with 'boldprint init', or set boldprint.content.");
        }
        try {
            Translated translated = Boldprint.translations(request());
            translated.says().forEach(getLog()::info);
            List<String> lines = TranslationsReport.text(translated.translations(), translated.findings()).lines().toList();
            lines.forEach(translated.failed() ? getLog()::warn : getLog()::info);
            ReportFolder.writeTranslations(translated.translations(), translated.findings(), reportDir.toPath());
            if (translated.failed()) {
                throw new MojoFailureException("Texts are missing, stale or wrong in some language; the first: " + lines.get(0));
            }
        } catch (IllegalArgumentException | UncheckedIOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
    }

    private TranslationRequest request() throws MojoExecutionException {
        return new TranslationRequest(content.toPath(), threshold(), Optional.ofNullable(language), Optional.ofNullable(scaffold),
                Optional.ofNullable(fresh).map(String::strip).map(list -> list.equals(ALL) ? List.of()
                        : Arrays.stream(list.split(",")).map(String::strip).toList()), tidy);
    }

    private Optional<Severity> threshold() throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new MojoExecutionException("boldprint.failOn is error, warning or never, not '" + failOn + "'");
        };
    }
}
