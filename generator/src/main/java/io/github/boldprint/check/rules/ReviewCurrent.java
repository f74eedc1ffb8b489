package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No review is overdue. Only the calendar breaks this rule, so it never stops an urgent correction. */
final class ReviewCurrent implements Rule {

    private static final RuleId ID = new RuleId("review-due");

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
                .flatMap(policy -> policy.review().flatMap(review -> fault(review, inspection.today())).stream())
                .toList();
    }

    private static Optional<Finding> fault(Review review, LocalDate today) {
        return review.last()
                .flatMap(last -> review.every().map(every -> every.after(last)))
                .filter(due -> due.isBefore(today))
                .map(due -> ID.warning(review.at(), "this was to be reviewed by " + due + ", and today is " + today
                        + "; read it against what you really do, then set 'last' to that day"
                        + review.owner().map(owner -> " (it is in the care of " + owner + ")").orElse(""))
                        .causedByDate());
    }
}
