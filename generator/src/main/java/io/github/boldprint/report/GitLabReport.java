package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code quality report of GitLab, a subset of Code Climate's: every entry needs a file and a line. */
final class GitLabReport {

    private GitLabReport() {}

    static String of(Run run) {
        List<String> fingerprints = Fingerprints.of(run);
        List<Object> entries = new ArrayList<>();
        for (Finding finding : run.findings().all()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("description", finding.message());
            entry.put("check_name", finding.rule().value());
            entry.put("fingerprint", fingerprints.get(entries.size()));
            entry.put("severity", severity(finding.severity()));
            entry.put("location", location(run, finding.at()));
            entries.add(entry);
        }
        return Json.write(entries);
    }

    private static Map<String, Object> location(Run run, Location at) {
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", run.inRepository(at.file().isEmpty() ? "site.yaml" : at.file()));
        location.put("lines", Map.of("begin", Math.max(1, at.line())));
        return location;
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }
}
