package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The baseline that a run would record. */
public final class Baseline {

    /** How long recorded gaps wait where nobody says. */
    public static final String USUAL = "P90D";

    private static final Set<Status> MET_ELSEWHERE = EnumSet.of(Status.MET, Status.UNCONFIRMED, Status.WAIVED);

    private Baseline() {}

    /**
     * The entries whose gaps are still open, with their ends, and the gaps of this run that have none yet; sorted.
     *
     * @param left what a run finds in spite of the decisions
     * @param until the last day of the new ones
     */
    public static List<BaselineEntry> of(Decisions decisions, Findings left, Coverage coverage, LocalDate until) {
        Set<BaselineEntry> entries = new TreeSet<>(BaselineEntry.ORDER);
        decisions.baseline().stream().filter(entry -> !isClosed(entry, left)).forEach(entries::add);
        for (Finding finding : left.all()) {
            Optional<Gap> gap = finding.gap().filter(Gap::recorded);
            if (gap.isPresent() && finding.severity() != Severity.INFO) {
                entries.addAll(entries(finding, gap.get(), coverage, until));
            }
        }
        return new ArrayList<>(entries);
    }

    /**
     * The last day of the gaps that are recorded on a day.
     *
     * @param written a length of time, such as {@code P90D} or {@code 90 days}, or a day
     * @throws IllegalArgumentException with a sentence for people, where it is neither, or where that day is not to
     * come
     */
    public static LocalDate end(String written, LocalDate today) {
        Optional<LocalDate> end = ValueReader.read(written, FieldType.DATE, List.of())
                .map(day -> ((Value.Day) day).date()).or(() -> ValueReader.read(written, FieldType.DURATION, List.of())
                        .map(span -> ((Value.Period) span).span())
                        .filter(span -> !span.isRange()).map(span -> span.after(today)));
        if (end.isEmpty()) {
            throw new IllegalArgumentException(
                    "'" + written + "' is neither a length of time nor a day; write for example P90D,"
                    + " or " + today.plusDays(90));
        }
        if (!end.get().isAfter(today)) {
            throw new IllegalArgumentException("gaps that are recorded on " + today + " cannot wait until " + end.get()
                    + "; choose a later day");
        }
        return end.get();
    }

    private static boolean isClosed(BaselineEntry entry, Findings left) {
        return left.all().stream().anyMatch(finding -> finding.rule().equals(VoidDecisions.BASELINE_NEEDED)
                && finding.at().equals(entry.at()));
    }

    private static List<BaselineEntry> entries(Finding finding, Gap gap, Coverage coverage, LocalDate until) {
        List<BaselineEntry> entries = new ArrayList<>();
        for (Optional<String> market : markets(finding, gap, coverage)) {
            gap.at().forEach(about ->
                    entries.add(new BaselineEntry(finding.rule().value(), gap.policy(), market, about, until,
                    Location.of(Decisions.FILE))));
        }
        return entries;
    }

    /** A market is named only where the rule is met in another one. */
    private static Collection<Optional<String>> markets(Finding finding, Gap gap, Coverage coverage) {
        boolean local = coverage.markets().stream()
                .filter(market -> !gap.markets().contains(market.code()))
                .flatMap(market -> market.rules().stream())
                .filter(rule -> rule.id().equals(finding.rule()))
                .map(OfRule::status).anyMatch(MET_ELSEWHERE::contains);
        boolean coded = coverage.markets().stream().flatMap(market -> market.rules().stream())
                .noneMatch(rule -> rule.id().equals(finding.rule()));
        return !gap.markets().isEmpty() && (local || coded)
                ? gap.markets().stream().map(Optional::of).toList() : List.of(Optional.empty());
    }
}
