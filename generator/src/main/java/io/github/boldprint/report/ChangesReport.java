package io.github.boldprint.report;

/** Reports of changes. */
public final class ChangesReport {

    private ChangesReport() {}

    /** What changed, in one of the forms; it ends with a line break. */
    public static String report(Comparison comparison, ReportFormat format) {
        return switch (format) {
            case TEXT -> ChangesText.of(comparison);
            case JSON -> ChangesJson.of(comparison);
            case SARIF -> ChangesSarif.of(comparison);
            case GITHUB -> ChangesGitHub.of(comparison);
            case GITLAB -> ChangesGitLab.of(comparison);
            case MARKDOWN -> ChangesMarkdown.of(comparison);
        };
    }

    /** A page on its own, to be read, printed and filed by a person who knows the law. */
    public static String html(Comparison comparison) {
        return ChangesPage.of(comparison);
    }

    /**
     * What came of it, in one line without a line break: that nothing changed, how much did, or that nobody can say.
     */
    public static String count(Comparison comparison) {
        return ChangesCount.outcome(comparison);
    }
}
