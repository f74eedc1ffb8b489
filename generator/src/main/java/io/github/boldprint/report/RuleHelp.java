package io.github.boldprint.report;

import io.github.boldprint.finding.Explanation;
import io.github.boldprint.finding.RuleId;
import java.util.Optional;

/** What each rule wants, for reports that explain. */
@FunctionalInterface
public interface RuleHelp {

    /** No rule is explained. */
    RuleHelp NONE = rule -> Optional.empty();

    /** What this rule wants, if it is known. */
    Optional<Explanation> of(RuleId rule);
}
