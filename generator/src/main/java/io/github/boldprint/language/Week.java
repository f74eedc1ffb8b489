package io.github.boldprint.language;

import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.OpeningHours.Span;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Opening hours as one line: {@code Monday to Friday, 09:00–17:00; Saturday, 10:00–14:00}. */
final class Week {

    private static final LocalTime FIRST = LocalTime.MIDNIGHT;
    private static final LocalTime LAST = LocalTime.of(23, 59);

    private final Messages messages;
    private final Dates dates;
    private final Function<List<String>, String> list;

    /** A week in words, given how the language joins a list. */
    Week(Messages messages, Dates dates, Function<List<String>, String> list) {
        this.messages = messages;
        this.dates = dates;
        this.list = list;
    }

    /** Days with the same times share them: {@code Monday and Wednesday, 09:00–12:00 and 13:00–17:00}. */
    String print(OpeningHours hours) {
        return lines(hours).entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .reduce(this::join)
                .orElseThrow();
    }

    /** The times by the days that share them. */
    Map<String, String> lines(OpeningHours hours) {
        Map<String, List<String>> timesByDays = new LinkedHashMap<>();
        for (Span span : hours.spans()) {
            timesByDays.computeIfAbsent(days(span), days -> new ArrayList<>()).add(times(span));
        }
        Map<List<String>, List<String>> daysByTimes = new LinkedHashMap<>();
        timesByDays.forEach((days, times) -> daysByTimes.computeIfAbsent(times, key -> new ArrayList<>()).add(days));
        Map<String, String> lines = new LinkedHashMap<>();
        daysByTimes.forEach((times, days) -> lines.put(list.apply(days), list.apply(times)));
        return lines;
    }

    private String line(String days, String times) {
        return messages.say("units.hours.span", Map.of("days", days, "times", times)).orElse(days + " " + times);
    }

    private String join(String first, String next) {
        return messages.say("units.hours.next", Map.of("first", first, "next", next)).orElse(first + "; " + next);
    }

    private String days(Span span) {
        String first = dates.weekday(span.from());
        String last = dates.weekday(span.to());
        int more = span.to().compareTo(span.from());
        if (more < 2) {
            return more == 0 ? first : list.apply(List.of(first, last));
        }
        return messages.say("units.hours.days", Map.of("from", first, "to", last))
                .orElseGet(() -> dates.weekdays(span.from(), span.to()));
    }

    private String times(Span span) {
        String times = dates.times(span.opens(), span.closes());
        boolean allDay = span.opens().equals(FIRST) && span.closes().equals(LAST);
        return allDay ? messages.say("units.hours.all-day").orElse(times) : times;
    }
}
