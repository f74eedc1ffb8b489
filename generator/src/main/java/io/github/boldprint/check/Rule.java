package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import java.util.List;

/** A rule that needs code. Its class and its description name the good state. */
public interface Rule {

    /** The rule's permanent name; also its fixture folder and its entry in the rule book. */
    RuleId id();

    /** Everything that breaks the rule, in any order. */
    List<Finding> check(Inspection inspection);
}
