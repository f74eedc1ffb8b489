package io.github.boldprint.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * All findings of a run, in the order in which they are printed: by file, line, column and rule, none twice.
 *
 * @param all sorted and without repeats, whatever order they are given in
 */
public record Findings(List<Finding> all) {

    /** No findings. */
    public static final Findings NONE = new Findings(List.of());

    public Findings {
        all = all.stream().distinct().sorted().toList();
    }

    /** These findings. */
    public static Findings of(Finding... findings) {
        return new Findings(List.of(findings));
    }

    /** These findings. */
    public static Findings of(Collection<Finding> findings) {
        return findings.isEmpty() ? NONE : new Findings(List.copyOf(findings));
    }

    /** These findings and those of another room. */
    public Findings and(Findings others) {
        if (others.all.isEmpty()) {
            return this;
        }
        List<Finding> both = new ArrayList<>(all);
        both.addAll(others.all);
        return new Findings(both);
    }

    /** The same findings, where what the calendar alone caused is an error: nobody can say that it came unforeseen. */
    public Findings due() {
        return new Findings(all.stream().map(finding -> finding.byDate() ? finding.as(Severity.ERROR) : finding)
                .toList());
    }

    /** How many findings have exactly this severity. */
    public int count(Severity severity) {
        return (int) all.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether any finding is as grave as this, or graver. */
    public boolean reach(Severity severity) {
        return all.stream().anyMatch(finding -> finding.severity().compareTo(severity) >= 0);
    }

    /** Whether there is no finding at all. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
