package io.github.boldprint.maven;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.release.GitFailure;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What all goals share: when one is skipped, how files are named, and what an unexpected end is. */
abstract class BoldprintMojo extends AbstractMojo {

    /** What Maven leaves in a parameter's default where there is no project. */
    private static final String NO_PROJECT = "${project.basedir}";

    /** Skips every goal of this plugin. */
    @Parameter(property = "boldprint.skip", defaultValue = "false")
    private boolean skip;

    /** The project's folder: relative paths start there. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private File basedir;

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    @Parameter(defaultValue = "${plugin}", readonly = true)
    private PluginDescriptor descriptor;

    @Parameter(defaultValue = "${session}", readonly = true)
    private MavenSession session;

    /** The property that skips this goal alone. */
    abstract boolean skipsThisGoal();

    /**
     * What the goal does.
     *
     * @throws MojoFailureException for what the author can mend
     * @throws MojoExecutionException for everything else
     */
    abstract void perform() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Optional<String> reason = skip ? Optional.of("boldprint.skip is set")
                : skipsThisGoal() ? Optional.of("boldprint." + goal() + ".skip is set") : nothingToDo();
        if (reason.isPresent()) {
            getLog().info("Skipped: " + reason.get() + ".");
            return;
        }
        warnOfUnknownProperties();
        try {
            perform();
        } catch (UncheckedIOException | GitFailure failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
    }

    /**
     * Why there is nothing to do in this project, without a full stop.
     *
     * @throws MojoFailureException where there should be
     */
    Optional<String> nothingToDo() throws MojoFailureException {
        return Optional.empty();
    }

    /** Properties that mean something to this goal although no parameter has them. */
    Set<String> furtherProperties() {
        return Set.of();
    }

    /** Maven passes over a property that nobody knows, and so over every misspelt one. */
    private void warnOfUnknownProperties() {
        if (descriptor == null || session == null) {
            return;
        }
        Set<String> known = new TreeSet<>(Parameters.properties(descriptor.getMojos()));
        known.addAll(furtherProperties());
        known.add("boldprint.version"); // many a POM names the plugin's version so
        session.getUserProperties().stringPropertyNames().stream().sorted()
                .filter(name -> name.startsWith("boldprint.") && !name.startsWith("boldprint.answer.")
                        && !known.contains(name))
                .forEach(name -> getLog().warn("No goal has a parameter -D" + name + Nearest.hint(name, known)));
    }

    /** Whether this project only gathers others, and so is expected to have nothing itself. */
    final boolean gathers() {
        return project != null && "pom".equals(project.getPackaging()) && !project.getModules().isEmpty();
    }

    /** The project's folder, or the current one where there is no project. */
    final Path basedir() {
        return basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
    }

    /** Where a parameter leads. */
    final Path path(File given) {
        String text = given.toString();
        int at = text.indexOf(NO_PROJECT);
        return at < 0
                ? given.toPath()
                : basedir().resolve(text.substring(at + NO_PROJECT.length()).replaceFirst("^[/\\\\]", ""));
    }

    final Optional<MavenProject> project() {
        return Optional.ofNullable(project);
    }

    /** The plugin; empty where the goal runs without a Maven. */
    final Optional<PluginDescriptor> plugin() {
        return Optional.ofNullable(descriptor);
    }

    final Optional<MavenSession> session() {
        return Optional.ofNullable(session);
    }

    /** A path as the log names it: from the folder in which Maven was started on, where what reads the log finds it. */
    final String shown(Path path) {
        Path root = session().map(MavenSession::getExecutionRootDirectory).map(Path::of).orElseGet(this::basedir);
        Path shown = path.startsWith(root) ? root.relativize(path) : path;
        String text = shown.toString().replace(File.separatorChar, '/');
        return text.isEmpty() ? "." : text;
    }

    /** What a person types to run a goal here: without a POM that knows the plugin, Maven knows no short name. */
    final String command(String goal) {
        boolean known = project != null && project.getFile() != null
                && project.getPlugin(NewProject.PLUGIN) != null;
        return known || descriptor == null
                ? "mvn boldprint:" + goal
                : "mvn " + NewProject.PLUGIN + ":" + descriptor.getVersion() + ":" + goal;
    }

    /** The goal's name. */
    final String goal() {
        return getClass().getSimpleName().replaceFirst("Mojo$", "").replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
