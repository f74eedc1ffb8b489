package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFolderTest {

    private static final Run RUN = run(List.of(RunExamples.MISSPELT));

    private static final Coverage NOTHING = new Coverage(LocalDate.of(2026, 11, 22), Optional.empty(), List.of());

    @TempDir
    Path folder;

    @Test
    void holdsWhatMachinesRead() throws IOException {
        Path reports = folder.resolve("target/reports");
        ReportFolder.write(RUN, NOTHING, reports);
        assertEquals(Reporter.report(RUN, ReportFormat.JSON), Files.readString(reports.resolve("findings.json")));
        assertEquals(CoverageReport.json(NOTHING), Files.readString(reports.resolve("coverage.json")));
        assertEquals(CoverageReport.html(NOTHING), Files.readString(reports.resolve("coverage.html")));
        assertEquals(Reporter.report(RUN, ReportFormat.SARIF), Files.readString(reports.resolve("findings.sarif")));
    }

    @Test
    void takesThePlaceOfTheRunBefore() throws IOException {
        ReportFolder.write(RUN, NOTHING, folder);
        Run clean = run(List.of());
        ReportFolder.write(clean, NOTHING, folder);
        assertEquals(Reporter.report(clean, ReportFormat.JSON), Files.readString(folder.resolve("findings.json")));
    }

    @Test
    void saysWhichFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("reports"));
        UncheckedIOException failed = assertThrows(UncheckedIOException.class, () -> ReportFolder.write(RUN, NOTHING, file));
        assertTrue(failed.getMessage().startsWith("could not write the reports to " + file), failed::getMessage);
    }

    private static Run run(List<Finding> findings) {
        return new Run(Findings.of(findings), 1, "content", RuleHelp.NONE);
    }
}
