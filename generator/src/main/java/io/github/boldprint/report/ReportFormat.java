package io.github.boldprint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms in which findings can be printed. */
public enum ReportFormat {
    /** One finding a line, for people and for editors that follow {@code file:line:column}. */
    TEXT,
    /** Our own JSON, whose schema stands in {@code schemas/findings.schema.json}. */
    JSON,
    /** SARIF 2.1.0, which code hosts show beside the lines. */
    SARIF,
    /** Workflow commands of GitHub Actions, which become annotations. */
    GITHUB,
    /** The code quality report of GitLab. */
    GITLAB,
    /** A table for a comment or a job summary. */
    MARKDOWN;

    /** The word that {@code --format} takes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format with this word, if there is one. */
    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
    }

    /** The words of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }
}
