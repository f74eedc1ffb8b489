package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import io.github.boldprint.language.Stated;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.TimeSpan.Unit;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.util.List;

/**
 * A number that a text states, ready to be compared.
 *
 * @param stated as it was found
 * @param words as they stand in the text
 * @param at its place
 */
record Count(Stated stated, String words, Location at) {

    private static final int DAYS_OF_WEEK = 7;
    private static final int MONTHS_OF_YEAR = 12;

    boolean isFirm() {
        return stated.firm();
    }

    /** What it counts; empty for a number that stands for itself. A week is seven days, a year twelve months. */
    String unit() {
        Value value = stated.value();
        if (value instanceof Value.Period period) {
            return switch (period.span().unit()) {
                case WEEK -> Unit.DAY.word();
                case YEAR -> Unit.MONTH.word();
                default -> period.span().unit().word();
            };
        } else if (value instanceof Value.Money money) {
            return money.currency();
        } else if (value instanceof Value.Percentage) {
            return "%";
        }
        return value instanceof Value.Day ? "date" : "";
    }

    /** The numbers of which it is made, smallest first where it is a range; more than one for a range or a date. */
    List<BigDecimal> numbers() {
        Value value = stated.value();
        if (value instanceof Value.Period period) {
            TimeSpan span = period.span();
            int times = span.unit() == Unit.WEEK ? DAYS_OF_WEEK : span.unit() == Unit.YEAR ? MONTHS_OF_YEAR : 1;
            BigDecimal least = plain(BigDecimal.valueOf((long) span.least() * times));
            return span.isRange()
                    ? List.of(least, plain(BigDecimal.valueOf((long) span.most() * times)))
                    : List.of(least);
        } else if (value instanceof Value.Money money) {
            return List.of(plain(money.amount()));
        } else if (value instanceof Value.Percentage percentage) {
            return List.of(plain(percentage.hundredths()));
        } else if (value instanceof Value.Day day) {
            return List.of(BigDecimal.valueOf(day.date().getDayOfMonth()),
                    BigDecimal.valueOf(day.date().getMonthValue()), BigDecimal.valueOf(day.date().getYear()));
        } else if (value instanceof Value.Clock clock) {
            return List.of(plain(BigDecimal.valueOf(clock.time().getHour() * 100L + clock.time().getMinute(), 2)));
        }
        return List.of(plain(((Value.Decimal) value).number()));
    }

    /** As written, for a unit that another language may not have: "2 weeks" is two of something too. */
    List<BigDecimal> bareNumbers() {
        return stated.value() instanceof Value.Period period && !period.span().isRange()
                ? List.of(plain(BigDecimal.valueOf(period.span().least()))) : numbers();
    }

    boolean isSame(Count other) {
        return unit().equals(other.unit()) && numbers().equals(other.numbers());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
