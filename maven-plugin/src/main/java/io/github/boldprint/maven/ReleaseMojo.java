package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Released;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.history.FailOnChange;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Freezes what stands in the content folder as a version that stays, once nothing is wrong with it. Without
 * {@code boldprint.failOnChange} it stops at changes that somebody must decide about and nobody has.
 */
@Mojo(name = "release", threadSafe = true, requiresProject = false)
public final class ReleaseMojo extends PolicyMojo {

    /** Skips this goal. */
    @Parameter(property = "boldprint.release.skip", defaultValue = "false")
    private boolean skipRelease;

    /** A goal that no IDE runs. */
    public ReleaseMojo() {
        super(Markers.NONE);
    }

    @Override
    Result run(Request request) {
        Request whole = request.failOnChange().isPresent() ? request : request.withFailOnChange(FailOnChange.UNDECIDED);
        Released released = Boldprint.release(whole.withDrafts());
        getLog().info(released.says());
        return released.result();
    }

    @Override
    boolean skipsThisGoal() {
        return skipRelease;
    }
}
