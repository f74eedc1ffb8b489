package io.github.boldprint.value;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads opening hours in the short form of schema.org's {@code openingHours}: {@code Mo-Fr 09:00-17:00}, several of
 * them with {@code ;} between, a day with a break as two of them ({@code Mo 09:00-12:00; Mo 13:00-17:00}).
 */
final class OpeningHoursReader {

    private static final List<String> DAYS = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String DAY = "(Mo|Tu|We|Th|Fr|Sa|Su)";
    private static final String TIME = "((?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)";
    private static final Pattern SPAN = Pattern.compile(DAY + "(?:-" + DAY + ")? " + TIME + "-" + TIME);

    private OpeningHoursReader() {}

    static Optional<OpeningHours> read(String text) {
        List<OpeningHours.Span> spans = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            Matcher span = SPAN.matcher(part.strip());
            if (!span.matches()) {
                return Optional.empty();
            }
            int from = DAYS.indexOf(span.group(1));
            int to = span.group(2) == null ? from : DAYS.indexOf(span.group(2));
            LocalTime opens = time(span.group(3));
            LocalTime closes = time(span.group(4));
            if (to < from || !opens.isBefore(closes)) {
                return Optional.empty();
            }
            spans.add(new OpeningHours.Span(DayOfWeek.of(from + 1), DayOfWeek.of(to + 1), opens, closes));
        }
        return Optional.of(new OpeningHours(spans));
    }

    private static LocalTime time(String text) {
        return text.equals("24:00") ? LocalTime.of(23, 59) : LocalTime.parse(text);
    }
}
