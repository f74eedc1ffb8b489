package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Review;
import io.github.boldprint.value.TimeSpan;
import java.time.DayOfWeek;
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
    public List<Finding> check(Inspection inspection) {
        return inspection.policies().policies().stream()
                .flatMap(policy -> policy.review().flatMap(review -> fault(review, inspection.today())).stream())
                .toList();
    }

    private static Optional<Finding> fault(Review review, LocalDate today) {
        return review.last()
                .flatMap(last -> review.every().map(every -> after(last, every)))
                .filter(due -> due.isBefore(today))
                .map(due -> ID.warning(review.at(), "this was to be reviewed by " + due + ", and today is " + today
                        + "; read it against what you really do, then set 'last' to that day"
                        + review.owner().map(owner -> " (it is in the care of " + owner + ")").orElse("")));
    }

    /** The last day of a span that begins with this day; parts of a day count as none. */
    static LocalDate after(LocalDate day, TimeSpan span) {
        return switch (span.unit()) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(span.most());
            case BUSINESS_DAY -> businessDaysAfter(day, span.most());
            case WEEK -> day.plusWeeks(span.most());
            case MONTH -> day.plusMonths(span.most());
            case YEAR -> day.plusYears(span.most());
        };
    }

    private static LocalDate businessDaysAfter(LocalDate day, int count) {
        LocalDate end = day;
        while (isWeekend(end)) {
            end = end.minusDays(1);
        }
        end = end.plusWeeks(count / 5);
        for (int left = count % 5; left > 0; left -= isWeekend(end) ? 0 : 1) {
            end = end.plusDays(1);
        }
        return end;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
