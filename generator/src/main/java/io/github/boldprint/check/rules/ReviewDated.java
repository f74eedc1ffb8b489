package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A review has a day, and the day has come: nobody can have reviewed a policy tomorrow. */
final class ReviewDated implements Rule {

    private static final RuleId ID = new RuleId("date-review");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().policies().stream()
                .flatMap(policy -> policy.review().flatMap(review -> fault(policy, review, inspection.today()))
                        .stream())
                .toList();
    }

    private static Optional<Finding> fault(Policy policy, Review review, LocalDate today) {
        if (review.last().filter(day -> day.isAfter(today)).isPresent()) {
            return Optional.of(ID.error(review.at(), "the last review is dated " + review.last().get()
                    + ", but today is " + today + "; write the day on which somebody really read the policy"));
        }
        boolean uncounted = review.every().isPresent() && review.last().isEmpty()
                && !policy.refused().contains("review.last");
        return uncounted
                ? Optional.of(ID.error(review.at(), "'every' counts from the last review, and none is given; write"
                        + " for example 'last: " + today + "'"))
                : Optional.empty();
    }
}
