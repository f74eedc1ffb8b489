package io.github.boldprint.cli;

import io.github.boldprint.Beginning;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.interview.Tongue;
import io.github.boldprint.outline.Blank;
import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import io.github.boldprint.report.CoverageReport;
import io.github.boldprint.schema.Schemas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is told of a new content folder: its files, where it stands, and what comes next. */
final class BegunReport {

    /** Enough to begin with. */
    private static final int NEXT = 3;

    private final Terminal terminal;
    private final String where;
    private final String prefix;

    BegunReport(Terminal terminal, Path folder) {
        this.terminal = terminal;
        this.where = folder.toString().isEmpty() ? "" : " " + folder;
        this.prefix = folder.toString().isEmpty() ? "" : folder + "/";
    }

    /** What was written, and what is left blank in it. */
    void files(Outline outline, int schemas) {
        for (OutlineFile file : outline.files()) {
            terminal.tell("wrote " + prefix + file.path());
        }
        if (schemas > 0) {
            terminal.tell("wrote " + prefix + Schemas.FOLDER + " with " + schemas
                    + " JSON Schemas, by which an editor completes and checks");
        }
        if (!outline.blanks().isEmpty()) {
            terminal.print("Left to fill in:\n");
            outline.blanks().forEach(blank ->
                    terminal.print(prefix + blank.at() + ": " + blank.path() + "  (" + blank.hint() + ")\n"));
        }
    }

    /** What is not blank, and still not done. */
    void waiting(Beginning beginning) {
        if (beginning.suggested() > 0) {
            terminal.print("Suggested, and yours to confirm: " + beginning.suggested()
                    + " usual answers, listed under 'confirm'.\n");
        }
        if (beginning.open() > 0) {
            terminal.print("Still missing, and open until " + beginning.until() + ": " + beginning.open()
                    + " things that the laws of your markets ask for, listed in decisions.yaml.\n");
        }
    }

    /** How much is there of what is asked, as {@code check} sees it; the next steps; and how to see more. */
    void standing(Result checked, Outline outline) {
        List<String> table = CoverageReport.table(checked.coverage(), Tongue.of("en")::place);
        if (!table.isEmpty()) {
            terminal.print("\nWhat is said of what your markets ask for:\n");
            table.forEach(line -> terminal.print(line + "\n"));
        }
        List<String> steps = steps(checked, outline.blanks());
        if (!steps.isEmpty()) {
            terminal.print("\nNext:\n");
            steps.stream().limit(NEXT).forEach(step -> terminal.print(step + "\n"));
        }
        terminal.print("\nRead every line, because it becomes your promise; then run 'boldprint check" + where + "'.\n"
                + "More of this stands in coverage.html, which 'boldprint check" + where
                + " --report-dir target/reports' writes.\n");
    }

    /** From what stops a build to what only waits. */
    private List<String> steps(Result checked, List<Blank> blanks) {
        List<Finding> findings = checked.findings().all();
        List<String> steps = new ArrayList<>();
        if (!blanks.isEmpty()) {
            steps.add(line(blanks.get(0).at(), "fill in " + blanks.get(0).path(), blanks.size(), "blanks"));
        }
        add(steps, findings, named("facet-answered"), "answer what laws want to know of you, under 'facets'",
                "questions");
        add(steps, findings, named("recipes-confirmed"), "read what is suggested, and take it off 'confirm'",
                "suggestions");
        add(steps, findings, named("baseline-open"), "supply what is listed there", "notes");
        add(steps, findings, finding -> steps.isEmpty(), "see what 'boldprint check' says of it", "findings");
        return steps;
    }

    private void add(List<String> steps, List<Finding> findings, Predicate<Finding> which, String what, String many) {
        List<Finding> all = findings.stream().filter(which).toList();
        if (!all.isEmpty()) {
            steps.add(line(all.get(0).at(), what, all.size(), many));
        }
    }

    private String line(Location at, String what, int count, String many) {
        return prefix + at + ": " + what + (count > 1 ? "  (the first of " + count + " " + many + ")" : "");
    }

    private static Predicate<Finding> named(String rule) {
        return finding -> finding.rule().value().equals(rule);
    }
}
