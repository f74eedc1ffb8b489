package io.github.boldprint.report;

import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.translation.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The reports that are picked up after a run: {@code findings.json} and {@code findings.sarif}, {@code coverage.json}
 * and
 * {@code coverage.html}, in one folder; those of a comparison and of an audit too.
 */
public final class ReportFolder {

    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.JSON, ReportFormat.SARIF);

    private static final List<String> CHANGES = List.of("changes.html", "changes.md", "changes.json", "changes.sarif");

    private ReportFolder() {}

    /**
     * Writes the reports of a comparison: {@code changes.html}, {@code .md}, {@code .json} and {@code .sarif}.
     *
     * @param folder is made, with those above it, if it is not there
     * @throws UncheckedIOException where the disk fails
     */
    public static void write(Comparison comparison, Path folder) {
        List<String> texts = List.of(
                ChangesReport.html(comparison), ChangesReport.report(comparison, ReportFormat.MARKDOWN),
                ChangesReport.report(comparison, ReportFormat.JSON),
                ChangesReport.report(comparison, ReportFormat.SARIF));
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < CHANGES.size(); i++) {
                Files.writeString(folder.resolve(CHANGES.get(i)), texts.get(i));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write the reports to " + folder, failed);
        }
    }

    /**
     * Takes the reports of the last comparison away before the next begins: if that breaks off, nobody must take the
     * old ones for its outcome.
     *
     * @throws UncheckedIOException where the disk fails
     */
    public static void clearChanges(Path folder) {
        try {
            for (String name : CHANGES) {
                Files.deleteIfExists(folder.resolve(name));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("could not take old reports out of " + folder, failed);
        }
    }

    /**
     * Writes what the hosts of a site are told into a folder {@code hosting} among the reports; nothing where they are
     * told nothing.
     *
     * @param files texts by name
     * @throws UncheckedIOException where the disk fails
     */
    public static void writeHosting(Map<String, String> files, Path folder) {
        if (files.isEmpty()) {
            return;
        }
        Path hosting = folder.resolve("hosting");
        try {
            Files.createDirectories(hosting);
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(hosting.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write the files for hosts to " + hosting, failed);
        }
    }

    /**
     * Writes how translations stand: {@code translations.json}.
     *
     * @param folder is made, with those above it, if it is not there
     * @throws UncheckedIOException where the disk fails
     */
    public static void writeTranslations(Translations translations, Findings found, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("translations.json"), TranslationsReport.json(translations, found));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write the reports to " + folder, failed);
        }
    }

    /**
     * Writes the reports of an audit: {@code audit.html}, {@code audit.json} and {@code audit.sarif}.
     *
     * @param folder is made, with those above it, if it is not there
     * @throws UncheckedIOException where the disk fails
     */
    public static void write(HostAudit audit, Run run, Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("audit.html"), AuditReport.html(audit));
            Files.writeString(folder.resolve("audit.json"), AuditReport.json(audit));
            Files.writeString(folder.resolve("audit.sarif"), Reporter.report(run, ReportFormat.SARIF));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write the reports to " + folder, failed);
        }
    }

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
