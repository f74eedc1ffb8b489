package io.github.boldprint.report;

import io.github.boldprint.finding.RuleId;
import java.util.Optional;

/** What each rule wants, for reports that explain. */
@FunctionalInterface
public interface RuleHelp {

    /** No rule is explained. */
    RuleHelp NONE = rule -> Optional.empty();

    /** What this rule wants, if it is known. */
    Optional<Entry> of(RuleId rule);

    /**
     * What a rule wants.
     *
     * @param means the good state, one sentence
     * @param why why it matters
     * @param mend what to do
     */
    record Entry(String means, String why, String mend) {}
}
