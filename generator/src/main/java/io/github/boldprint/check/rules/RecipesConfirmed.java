package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Unconfirmed;
import java.util.List;

/** What was suggested has been read and made true by somebody of the business. */
final class RecipesConfirmed implements Rule {

    private static final RuleId ID = new RuleId("recipes-confirmed");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().policies().stream()
                .flatMap(policy -> policy.unconfirmed().stream()
                        .map(suggested -> finding(suggested).about(Gap.of(policy.id(), suggested.path())))).toList();
    }

    private static Finding finding(Unconfirmed suggested) {
        return ID.warning(suggested.at(),
                "'" + suggested.path() + "' is a suggestion that nobody has confirmed; make it say what you"
                + " really do, then take it off this list");
    }
}
