package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the policies and publishes their site; where findings stop it, the old site stays as it was. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class BuildMojo extends PolicyMojo {

    /** The folder that becomes the site. */
    @Parameter(property = "boldprint.output", defaultValue = "${project.build.directory}/policies", required = true)
    private File output;

    /** {@code rename}: a plain folder; {@code link}: a symbolic link to releases beside it. */
    @Parameter(property = "boldprint.switch", defaultValue = "rename")
    private String switchBy;

    /** Replaces an output folder that Boldprint did not write. */
    @Parameter(property = "boldprint.force", defaultValue = "false")
    private boolean force;

    /** Skips this goal. */
    @Parameter(property = "boldprint.build.skip", defaultValue = "false")
    private boolean skipBuild;

    @Override
    Result run(Request request) {
        return Boldprint.build(request);
    }

    @Override
    Optional<Path> output() {
        return Optional.of(output.toPath());
    }

    @Override
    boolean linkSwitch() throws MojoExecutionException {
        return switch (switchBy.toLowerCase(Locale.ROOT)) {
            case "link" -> true;
            case "rename" -> false;
            default -> throw new MojoExecutionException("boldprint.switch is rename or link, not '" + switchBy + "'");
        };
    }

    @Override
    boolean force() {
        return force;
    }

    @Override
    boolean skipsThisGoal() {
        return skipBuild;
    }
}
