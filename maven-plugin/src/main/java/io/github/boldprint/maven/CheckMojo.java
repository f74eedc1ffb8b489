package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Validates the policies and writes nothing but reports. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true, requiresProject = false)
public final class CheckMojo extends PolicyMojo {

    /** Skips this goal. */
    @Parameter(property = "boldprint.check.skip", defaultValue = "false")
    private boolean skipCheck;

    @Override
    Result run(Request request) {
        return Boldprint.check(request);
    }

    @Override
    Optional<Path> output() {
        return Optional.empty();
    }

    @Override
    boolean skipsThisGoal() {
        return skipCheck;
    }
}
