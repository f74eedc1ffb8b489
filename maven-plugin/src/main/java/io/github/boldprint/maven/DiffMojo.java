package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.DiffRequest;
import io.github.boldprint.Diffed;
import io.github.boldprint.Today;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.report.ChangesReport;
import io.github.boldprint.report.Comparison;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.Repository;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what changed between two versions, and whom it favours; fails at changes that nobody has decided about. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class DiffMojo extends AbstractMojo {

    private static final String NEVER = "never";

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${project.basedir}/src/main/policies", required = true)
    private File content;

    /**
     * The older version: a release, a git revision of the content folder, or another folder. Without it the last release, or
     * where there is none, {@code HEAD}.
     */
    @Parameter(property = "boldprint.from")
    private String from;

    /** The newer version, named in the same ways. Without it the content folder as it is. */
    @Parameter(property = "boldprint.to")
    private String to;

    /**
     * Which changes fail the build: {@code undecided}, {@code favours-business}, {@code judgement}, {@code floor}, {@code any}
     * or {@code never}. Without it {@code undecided}.
     */
    @Parameter(property = "boldprint.failOnChange")
    private String failOnChange;

    /** The day on which both versions are held against rules, as {@code 2026-11-22}. */
    @Parameter(property = "boldprint.date")
    private String date;

    /** The packs of rules to hold, with commas between, or {@code none}. */
    @Parameter(property = "boldprint.packs")
    private String packs;

    /** Where {@code changes.html}, {@code changes.md}, {@code changes.json} and {@code changes.sarif} go. */
    @Parameter(property = "boldprint.reportDir", defaultValue = "${project.build.directory}/boldprint")
    private File reportDir;

    /** Skips every goal of this plugin. */
    @Parameter(property = "boldprint.skip", defaultValue = "false")
    private boolean skip;

    /** Skips this goal. */
    @Parameter(property = "boldprint.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    /** The project's folder: relative paths start there. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipDiff) {
            getLog().info("Skipped: " + (skip ? "boldprint.skip" : "this goal's own skip") + " is set.");
            return;
        }
        if (!content.isDirectory()) {
            throw new MojoFailureException("There is no content folder " + content.getName()
                    + "; create it with 'boldprint init', or set boldprint.content.");
        }
        Diffed diffed;
        Comparison comparison;
        try {
            ReportFolder.clearChanges(reportDir.toPath());
            diffed = Boldprint.diff(request());
            comparison = new Comparison(diffed.changes(), diffed.reviewed(), diffed.before(), diffed.after(), diffed.text(),
                    Repository.folder(diffed.place()));
            ReportFolder.write(comparison, reportDir.toPath());
        } catch (UncheckedIOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
        tell(diffed, comparison);
    }

    private void tell(Diffed diffed, Comparison comparison) throws MojoExecutionException, MojoFailureException {
        if (diffed.failed()) {
            throw new MojoExecutionException("The comparison failed: " + String.join("; ", diffed.changes().unread()));
        }
        List<String> lines = ChangesReport.report(comparison, ReportFormat.TEXT).lines().toList();
        lines.forEach(diffed.stopped() ? getLog()::warn : getLog()::info);
        if (diffed.stopped()) {
            throw new MojoFailureException(lines.get(lines.size() - 1) + " The first: " + lines.get(0)
                    + "; changes.html in " + reportDir.getName() + " has all of it");
        }
    }

    private DiffRequest request() throws MojoExecutionException {
        Path base = basedir == null ? Path.of("") : basedir.toPath();
        return new DiffRequest(content.toPath(), base, Optional.ofNullable(from), Optional.ofNullable(to), today(),
                Optional.ofNullable(packs).map(String::strip).map(list -> list.equals("none") ? List.of()
                        : Arrays.stream(list.split(",")).map(String::strip).toList()), gate());
    }

    private Optional<FailOnChange> gate() throws MojoExecutionException {
        String word = failOnChange == null ? FailOnChange.UNDECIDED.word() : failOnChange;
        Optional<FailOnChange> gate = FailOnChange.of(word);
        if (gate.isEmpty() && !word.equals(NEVER)) {
            throw new MojoExecutionException("boldprint.failOnChange is " + String.join(", ", FailOnChange.words()) + " or never, not '"
                    + word + "'");
        }
        return gate;
    }

    private LocalDate today() throws MojoExecutionException {
        try {
            Today today = Today.of(Optional.ofNullable(date).map(Today::day), "boldprint.date",
                    Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), InstantSource.system());
            getLog().info("Changes of policies on " + today);
            return today.date();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException((date == null ? "" : "boldprint.date: ") + wrong.getMessage(), wrong);
        }
    }
}
