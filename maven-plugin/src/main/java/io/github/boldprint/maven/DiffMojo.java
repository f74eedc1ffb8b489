package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.DiffRequest;
import io.github.boldprint.Diffed;
import io.github.boldprint.history.FailOnChange;
import io.github.boldprint.report.ChangesReport;
import io.github.boldprint.report.Comparison;
import io.github.boldprint.report.ReportFolder;
import io.github.boldprint.report.ReportFormat;
import io.github.boldprint.report.Repository;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Says what changed between two versions, and whom it favours; fails at changes that nobody has decided about. */
@Mojo(name = "diff", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class DiffMojo extends DatedMojo {

    private static final String NEVER = "never";

    /**
     * The older version: a release, a git revision of the content folder, or another folder. Without it the last
     * release, or where there is none, {@code HEAD}.
     */
    @Parameter(property = "boldprint.from")
    private String from;

    /** The newer version, named in the same ways. Without it the content folder as it is. */
    @Parameter(property = "boldprint.to")
    private String to;

    /**
     * Which changes fail the build: {@code undecided}, {@code favours-business}, {@code judgement}, {@code floor},
     * {@code any} or {@code never}. Without it {@code undecided}.
     */
    @Parameter(property = "boldprint.failOnChange")
    private String failOnChange;

    /** Skips this goal. */
    @Parameter(property = "boldprint.diff.skip", defaultValue = "false")
    private boolean skipDiff;

    @Override
    boolean skipsThisGoal() {
        return skipDiff;
    }

    @Override
    void perform() throws MojoExecutionException, MojoFailureException {
        ReportFolder.clearChanges(reports());
        Diffed diffed = Boldprint.diff(request());
        Comparison comparison =
                new Comparison(diffed.changes(), diffed.reviewed(), diffed.before(), diffed.after(), diffed.text(),
                Repository.folder(diffed.place()));
        ReportFolder.write(comparison, reports());
        tell(diffed, comparison);
    }

    private void tell(Diffed diffed, Comparison comparison) throws MojoExecutionException, MojoFailureException {
        if (diffed.failed()) {
            throw new MojoExecutionException("The comparison failed: " + String.join("; ", diffed.changes().unread()));
        }
        List<String> lines = ChangesReport.report(comparison, ReportFormat.TEXT).lines().toList();
        lines.stream().limit(Account.MOST).forEach(diffed.stopped() ? getLog()::warn : getLog()::info);
        if (lines.size() > Account.MOST) {
            getLog().warn("… and " + (lines.size() - Account.MOST) + " more; changes.html in " + shown(reports())
                    + " has all of them");
        }
        if (diffed.stopped()) {
            throw new MojoFailureException(lines.get(lines.size() - 1) + " The first: " + lines.get(0)
                    + "; changes.html in " + shown(reports()) + " has all of it");
        }
    }

    private DiffRequest request() throws MojoExecutionException {
        return new DiffRequest(
                folder(), basedir(), Optional.ofNullable(from), Optional.ofNullable(to), today("Changes of"),
                packs(), gate());
    }

    private Optional<FailOnChange> gate() throws MojoExecutionException {
        String word = failOnChange == null ? FailOnChange.UNDECIDED.word() : failOnChange;
        Optional<FailOnChange> gate = FailOnChange.of(word);
        if (gate.isEmpty() && !word.equals(NEVER)) {
            throw new MojoExecutionException("boldprint.failOnChange is " + String.join(", ", FailOnChange.words())
                    + " or never, not '" + word + "'");
        }
        return gate;
    }
}
