package io.github.boldprint.maven;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/**
 * Findings as marks in the editor, where an IDE runs the build and asks for them: Eclipse, and what else has m2e
 * inside. A Maven of the command line has no editor, so that everything here does nothing.
 */
final class Markers {

    /** Where no IDE runs the build. */
    static final Markers NONE = new Markers(Optional.empty(), null);

    private static final String CHECKED = "io.github.boldprint.checked ";
    private static final String FAILED = "failed";

    private final Optional<BuildContext> ide;

    /** Keeps values between goals until the IDE sets the project up anew; the newer one keeps them for ever. */
    private final org.sonatype.plexus.build.incremental.BuildContext memory;

    private Markers(Optional<BuildContext> ide, org.sonatype.plexus.build.incremental.BuildContext memory) {
        this.ide = ide;
        this.memory = memory;
    }

    /**
     * What Maven injects. On the command line both are those that come along with the interface, which would only print
     * each finding a second time; an IDE puts its own in the place of one of them, m2e in that of the older.
     */
    static Markers of(BuildContext context, org.sonatype.plexus.build.incremental.BuildContext older) {
        boolean nobody = context instanceof DefaultBuildContext
                && older instanceof org.sonatype.plexus.build.incremental.DefaultBuildContext;
        return nobody ? NONE : new Markers(Optional.of(context), older);
    }

    /** Whether all marks are to be set anew: an IDE has thrown them away before a full build. */
    boolean anew() {
        return ide.isPresent() && !ide.get().isIncremental();
    }

    /** Whether an IDE builds only what somebody just changed, and none of this was. */
    boolean unchanged(Supplier<Set<Path>> inputs) {
        return ide.isPresent() && ide.get().isIncremental()
                && inputs.get().stream().flatMap(Markers::within).noneMatch(ide.get()::hasDelta);
    }

    /**
     * Takes away what the same goal marked the last time, and marks what it found now.
     *
     * @param inputs where it looked
     * @param most nothing is marked as graver than this
     * @param failure by which the goal will end
     */
    void show(List<Finding> findings, Path folder, Supplier<Set<Path>> inputs, Severity most,
            Optional<? extends Throwable> failure) {
        if (ide.isPresent()) {
            inputs.get().stream().flatMap(Markers::within).forEach(ide.get()::removeMessages);
            findings.forEach(finding -> ide.get().addMessage(place(finding, folder), finding.at().line(),
                    finding.at().column(), finding.message() + " [" + finding.rule() + "]",
                    Math.min(level(finding.severity()), level(most)), failure.orElse(null)));
        }
    }

    /** To be called after {@code check}: the IDE keeps for {@code build} what it found, and whether it failed. */
    void checked(Path folder, List<Finding> findings, boolean failed) {
        Set<String> all = findings.stream().map(Finding::toString).collect(Collectors.toCollection(TreeSet::new));
        if (failed) {
            all.add(FAILED);
        }
        ide.ifPresent(context -> memory.setValue(CHECKED + folder, all));
    }

    /** What {@code check} found and marked; empty where it does not run. */
    Set<String> checked(Path folder) {
        return ide.map(context -> memory.getValue(CHECKED + folder)).filter(Set.class::isInstance)
                .map(all -> ((Set<?>) all).stream().map(Object::toString).collect(Collectors.toSet())).orElse(Set.of());
    }

    /** Whether {@code check} has failed; a Maven would have ended there, and an IDE goes on. */
    boolean checkFailed(Path folder) {
        return checked(folder).contains(FAILED);
    }

    /** Shows the IDE what was written. */
    void written(Path folder) {
        ide.ifPresent(context -> context.refresh(folder.toFile()));
    }

    /** A finding about no file is about the whole folder. */
    private static File place(Finding finding, Path folder) {
        return folder.resolve(finding.at().file()).normalize().toFile();
    }

    /** The numbers of {@link BuildContext}, and 0, which Eclipse shows as a note. */
    private static int level(Severity severity) {
        return switch (severity) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING -> BuildContext.SEVERITY_WARNING;
            case INFO -> 0;
        };
    }

    /** A folder and all in it: what an IDE knows, it knows of each by itself. */
    private static Stream<File> within(Path input) {
        if (!Files.exists(input)) {
            return Stream.of(input.toFile());
        }
        try (Stream<Path> all = Files.walk(input)) {
            return all.map(Path::toFile).toList().stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
