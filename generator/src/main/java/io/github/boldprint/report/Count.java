package io.github.boldprint.report;

import io.github.boldprint.finding.Severity;

/** The last line of a report that people read. */
final class Count {

    private Count() {}

    static String of(Run run) {
        int notes = run.findings().count(Severity.INFO);
        return number(run.findings().count(Severity.ERROR), "error", "errors")
                + ", " + number(run.findings().count(Severity.WARNING), "warning", "warnings")
                + (notes == 0 ? "" : ", " + number(notes, "note", "notes"))
                + " in " + run.of().count(run.number());
    }

    static String number(int n, String one, String many) {
        return n + " " + (n == 1 ? one : many);
    }
}
