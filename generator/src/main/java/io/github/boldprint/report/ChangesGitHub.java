package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.finding.Location;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Workflow commands of GitHub Actions: the worst changes, as many as a step may annotate, and the outcome for the log.
 */
final class ChangesGitHub {

    /** How many annotations of one level a step may make; the runner drops the rest without a word. */
    private static final int MOST = 10;

    private ChangesGitHub() {}

    /** How loud an annotation is. */
    enum Loudness {
        ERROR, WARNING, NOTICE;

        /** A change is as loud as it is grave; one that somebody agreed to is only told. */
        static Loudness of(Change change, Comparison comparison) {
            Grade grade = Grade.of(change);
            if (grade == Grade.CUSTOMER || grade == Grade.NEUTRAL || !comparison.isOpen(change)) {
                return NOTICE;
            }
            return grade == Grade.FLOOR ? ERROR : WARNING;
        }

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        Map<Loudness, Integer> told = new EnumMap<>(Loudness.class);
        List<Change> all = comparison.worstFirst();
        int left = 0;
        for (Change change : all) {
            Loudness loudness = Loudness.of(change, comparison);
            if (told.merge(loudness, 1, Integer::sum) <= MOST) {
                out.append("::").append(loudness.word()).append(' ').append(place(comparison, change.where().at()))
                        .append("title=")
                        .append(GitHubReport.property(change.rule())).append("::")
                        .append(GitHubReport.data(ChangesText.sentence(comparison, change))).append('\n');
            } else {
                left++;
            }
        }
        comparison.changes().unread().stream().limit(MOST)
                .forEach(what -> out.append("::error title=comparison failed::not understood: ")
                .append(GitHubReport.data(what)).append('\n'));
        if (left > 0) {
            out.append(left).append(" more of ").append(ChangesCount.number(all.size(), "change", "changes"))
                    .append(" could not be annotated; changes.html among the reports has them all\n");
        }
        return out.append(ChangesCount.outcome(comparison)).append('\n').toString();
    }

    private static String place(Comparison comparison, Location at) {
        if (at.file().isEmpty()) {
            return "";
        }
        return "file=" + GitHubReport.property(comparison.inRepository(at.file())) + ","
                + (at.line() == 0 ? "" : "line=" + at.line() + ",")
                + (at.column() == 0 ? "" : "col=" + at.column() + ",");
    }
}
