package io.github.boldprint.report;

/** Reports. */
public final class Reporter {

    private Reporter() {}

    /** What a run found, in one of the forms; it ends with a line break. */
    public static String report(Run run, ReportFormat format) {
        return switch (format) {
            case TEXT -> TextReport.of(run, Paint.NONE);
            case JSON -> JsonReport.of(run);
            case SARIF -> SarifReport.of(run);
            case GITHUB -> GitHubReport.of(run);
            case GITLAB -> GitLabReport.of(run);
            case MARKDOWN -> MarkdownReport.of(run);
        };
    }

    /** The text for a terminal that shows colours. */
    public static String coloured(Run run) {
        return TextReport.of(run, Paint.TERMINAL);
    }

    /** How much was found, in one line without a line break: {@code 1 error, 0 warnings in 4 policies}. */
    public static String count(Run run) {
        return Count.of(run);
    }
}
