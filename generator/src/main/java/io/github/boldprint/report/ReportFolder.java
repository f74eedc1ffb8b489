package io.github.boldprint.report;

import io.github.boldprint.check.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The reports that are picked up after a run: {@code findings.json} and {@code findings.sarif}, {@code coverage.json} and
 * {@code coverage.html}, in one folder.
 */
public final class ReportFolder {

    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.JSON, ReportFormat.SARIF);

    private ReportFolder() {}

    /**
     * Writes the reports, over those of the run before.
     *
     * @param folder is made, with those above it, if it is not there
     * @throws UncheckedIOException where the disk fails
     */
    public static void write(Run run, Coverage coverage, Path folder) {
        try {
            Files.createDirectories(folder);
            for (ReportFormat format : FORMATS) {
                Files.writeString(folder.resolve("findings." + format.word()), Reporter.report(run, format));
            }
            Files.writeString(folder.resolve("coverage.json"), CoverageReport.json(coverage));
            Files.writeString(folder.resolve("coverage.html"), CoverageReport.html(coverage));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write the reports to " + folder, failed);
        }
    }
}
