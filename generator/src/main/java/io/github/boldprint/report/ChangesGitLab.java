package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.finding.Location;
import io.github.boldprint.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The code quality report of GitLab, the worst changes first; it shows them in a list that nobody reads to its end. */
final class ChangesGitLab {

    private static final int MOST = 1_000;

    private ChangesGitLab() {}

    static String of(Comparison comparison) {
        List<Object> entries = new ArrayList<>();
        comparison.changes().unread().forEach(what -> entries.add(entry("the comparison failed: not understood: "
                + what,
                "comparison-failed", Proof.digest(what).substring(0, 32), "blocker", Location.of(""), comparison)));
        comparison.worstFirst().stream().limit(MOST).forEach(change ->
                entries.add(entry(ChangesText.sentence(comparison, change),
                change.rule(), Proof.digest(change.id()).substring(0, 32), severity(change, comparison), change.where()
                .at(), comparison)));
        return Json.write(entries);
    }

    private static Map<String, Object> entry(String description, String rule, String fingerprint, String severity,
            Location at, Comparison comparison) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("description", description);
        entry.put("check_name", rule);
        entry.put("fingerprint", fingerprint);
        entry.put("severity", severity);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("path", comparison.inRepository(at.file().isEmpty() ? "site.yaml" : at.file()));
        location.put("lines", Map.of("begin", Math.max(1, at.line())));
        entry.put("location", location);
        return entry;
    }

    private static String severity(Change change, Comparison comparison) {
        return switch (ChangesGitHub.Loudness.of(change, comparison)) {
            case ERROR -> "critical";
            case WARNING -> Grade.of(change) == Grade.BUSINESS ? "major" : "minor";
            case NOTICE -> "info";
        };
    }
}
