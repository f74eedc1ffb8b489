package io.github.boldprint.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A length of time as policies state it: one number of one unit, or a range of them.
 *
 * <p>Spans are compared as intervals of days, because a month has 28 to 31 of them and a number of business days takes
 * at least as many days: some pairs have no order, and those are for a person's judgement.
 *
 * @param least the number of units, or the lower end of a range; not negative
 * @param most the upper end; equal to {@code least} where no range is meant
 * @param unit what is counted
 */
public record TimeSpan(int least, int most, Unit unit) {

    /** What is counted, from short to long. */
    public enum Unit {
        MINUTE(1 / 1440.0, 1 / 1440.0),
        HOUR(1 / 24.0, 1 / 24.0),
        DAY(1, 1),
        /**
         * A week has five to seven days on which business is done; holidays are unknown here, so there is no upper end.
         */
        BUSINESS_DAY(1, Double.POSITIVE_INFINITY),
        WEEK(7, 7),
        MONTH(28, 31),
        YEAR(365, 366);

        private final double shortest;
        private final double longest;

        Unit(double shortest, double longest) {
            this.shortest = shortest;
            this.longest = longest;
        }

        /** The unit's name in message keys: {@code day}, {@code business-day}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public TimeSpan {
        Objects.requireNonNull(unit, "unit");
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("a span runs from less to more: " + least + " to " + most);
        }
    }

    /** Whether this is a range such as "2 to 4 days". */
    public boolean isRange() {
        return least != most;
    }

    /**
     * The order of two spans.
     *
     * @return below 0, 0 or above 0 as for a comparator; empty where neither is surely longer
     */
    public Optional<Integer> compare(TimeSpan other) {
        if (unit == other.unit) {
            int low = Integer.compare(least, other.least);
            int high = Integer.compare(most, other.most);
            return low * high < 0 ? Optional.empty() : Optional.of(low != 0 ? low : high);
        }
        if (longest() < other.shortest()) {
            return Optional.of(-1);
        }
        if (shortest() > other.longest()) {
            return Optional.of(1);
        }
        boolean same = shortest() == other.shortest() && longest() == other.longest();
        return same ? Optional.of(0) : Optional.empty();
    }

    /** The last day of this span, if it begins with this day; parts of a day count as none. */
    public LocalDate after(LocalDate day) {
        return switch (unit) {
            case MINUTE, HOUR -> day;
            case DAY -> day.plusDays(most);
            case BUSINESS_DAY -> businessDaysAfter(day, most);
            case WEEK -> day.plusWeeks(most);
            case MONTH -> day.plusMonths(most);
            case YEAR -> day.plusYears(most);
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

    /** The same span in ISO 8601 where ISO has its unit ({@code P30D}), else in words ({@code 10 business days}). */
    @Override
    public String toString() {
        if (isRange() || unit == Unit.BUSINESS_DAY) {
            String words = unit.word().replace('-', ' ') + (most == 1 ? "" : "s");
            return isRange() ? least + " to " + most + " " + words : most + " " + words;
        }
        return switch (unit) {
            case MINUTE -> "PT" + least + "M";
            case HOUR -> "PT" + least + "H";
            case WEEK -> "P" + least + "W";
            case MONTH -> "P" + least + "M";
            case YEAR -> "P" + least + "Y";
            default -> "P" + least + "D";
        };
    }

    private double shortest() {
        return least * unit.shortest;
    }

    private double longest() {
        return most == 0 ? 0 : most * unit.longest;
    }
}
