package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Brands;
import io.github.boldprint.Recorded;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.check.Baseline;
import io.github.boldprint.finding.Finding;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;

/** Validates the policies and writes nothing but reports, and the baseline if it is asked to. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends PolicyMojo {

    /** A folder of content folders, in place of one: every site in it, each by itself. */
    @Parameter(property = "boldprint.sites")
    private File sites;

    /**
     * What the calendar alone caused is an error: an overdue review, a rule that began, a decision that ran out.
     * Without it these warn.
     */
    @Parameter(property = "boldprint.due", defaultValue = "false")
    private boolean due;

    /**
     * Records today's gaps in {@code decisions.yaml}, where they may stay open until a day, or for a time such as
     * {@code P90D}; {@code true} means {@code P90D}. Gaps that are recorded already keep their ends.
     */
    @Parameter(property = "boldprint.baseline")
    private String baseline;

    /** Skips this goal. */
    @Parameter(property = "boldprint.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /**
     * A goal of a Maven, or of an IDE.
     *
     * @param context what an IDE wants to know
     * @param older the same, as m2e knows it
     */
    @Inject
    public CheckMojo(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext older) {
        super(Markers.of(context, older));
    }

    /** A goal by itself. */
    CheckMojo() {
        super(Markers.NONE);
    }

    @Override
    Result run(Request request) throws MojoExecutionException {
        if (baseline == null || baseline.equals("false")) {
            return Boldprint.check(request);
        }
        LocalDate until = until(request.today());
        Recorded recorded = Boldprint.baseline(request, until);
        getLog().info(recorded.says(until));
        return recorded.result();
    }

    @Override
    List<Brands.OfSite> runAll(Request request) throws MojoExecutionException {
        if (baseline != null && !baseline.equals("false")) {
            throw new MojoExecutionException(
                    "a baseline is recorded for one site at a time; leave out boldprint.sites, and set"
                    + " boldprint.content");
        }
        return Brands.check(request);
    }

    @Override
    Optional<Path> sites() {
        return Optional.ofNullable(sites).map(File::toPath);
    }

    private LocalDate until(LocalDate today) throws MojoExecutionException {
        try {
            return Baseline.end(baseline.equals("true") ? Baseline.USUAL : baseline, today);
        } catch (IllegalArgumentException wrong) {
            throw new MojoExecutionException("boldprint.baseline: " + wrong.getMessage(), wrong);
        }
    }

    @Override
    void found(List<Finding> findings, boolean failed) {
        markers().checked(folder(), findings, failed);
        Told.in(getPluginContext()).add(findings);
    }

    @Override
    boolean due() {
        return due;
    }

    @Override
    boolean tellsCoverage() {
        return true;
    }

    @Override
    boolean skipsThisGoal() {
        return skipCheck;
    }
}
