package io.github.boldprint.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;

/**
 * Days and times of day, in the calendar and on the clock that CLDR gives for the language. Months are in words, and a
 * clock of twelve hours says which half of the day it means, so nothing can be misread.
 *
 * <p>ICU's date formats are not safe for several threads; each is used by one at a time.
 */
final class Dates {

    private final Once<DateFormat> days;
    private final Once<DateFormat> times;
    private final Once<DateIntervalFormat> intervals;
    private final Once<DateIntervalFormat> weekdays;
    private final Once<String[]> names;

    Dates(ULocale locale) {
        days = new Once<>(() -> inUtc(DateFormat.getDateInstance(DateFormat.LONG, locale)));
        times = new Once<>(() -> inUtc(DateFormat.getInstanceForSkeleton("jm", locale)));
        intervals = new Once<>(() -> inUtc(DateIntervalFormat.getInstance("jm", locale)));
        weekdays = new Once<>(() -> inUtc(DateIntervalFormat.getInstance("EEEE", locale)));
        names = new Once<>(() -> DateFormatSymbols.getInstance(locale)
                .getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    synchronized String day(LocalDate date) {
        return Spaces.tidy(days.get().format(new Date(at(date))));
    }

    synchronized String time(LocalTime time) {
        return Spaces.tidy(times.get().format(moment(time)));
    }

    /** From one time to another of the same day: {@code 09:00–17:00 Uhr}. */
    synchronized String times(LocalTime from, LocalTime to) {
        return Spaces.tidy(intervals.get().format(new DateInterval(moment(from).getTime(), moment(to).getTime())));
    }

    String weekday(DayOfWeek day) {
        return names.get()[day.getValue() % 7 + 1];
    }

    /** From one weekday to another: {@code Montag – Freitag}. */
    synchronized String weekdays(DayOfWeek from, DayOfWeek to) {
        LocalDate monday = LocalDate.of(2026, 11, 16);
        return Spaces.tidy(weekdays.get().format(
                new DateInterval(at(monday.plusDays(from.ordinal())), at(monday.plusDays(to.ordinal())))));
    }

    private static long at(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private static Date moment(LocalTime time) {
        return new Date(time.toSecondOfDay() * 1000L);
    }

    private static DateFormat inUtc(DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static DateIntervalFormat inUtc(DateIntervalFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
