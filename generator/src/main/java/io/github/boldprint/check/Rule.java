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

    /**
     * Whether the business may decide that findings of this rule wait: its warnings, and of its errors those that say
     * what gap they are. Without the others a page would be broken or would say what is not meant for customers.
     */
    default boolean isWaivable() {
        return false;
    }

    /**
     * Whether what is found in a market is what was found already, outside of its variants or in another market.
     *
     * @param known found before
     * @param local found in the market
     */
    default boolean isSame(Finding known, Finding local) {
        return known.at().equals(local.at());
    }
}
