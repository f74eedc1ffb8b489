package io.github.boldprint.maven;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Brands;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks the policies and publishes their site; where findings stop it, the old site stays as it was. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.GENERATE_RESOURCES, threadSafe = true, requiresProject = false)
public final class BuildMojo extends PolicyMojo {

    /** A folder of content folders, in place of one: every site in it, each into a folder of its name. */
    @Parameter(property = "boldprint.sites")
    private File sites;

    /** The folder that becomes the site. */
    @Parameter(property = "boldprint.output", defaultValue = "${project.build.directory}/policies", required = true)
    private File output;

    /** {@code rename}: a plain folder; {@code link}: a symbolic link to releases beside it. */
    @Parameter(property = "boldprint.switch", defaultValue = "rename")
    private String switchBy;

    /** Replaces an output folder that Boldprint did not write. */
    @Parameter(property = "boldprint.force", defaultValue = "false")
    private boolean force;

    /**
     * Builds nothing where the policies, the parameters, the day and the plugin are those of the last build, and its
     * site stands as it was written.
     */
    @Parameter(property = "boldprint.skipUnchanged", defaultValue = "true")
    private boolean skipUnchanged;

    /**
     * Also puts the site among this project's own classes, below {@code META-INF/resources/<path>}, from where an
     * application serves it.
     */
    @Parameter(property = "boldprint.embed", defaultValue = "false")
    private boolean embed;

    /** The path at which an application serves the site. */
    @Parameter(property = "boldprint.path", defaultValue = "policies")
    private String path;

    /** Lets a Spring Boot application that serves the site answer {@code /policies/} with its first page. */
    @Parameter(property = "boldprint.springBoot", defaultValue = "true")
    private boolean springBoot;

    /** Skips this goal. */
    @Parameter(property = "boldprint.build.skip", defaultValue = "false")
    private boolean skipBuild;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true)
    private File classes;

    @Override
    Result run(Request request) {
        return Boldprint.build(request);
    }

    @Override
    List<Brands.OfSite> runAll(Request request) {
        return Brands.build(request);
    }

    @Override
    void perform(Request request) throws MojoExecutionException, MojoFailureException {
        Served served = embed ? Served.at(path, springBoot) : null;
        LastBuild last = new LastBuild(
                path(target).resolve("boldprint-build"), request, reports(), Fingerprint.of(plugin()));
        Optional<String> known = skipUnchanged ? last.upToDate() : Optional.empty();
        if (known.isPresent()) {
            getLog().info("Up to date: " + shown(path(output)) + " (" + known.get()
                    + "; -Dboldprint.skipUnchanged=false builds it all the same)");
        } else {
            last.forget();
            last.remember(account(request));
        }
        if (served != null) {
            served.embed(path(output), path(classes), path(target).resolve("boldprint-build"));
        }
    }

    @Override
    Optional<Path> sites() {
        return Optional.ofNullable(sites).map(File::toPath);
    }

    @Override
    Optional<Path> output() {
        return Optional.of(path(output));
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
