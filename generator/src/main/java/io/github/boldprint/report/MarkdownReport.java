package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;

/** A table for a comment or a job summary, and the count. */
final class MarkdownReport {

    private MarkdownReport() {}

    static String of(Run run) {
        StringBuilder out = new StringBuilder();
        if (!run.findings().isEmpty()) {
            out.append("| Where | | What | Rule |\n| --- | --- | --- | --- |\n");
            for (Finding finding : run.findings().all()) {
                out.append("| ").append(text(finding.at().toString()))
                        .append(" | ").append(finding.severity().word())
                        .append(" | ").append(text(finding.message()))
                        .append(" | `").append(finding.rule()).append("` |\n");
            }
            out.append('\n');
        }
        return out.append(Count.of(run)).append('\n').toString();
    }

    /** The words with a backslash before each character that Markdown could read as its own. */
    private static String text(String words) {
        return words.replace("\n", " ").replaceAll("[\\\\`*_{}\\[\\]<>#|~!&@]", "\\\\$0");
    }
}
