package io.github.boldprint.maven;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Packs the site that {@code build} has published: a zip for a web server, and a jar with
 * {@code META-INF/resources/<path>} that Java applications serve once they depend on it.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends BoldprintMojo {

    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final byte[] HEAD = "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

    private final MavenProjectHelper attacher;

    /** The folder that {@code build} has published to. */
    @Parameter(property = "boldprint.output", defaultValue = "${project.build.directory}/policies", required = true)
    private File output;

    /** The path at which an application serves the site. */
    @Parameter(property = "boldprint.path", defaultValue = "policies")
    private String path;

    /** Lets a Spring Boot application that depends on the jar answer {@code /policies/} with the site's first page. */
    @Parameter(property = "boldprint.springBoot", defaultValue = "true")
    private boolean springBoot;

    /** The classifier of both files. */
    @Parameter(property = "boldprint.classifier", defaultValue = "policies")
    private String classifier;

    /** Attaches both files to the project, so that they are installed and deployed with it. */
    @Parameter(property = "boldprint.attach", defaultValue = "true")
    private boolean attach;

    /** Whether a project without a site fails. */
    @Parameter(property = "boldprint.failIfNoContent", defaultValue = "true")
    private boolean failIfNoContent = true;

    /** Skips this goal. */
    @Parameter(property = "boldprint.package.skip", defaultValue = "false")
    private boolean skipPackage;

    /** The moment that both files carry inside. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}", readonly = true)
    private String outputTimestamp;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File target;

    @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
    private String finalName;

    /** @param attacher adds files to what a project hands on */
    @Inject
    public PackageMojo(MavenProjectHelper attacher) {
        this.attacher = attacher;
    }

    @Override
    Optional<String> nothingToDo() throws MojoFailureException {
        if (Files.isDirectory(output.toPath())) {
            return Optional.empty();
        }
        String missing = "there is no site in " + shown(output.toPath());
        if (!failIfNoContent) {
            return Optional.of(missing + ", and boldprint.failIfNoContent is false");
        }
        if (gathers()) {
            return Optional.of(missing + " in this project, which has packaging 'pom' and only gathers modules");
        }
        throw new MojoFailureException(
                "T" + missing.substring(1) + "; let the goal 'build' run before, in the same project and"
                + " with the same boldprint.output, or skip this one with boldprint.package.skip.");
    }

    @Override
    void perform() throws MojoExecutionException {
        Archive archive = new Archive(outputTimestamp);
        Served served = Served.at(path, springBoot);
        pack("zip", Served.site(output.toPath()), archive);
        SortedMap<String, byte[]> jar = new TreeMap<>(Map.of(MANIFEST, HEAD));
        jar.putAll(served.files(output.toPath()));
        pack("jar", jar, archive);
    }

    private void pack(String type, SortedMap<String, byte[]> files, Archive archive) {
        Path file = target.toPath().resolve(finalName + "-" + classifier + "." + type);
        archive.write(file, files);
        getLog().info("Packed " + files.size() + " files: " + shown(file));
        if (attach) {
            project().ifPresent(project -> attacher.attachArtifact(project, type, classifier, file.toFile()));
        }
    }

    @Override
    boolean skipsThisGoal() {
        return skipPackage;
    }
}
