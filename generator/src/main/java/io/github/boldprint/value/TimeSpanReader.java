package io.github.boldprint.value;

import io.github.boldprint.value.TimeSpan.Unit;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time: ISO 8601 with one unit, or a number (or a range) and an English unit. */
final class TimeSpanReader {

    private static final Pattern ISO = Pattern.compile("P(?:([0-9]{1,5})([DWMY])|T([0-9]{1,5})([HM]))");
    private static final Pattern WORDS = Pattern.compile(
            "([0-9]{1,5})(?: ?(?:to|-|–) ?([0-9]{1,5}))? (minute|hour|day|business day|working day|week|month|year)s?");
    private static final Map<String, Unit> UNITS = Map.of("minute", Unit.MINUTE, "hour", Unit.HOUR, "day", Unit.DAY,
            "business day", Unit.BUSINESS_DAY, "working day", Unit.BUSINESS_DAY, "week", Unit.WEEK,
            "month", Unit.MONTH, "year", Unit.YEAR);

    private TimeSpanReader() {}

    static Optional<TimeSpan> read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            int number = Integer.parseInt(iso.group(1) != null ? iso.group(1) : iso.group(3));
            return Optional.of(new TimeSpan(number, number, unit(iso)));
        }
        Matcher words = WORDS.matcher(text);
        if (!words.matches()) {
            return Optional.empty();
        }
        int least = Integer.parseInt(words.group(1));
        int most = words.group(2) == null ? least : Integer.parseInt(words.group(2));
        return most < least ? Optional.empty() : Optional.of(new TimeSpan(least, most, UNITS.get(words.group(3))));
    }

    private static Unit unit(Matcher iso) {
        if (iso.group(4) != null) {
            return iso.group(4).equals("H") ? Unit.HOUR : Unit.MINUTE;
        }
        return switch (iso.group(2)) {
            case "D" -> Unit.DAY;
            case "W" -> Unit.WEEK;
            case "M" -> Unit.MONTH;
            default -> Unit.YEAR;
        };
    }
}
