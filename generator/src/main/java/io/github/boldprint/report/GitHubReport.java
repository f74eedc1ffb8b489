package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;

/** Workflow commands of GitHub Actions: one annotation a finding, and the count for those who read the log. */
final class GitHubReport {

    private GitHubReport() {}

    static String of(Run run) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : run.findings().all()) {
            out.append("::").append(finding.severity() == Severity.INFO ? "notice" : finding.severity().word())
                    .append(' ').append(place(run, finding.at()))
                    .append("title=").append(property(finding.rule().value()))
                    .append("::").append(data(finding.message())).append('\n');
        }
        return out.append(Count.of(run)).append('\n').toString();
    }

    private static String place(Run run, Location at) {
        if (at.file().isEmpty()) {
            return "";
        }
        return "file=" + property(run.inRepository(at.file())) + ","
                + (at.line() == 0 ? "" : "line=" + at.line() + ",")
                + (at.column() == 0 ? "" : "col=" + at.column() + ",");
    }

    /** The escapes of the runner: what would end a command is written as its number. */
    static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
