package io.github.boldprint.maven;

import io.github.boldprint.finding.Severity;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** From which severity findings fail a build. */
final class Threshold {

    private Threshold() {}

    /**
     * What {@code boldprint.failOn} means; empty for never.
     *
     * @throws MojoExecutionException where it means nothing
     */
    static Optional<Severity> of(String failOn) throws MojoExecutionException {
        return switch (failOn.toLowerCase(Locale.ROOT)) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "never" -> Optional.empty();
            default -> throw new MojoExecutionException(
                    "boldprint.failOn is error, warning or never, not '" + failOn + "'");
        };
    }
}
