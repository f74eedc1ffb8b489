package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * A gap that was there when the baseline was recorded.
 *
 * @param rule the id of the rule that it breaks
 * @param policy the kind of policy, or {@code business}; empty where it belongs to none
 * @param market the market in which it is open; empty for all of them
 * @param about what is missing, as {@link io.github.boldprint.finding.Gap} names it; empty for the whole policy
 * @param until the last day on which it may be open
 * @param at the place of the entry
 */
public record BaselineEntry(
        String rule, String policy, Optional<String> market, String about, LocalDate until, Location at) {

    /** The order in which a baseline is written: by policy, rule, what is missing, and market. */
    public static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::policy)
            .thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::about)
            .thenComparing(entry -> entry.market().orElse(""));

    /** Whether both name the same gap, whatever their ends. */
    public boolean isSame(BaselineEntry other) {
        return ORDER.compare(this, other) == 0;
    }
}
