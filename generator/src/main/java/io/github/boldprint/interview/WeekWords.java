package io.github.boldprint.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Opening hours as people write them: {@code Mon-Fri 9am-5pm}, {@code Montag bis Freitag 9 bis 17 Uhr}. */
final class WeekWords {

    private static final List<String> CODES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    private static final String DAY = "(\\p{L}+)\\.?";
    private static final String TIME = "([0-9]{1,2})(?:[:.]([0-5][0-9]))?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?";
    private static final Pattern SPAN = Pattern.compile(
            DAY + "(?:\\s*-\\s*" + DAY + ")?[\\s,:]+" + TIME + "\\s*-\\s*" + TIME);

    private final Map<String, String> days = new LinkedHashMap<>();
    private final List<String> to = new ArrayList<>();
    private final List<String> clock = new ArrayList<>();

    WeekWords(List<Tongue> tongues) {
        for (Tongue tongue : tongues) {
            tongue.called("days").forEach((code, names) -> names.forEach(name -> days.putIfAbsent(name, code)));
            to.addAll(tongue.heard("to"));
            clock.addAll(tongue.heard("clock"));
        }
    }

    Optional<String> hours(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\u2013', '-')
                .replaceAll("(?<=[^\\s-])\\s+(?:" + oneOf(to) + ")\\s+", "-")
                .replaceAll("(?<![\\p{L}])(?:" + oneOf(clock) + ")(?![\\p{L}])", " ").strip();
        List<String> spans = new ArrayList<>();
        for (String part : plain.split("\\s*;\\s*")) {
            Optional<String> span = span(part);
            if (span.isEmpty()) {
                return Optional.empty();
            }
            spans.add(span.get());
        }
        return Optional.of(String.join("; ", spans));
    }

    private Optional<String> span(String part) {
        Matcher span = SPAN.matcher(part.strip());
        if (!span.matches() || !days.containsKey(span.group(1))
                || span.group(2) != null && !days.containsKey(span.group(2))) {
            return Optional.empty();
        }
        String from = days.get(span.group(1));
        String until = span.group(2) == null ? from : days.get(span.group(2));
        Optional<String> opens = time(span, 3);
        Optional<String> closes = time(span, 6);
        return opens.isEmpty() || closes.isEmpty() ? Optional.empty()
                : Optional.of(from + (from.equals(until) ? "" : "-" + until) + " " + opens.get() + "-" + closes.get());
    }

    private static Optional<String> time(Matcher span, int group) {
        int hour = Integer.parseInt(span.group(group));
        String half = span.group(group + 2);
        if (half != null && (hour < 1 || hour > 12) || hour > 24) {
            return Optional.empty();
        }
        int of24 = half == null ? hour : hour % 12 + (half.startsWith("p") ? 12 : 0);
        String minute = span.group(group + 1) == null ? "00" : span.group(group + 1);
        return Optional.of(String.format(Locale.ROOT, "%02d:%s", of24, minute));
    }

    private static String oneOf(List<String> words) {
        return words.stream().map(Pattern::quote).reduce((a, b) -> a + "|" + b).orElse("(?!)");
    }
}
