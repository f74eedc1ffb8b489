package io.github.boldprint.check;

import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.BaselineEntry;
import io.github.boldprint.policy.Decisions;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.policy.Waiver;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Applies waivers and the baseline to gaps. A waiver goes before the baseline, and what still holds before what ran
 * out.
 */
final class Concessions {

    private final Decisions decisions;
    private final LocalDate today;

    Concessions(Decisions decisions, LocalDate today) {
        this.decisions = decisions;
        this.today = today;
    }

    /** Where a gap of this rule stands in a market. */
    Standing standing(RuleId rule, Gap gap, String market) {
        List<Waiver> waivers = decisions.waivers().stream().filter(waiver -> covers(waiver, rule, gap, market))
                .toList();
        Optional<LocalDate> recorded = recordedUntil(rule, gap, market);
        return waivers.stream().filter(waiver -> !isOver(waiver.until())).findFirst()
                .<Standing>map(waiver -> new Standing.Waiting(
                        new Concession.ByWaiver(waiver.by(), waiver.reason(), waiver.until())))
                .or(() -> recorded.map(until -> isOver(until)
                        ? new Standing.Returned("it was in the baseline until " + until)
                        : new Standing.Waiting(new Concession.ByBaseline(until))))
                .or(() -> waivers.stream().findFirst()
                        .map(waiver -> new Standing.Returned("it was waived until " + waiver.until())))
                .orElseGet(Standing.Open::new);
    }

    boolean isOver(LocalDate until) {
        return until.isBefore(today);
    }

    /** Whether a waiver is about a gap, on whatever day. */
    static boolean covers(Waiver waiver, RuleId rule, Gap gap, String market) {
        return waiver.rule().equals(rule.value())
                && waiver.policy().map(gap.policy()::equals).orElse(true)
                && waiver.market().map(region -> Regions.shipped().cover(region, market)).orElse(true);
    }

    /** Whether an entry of the baseline is about a part of a gap, on whatever day. */
    static boolean covers(BaselineEntry entry, RuleId rule, Gap gap, String market) {
        return entry.rule().equals(rule.value()) && entry.policy().equals(gap.policy())
                && gap.at().contains(entry.about()) && entry.market().map(market::equals).orElse(true);
    }

    /** The first day on which a part of the gap ends; empty where a part is new. */
    private Optional<LocalDate> recordedUntil(RuleId rule, Gap gap, String market) {
        List<Optional<LocalDate>> ends = gap.at().stream().map(about -> decisions.baseline().stream()
                .filter(entry -> entry.about().equals(about) && covers(entry, rule, gap, market))
                .map(BaselineEntry::until).max(LocalDate::compareTo)).toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream().flatMap(Optional::stream).min(LocalDate::compareTo) : Optional.empty();
    }

    /**
     * The markets in which a gap is open, of all that there are; a gap of a site without markets is open all the same.
     */
    static Collection<String> markets(Gap gap, Collection<String> all) {
        return !gap.markets().isEmpty() ? gap.markets() : all.isEmpty() ? List.of("") : all;
    }
}
