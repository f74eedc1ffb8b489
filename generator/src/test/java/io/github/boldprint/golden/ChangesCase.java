package io.github.boldprint.golden;

import io.github.boldprint.Boldprint;
import io.github.boldprint.DiffRequest;
import io.github.boldprint.Diffed;
import io.github.boldprint.report.ChangesReport;
import io.github.boldprint.report.Comparison;
import io.github.boldprint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One behaviour of the reports of changes, shown by two versions and what is said of them.
 *
 * <pre>
 *  before/  after/                two content folders; or before.md and after.md, two plain texts
 *  expected/changes.html …        those reports that the case is about
 * </pre>
 */
public record ChangesCase(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "changes");

    private static final Map<String, ReportFormat> FORMATS = new TreeMap<>(Map.of(
            "changes.txt", ReportFormat.TEXT,
            "changes.md", ReportFormat.MARKDOWN,
            "changes.json", ReportFormat.JSON,
            "changes.sarif", ReportFormat.SARIF,
            "github.txt", ReportFormat.GITHUB,
            "gitlab.json", ReportFormat.GITLAB));

    private static final String PAGE = "changes.html";

    public static List<ChangesCase> all() throws IOException {
        try (var children = Files.list(ALL)) {
            return children.sorted().map(ChangesCase::new).toList();
        }
    }

    public String name() {
        return folder.getFileName().toString();
    }

    Path expected() {
        return folder.resolve("expected");
    }

    /** What keeps this folder from being a case, in sentences; nothing where it is one. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Path file : GoldenCase.files(expected())) {
            names.add(GoldenCase.path(expected(), file));
        }
        if (!name().matches("[a-z0-9]+(-[a-z0-9]+)+")) {
            faults.add(name() + " is no name in plain words with hyphens");
        }
        if (names.isEmpty()) {
            faults.add(name() + " expects nothing");
        }
        names.stream().filter(file -> !file.equals(PAGE) && !FORMATS.containsKey(file))
                .forEach(file -> faults.add(name() + " expects '" + file + "', which is no report"));
        return faults;
    }

    /** Every report by its name, after a comparison that found its versions in a folder. */
    public Map<String, String> run(Path from) {
        boolean texts = Files.exists(from.resolve("before.md"));
        Diffed diffed = Boldprint.diff(new DiffRequest(from.resolve(texts ? "" : "after"), from,
                Optional.of(texts ? "before.md" : "before"), texts ? Optional.of("after.md") : Optional.empty(),
                LocalDate.of(2026, 11, 22), Optional.empty(), Optional.empty()));
        Comparison comparison = new Comparison(diffed.changes(), diffed.reviewed(), diffed.before(), diffed.after(), diffed.text(), "shop/content");
        Map<String, String> reports = new TreeMap<>();
        FORMATS.forEach((file, format) -> reports.put(file, ChangesReport.report(comparison, format)));
        reports.put(PAGE, ChangesReport.html(comparison));
        return reports;
    }
}
