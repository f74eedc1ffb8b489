package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that a text asks for.
 *
 * @param id unique over all packs, and none of the built-in rules
 * @param policy the kind of policy that is asked, or {@code business}
 * @param level how strongly
 * @param applies for whom, inside its pack; usually everybody
 * @param when the condition under which it is asked; empty for always
 * @param asserts what must be so
 * @param asks the same in plain words, one sentence
 * @param cite the place in the source
 * @param url that place on the web; the source's where the rule names none
 * @param from the first day on which it is asked
 * @param until the last day
 * @param confidence how sure it is
 * @param restates the rules that may fire together with this one
 * @param mutation how a test makes exactly this rule fire
 */
public record PackRule(
        RuleId id,
        String policy,
        Level level,
        Applies applies,
        Optional<Assertion> when,
        Assertion asserts,
        String asks,
        String cite,
        String url,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Confidence confidence,
        List<String> restates,
        List<Mutation> mutation,
        Location at) {

    public PackRule {
        restates = List.copyOf(restates);
        mutation = List.copyOf(mutation);
    }

    /** Whether it is asked on this day, or later. */
    public boolean endsBefore(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }

    /** Whether it is not asked yet on this day. */
    public boolean beginsAfter(LocalDate day) {
        return from.filter(first -> first.isAfter(day)).isPresent();
    }
}
