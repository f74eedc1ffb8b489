package io.github.boldprint.maven;

import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.Today;
import io.github.boldprint.check.RuleBook;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.release.GitFailure;
import io.github.boldprint.report.CoverageReport;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.Reporter;
import io.github.boldprint.report.Repository;
import io.github.boldprint.report.Run;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals share: where the content is, when to fail, and how findings reach the log and the reports. */
abstract class PolicyMojo extends AbstractMojo {

    /** The content folder: the one that holds {@code site.yaml}. */
    @Parameter(property = "boldprint.content", defaultValue = "${project.basedir}/src/main/policies", required = true)
    private File content;

    /** From which severity findings fail the build: {@code error}, {@code warning} or {@code never}. */
    @Parameter(property = "boldprint.failOn", defaultValue = "error")
    private String failOn;

    /**
     * The day of the run as {@code 2026-11-22}. Without it the environment variable {@code SOURCE_DATE_EPOCH} counts, and
     * without that today in UTC.
     */
    @Parameter(property = "boldprint.date")
    private String date;

    /** A theme's name in place of the one that {@code site.yaml} names. */
    @Parameter(property = "boldprint.theme")
    private String theme;

    /** A folder with the business's own look: its files stand before the theme's of the same name. */
    @Parameter(property = "boldprint.themeFolder")
    private File themeFolder;

    /**
     * The packs of rules to hold, with commas between, or {@code none}. Without it those count that the markets in
     * {@code site.yaml} turn on.
     */
    @Parameter(property = "boldprint.packs")
    private String packs;

    /**
     * From which changes since the last release on the build fails too: {@code undecided}, {@code favours-business},
     * {@code judgement}, {@code floor} or {@code any}. Without it changes fail nothing.
     */
    @Parameter(property = "boldprint.failOnChange")
    private String failOnChange;

    /** Takes the texts as they stand in the folder, although they were never released. */
    @Parameter(property = "boldprint.drafts", defaultValue = "false")
    private boolean drafts;

    /** Where {@code findings.json}, {@code findings.sarif}, {@code coverage.json}, {@code coverage.html} and the folder {@code hosting} go. */
    @Parameter(property = "boldprint.reportDir", defaultValue = "${project.build.directory}/boldprint")
    private File reportDir;

    /** Skips every goal of this plugin. */
    @Parameter(property = "boldprint.skip", defaultValue = "false")
    private boolean skip;

    /** The project's folder: paths in messages start there. */
    @Parameter(defaultValue = "${project.basedir}", readonly = true)
    private File basedir;

    /**
     * Runs the goal's verb of the library.
     *
     * @throws MojoExecutionException where a parameter makes no sense
     */
    abstract Result run(Request request) throws MojoExecutionException;

    /** The folder to publish to; empty for a goal that publishes nothing. */
    abstract Optional<Path> output();

    /**
     * Whether the output is a symbolic link to releases beside it.
     *
     * @throws MojoExecutionException where a parameter says neither yes nor no
     */
    boolean linkSwitch() throws MojoExecutionException {
        return false;
    }

    /** Whether what the calendar alone caused is an error. */
    boolean due() {
        return false;
    }

    /** Whether an output folder that is not Boldprint's may be replaced. */
    boolean force() {
        return false;
    }

    /** The property that skips this goal alone. */
    abstract boolean skipsThisGoal();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsThisGoal()) {
            getLog().info("Skipped: " + (skip ? "boldprint.skip" : "this goal's own skip") + " is set.");
            return;
        }
        if (!content.isDirectory()) {
            throw new MojoFailureException("There is no content folder " + shown(content.toPath())
                    + "; create it with 'boldprint init', or set boldprint.content.");
        }
        Result result;
        try {
            result = run(request());
            report(result);
        } catch (UncheckedIOException | GitFailure failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
        if (result.failed()) {
            throw new MojoFailureException(failure(result));
        }
    }

    private Request request() throws MojoExecutionException {
        return new Request(content.toPath(), output(), today(), threshold(), Optional.ofNullable(theme),
                Optional.ofNullable(themeFolder).map(File::toPath), packs(), failOnChange(), drafts, due(),
                linkSwitch(), force());
    }

    private Optional<FailOnChange> failOnChange() throws MojoExecutionException {
        if (failOnChange == null) {
            return Optional.empty();
        }
        return Optional.of(FailOnChange.of(failOnChange).orElseThrow(() -> new MojoExecutionException("boldprint.failOnChange is "
                + String.join(", ", FailOnChange.words()) + ", not '" + failOnChange + "'")));
    }

    private Optional<List<String>> packs() {
        return Optional.ofNullable(packs).map(String::strip).map(list -> list.equals("none")
                ? List.of()
                : Arrays.stream(list.split(",")).map(String::strip).toList());
    }

    private Optional<Severity> threshold() throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new MojoExecutionException("boldprint.failOn is error, warning or never, not '" + failOn + "'");
        };
    }

    private LocalDate today() throws MojoExecutionException {
        try {
            Today today = Today.of(Optional.ofNullable(date).map(Today::day), "boldprint.date",
                    Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")), InstantSource.system());
            getLog().info("Policies of " + shown(content.toPath()) + " on " + today);
            return today.date();
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException((date == null ? "" : "boldprint.date: ") + wrong.getMessage(), wrong);
        }
    }

    private void report(Result result) {
        for (Finding finding : result.findings().all()) {
            String line = line(finding);
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().info(line);
            }
        }
        Run run = run(result);
        CoverageReport.lines(result.coverage()).forEach(getLog()::info);
        getLog().info(Reporter.count(run));
        ReportFolder.write(run, result.coverage(), reportDir.toPath());
        ReportFolder.writeHosting(result.hosts().beside(), reportDir.toPath());
    }

    private Run run(Result result) {
        return new Run(result.findings(), result.policies(), Repository.folder(content.toPath()), result.rules()::explain);
    }

    /** The first error stands again in the failure, because a long build hides the line above. */
    private String failure(Result result) {
        String first = result.findings().all().stream()
                .max((a, b) -> a.severity() == b.severity() ? b.compareTo(a) : a.severity().compareTo(b.severity()))
                .map(this::line)
                .orElse("");
        return Reporter.count(run(result)) + "; the first: " + first;
    }

    private String line(Finding finding) {
        return finding.at().file().isEmpty() ? finding.toString() : shown(content.toPath()) + "/" + finding;
    }

    private String shown(Path path) {
        Path base = basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
        Path shown = path.startsWith(base) ? base.relativize(path) : path;
        String text = shown.toString().replace(File.separatorChar, '/');
        return text.isEmpty() ? "." : text;
    }
}
