package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.TranslationsReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Lists which texts are not translated, or were translated from an older text; if it is asked to, it makes room for
 * missing ones and records what translations were made from.
 */
@Mojo(name = "translations", threadSafe = true, requiresProject = false)
public final class TranslationsMojo extends ContentMojo {

    private static final String ALL = "all";

    /**
     * From which severity the build fails: {@code error}, {@code warning} (what is missing or stale warns) or
     * {@code never}.
     */
    @Parameter(property = "boldprint.failOn", defaultValue = "error")
    private String failOn;

    /** Only this language, such as {@code de}. */
    @Parameter(property = "boldprint.language")
    private String language;

    /** Writes a place for each text that is not translated into this language, with its source as a comment. */
    @Parameter(property = "boldprint.scaffold")
    private String scaffold;

    /**
     * Writes into {@code translations.lock} that these translations say what their sources say now: policies, or texts
     * of them such as {@code returns#how-to-return}, with commas between, or {@code all}.
     */
    @Parameter(property = "boldprint.fresh")
    private String fresh;

    /** Writes {@code translations.lock} anew, without conflicts of git and without texts that are gone. */
    @Parameter(property = "boldprint.tidy", defaultValue = "false")
    private boolean tidy;

    /** Skips this goal. */
    @Parameter(property = "boldprint.translations.skip", defaultValue = "false")
    private boolean skipTranslations;

    @Override
    boolean skipsThisGoal() {
        return skipTranslations;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        Translated translated = translated();
        translated.says().forEach(getLog()::info);
        List<String> lines = TranslationsReport.text(translated.translations(), translated.findings(),
                at -> Account.place(shown(folder()), at)).lines().toList();
        lines.forEach(translated.failed() ? getLog()::warn : getLog()::info);
        ReportFolder.writeTranslations(translated.translations(), translated.findings(), reports());
        if (translated.failed()) {
            throw new MojoFailureException(
                    "Texts are missing, stale or wrong in some language; the first: " + lines.get(0));
        }
    }

    private Translated translated() throws MojoExecutionException {
        try {
            return Boldprint.translations(
                    new TranslationRequest(folder(), Threshold.of(failOn), Optional.ofNullable(language),
                    Optional.ofNullable(scaffold),
                    Optional.ofNullable(fresh).map(String::strip).map(list -> list.equals(ALL) ? List.of()
                            : Arrays.stream(list.split(",")).map(String::strip).toList()), tidy));
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException(wrong.getMessage(), wrong);
        }
    }
}
