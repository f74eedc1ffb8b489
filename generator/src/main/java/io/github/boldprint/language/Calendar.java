package io.github.boldprint.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import io.github.boldprint.language.Phrases.Found;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds days of the calendar in texts of one language, in figures or with the name of the month. */
final class Calendar {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})([./])\\s?(\\d{1,2})\\2\\s?(\\d{4})(?!\\d)");
    private static final Pattern DAY =
            Pattern.compile("(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s\\u00a0]{1,4}(?:(?:of|ng)\\s)?");
    private static final Pattern YEAR = Pattern.compile("[.,]{0,2}[\\s\\u00a0]{1,4}(\\d{4})(?!\\d)");
    private static final Pattern DAY_AFTER =
            Pattern.compile("\\.?[\\s\\u00a0]{1,4}(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:%])");

    private final Phrases<Integer> months = new Phrases<>();
    private final boolean monthFirst;

    Calendar(ULocale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                String[] names = symbols.getMonths(context, width);
                for (int i = 0; i < names.length; i++) {
                    months.add(names[i], i + 1);
                }
            }
        }
        String pattern = DateFormat.getDateInstance(DateFormat.SHORT, locale) instanceof SimpleDateFormat form
                ? form.toPattern() : "";
        monthFirst = pattern.indexOf('M') >= 0 && pattern.indexOf('M') < pattern.indexOf('d');
    }

    /** What begins with this digit: a whole day, or the day and month of one; none where it is no day. */
    List<Stated> atDigit(String text, int start) {
        Matcher iso = ISO.matcher(text).region(start, text.length());
        if (iso.lookingAt()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3), start, iso.end());
        }
        Matcher figures = FIGURES.matcher(text).region(start, text.length());
        if (figures.lookingAt()) {
            boolean american = monthFirst && figures.group(2).equals("/");
            return day(number(figures, 4), number(figures, american ? 1 : 3), number(figures, american ? 3 : 1), start,
                    figures.end());
        }
        Matcher first = DAY.matcher(text).region(start, text.length());
        Optional<Found<Integer>> month = first.lookingAt() ? months.at(text, first.end()) : Optional.empty();
        if (month.isEmpty()) {
            return List.of();
        }
        Matcher year = YEAR.matcher(text).region(month.get().end(), text.length());
        return year.lookingAt()
                ? day(number(year, 1), month.get().meaning(), number(first, 1), start, year.end())
                : List.of(bare(number(first, 1), start, first.end(1)),
                        bare(month.get().meaning(), first.end(), month.get().end()));
    }

    /** What begins with a month's name here, if a number follows it. */
    List<Stated> atWord(String text, int start) {
        Optional<Found<Integer>> month = months.at(text, start);
        if (month.isEmpty()) {
            return List.of();
        }
        int end = month.get().end();
        Matcher day = DAY_AFTER.matcher(text).region(end, text.length());
        if (day.lookingAt()) {
            Matcher year = YEAR.matcher(text).region(day.end(), text.length());
            return year.lookingAt()
                    ? day(number(year, 1), month.get().meaning(), number(day, 1), start, year.end())
                    : List.of(bare(month.get().meaning(), start, end), bare(number(day, 1), day.start(1), day.end(1)));
        }
        Matcher year = YEAR.matcher(text).region(end, text.length());
        return year.lookingAt()
                ? List.of(bare(month.get().meaning(), start, end), bare(number(year, 1), year.start(1), year.end(1)))
                : List.of();
    }

    private static List<Stated> day(int year, int month, int day, int start, int end) {
        try {
            return List.of(new Stated(new Value.Day(LocalDate.of(year, month, day)), true, start, end));
        } catch (DateTimeException none) {
            return List.of();
        }
    }

    private static Stated bare(int number, int start, int end) {
        return new Stated(new Value.Decimal(BigDecimal.valueOf(number)), true, start, end);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
