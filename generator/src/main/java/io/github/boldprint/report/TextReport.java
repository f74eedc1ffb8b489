package io.github.boldprint.report;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import java.util.List;
import java.util.Optional;

/** One finding a line, and the count as the last line. */
final class TextReport {

    /** With more findings than this, the first error has scrolled away and is said again. */
    private static final int SCROLLS_AWAY = 10;

    private TextReport() {}

    static String of(Run run, Paint paint) {
        StringBuilder out = new StringBuilder();
        List<Finding> all = run.findings().all();
        all.forEach(finding -> out.append(line(finding, paint)).append('\n'));
        if (all.size() > SCROLLS_AWAY) {
            firstError(all).ifPresent(first -> out.append("the first error: ").append(line(first, paint)).append('\n'));
        }
        return out.append(paint.bold(Count.of(run))).append('\n').toString();
    }

    private static Optional<Finding> firstError(List<Finding> all) {
        return all.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
    }

    /** What {@link Finding#toString} says; a terminal shows its parts in colours. */
    private static String line(Finding finding, Paint paint) {
        if (paint == Paint.NONE) {
            return finding.toString();
        }
        String place = finding.at().toString();
        return (place.isEmpty() ? "" : paint.bold(place + ":") + " ")
                + paint.severe(finding.severity(), finding.severity().word() + ":")
                + " " + finding.message() + " " + paint.faint("[" + finding.rule() + "]");
    }
}
