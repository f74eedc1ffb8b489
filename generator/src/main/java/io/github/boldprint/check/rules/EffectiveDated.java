package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Every policy says from which day it is in force, and customers do not read it long before. */
final class EffectiveDated implements Rule {

    private static final RuleId ID = new RuleId("date-effective");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().policies().stream()
                .flatMap(policy -> fault(policy, inspection.today()).stream())
                .toList();
    }

    private static Optional<Finding> fault(Policy policy, LocalDate today) {
        if (policy.effective().isEmpty()) {
            return policy.refused().contains("effective")
                    ? Optional.empty()
                    : Optional.of(ID.error(policy.at(), "the policy does not say from which day it is in force; write"
                            + " for example 'effective: " + today + "'"));
        }
        return policy.effective()
                .filter(day -> day.isAfter(today))
                .map(day -> ID.info(policy.effectiveAt(), "this takes effect on " + day + ", and today is " + today
                        + ": a site that is built now shows customers a promise that is not in force yet"));
    }
}
