package io.github.boldprint.language;

import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds every number of a text, from left to right: first what {@link LiteralFinder} understands, then days and times
 * of day, then numbers that stand for themselves. Left out are telephone numbers, fractions and references such as
 * 2016/679, and numbers that belong to a name such as A4.
 */
record NumberFinder(Lexicon words, Calendar calendar, boolean ranksWithDot) {

    private static final Pattern SLASHED = Pattern.compile("\\d++/\\d[\\d/]*+");
    private static final Pattern PHONE = Pattern.compile("\\d[\\d ()\\u00a0/-]{5,30}\\d");
    private static final Pattern HALVED =
            Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?[\\s\\u00a0]{0,2}([ap])\\.?\\s?m(?:\\.|\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?!\\d)");

    List<Stated> find(String text) {
        Map<Integer, Literal> literals = new HashMap<>();
        new LiteralFinder(words).find(text).forEach(literal -> literals.put(literal.start(), literal));
        List<Stated> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Literal literal = literals.get(i);
            if (literal != null) {
                boolean inFigures = text.substring(i, literal.end()).chars().anyMatch(Character::isDigit);
                found.add(new Stated(literal.value(), inFigures, i, literal.end()));
                i = literal.end();
            } else {
                i = Phrases.beginsWord(text, i) ? step(text, i, found) : i + 1;
            }
        }
        return List.copyOf(found);
    }

    /** How far this place was understood. */
    private int step(String text, int start, List<Stated> found) {
        if (!Figures.isDigit(text, start)) {
            List<Stated> day = calendar.atWord(text, start);
            if (!day.isEmpty()) {
                return add(day, found);
            }
            return words.numbers().at(text, start)
                    .map(spelled -> add(List.of(
                            bare(BigDecimal.valueOf(spelled.meaning()), false, start, spelled.end())), found))
                    .orElse(start + 1);
        }
        List<Stated> day = calendar.atDigit(text, start);
        if (!day.isEmpty()) {
            return add(day, found);
        }
        Optional<Integer> skipped = skipped(text, start);
        if (skipped.isPresent()) {
            return skipped.get();
        }
        Optional<Stated> time = time(text, start);
        if (time.isPresent()) {
            return add(List.of(time.get()), found);
        }
        Figures.Number number = words.figures().at(text, start);
        number.value().ifPresent(
                value -> found.add(bare(value, isFirm(text, start, number.end(), value), start, number.end())));
        return number.end();
    }

    private static int add(List<Stated> more, List<Stated> found) {
        found.addAll(more);
        return more.get(more.size() - 1).end();
    }

    private static Optional<Integer> skipped(String text, int start) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        Matcher phone = PHONE.matcher(text).region(start, text.length());
        if ((before == '+' || text.charAt(start) == '0' && Figures.isDigit(text, start + 1)) && phone.lookingAt()) {
            return Optional.of(phone.end());
        }
        Matcher slashed = SLASHED.matcher(text).region(start, text.length());
        return slashed.lookingAt() ? Optional.of(slashed.end()) : Optional.empty();
    }

    private static Optional<Stated> time(String text, int start) {
        Matcher halved = HALVED.matcher(text).region(start, text.length());
        if (halved.lookingAt()) {
            int hour = Integer.parseInt(halved.group(1)) % 12 + (halved.group(3).equalsIgnoreCase("p") ? 12 : 0);
            int minute = halved.group(2) == null ? 0 : Integer.parseInt(halved.group(2));
            return clock(hour, minute, start, halved.end());
        }
        Matcher clock = CLOCK.matcher(text).region(start, text.length());
        return clock.lookingAt()
                ? clock(Integer.parseInt(clock.group(1)), Integer.parseInt(clock.group(2)), start, clock.end())
                : Optional.empty();
    }

    private static Optional<Stated> clock(int hour, int minute, int start, int end) {
        return hour < 24 && minute < 60
                ? Optional.of(new Stated(new Value.Clock(LocalTime.of(hour, minute)), true, start, end))
                : Optional.empty();
    }

    /** Ranks, marks of a list and numbers inside of names may well be said otherwise in another language. */
    private boolean isFirm(String text, int start, int end, BigDecimal value) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean dotted = ranksWithDot && after == '.' && end + 2 < text.length()
                && Character.isWhitespace(text.charAt(end + 1)) && value.compareTo(BigDecimal.valueOf(31)) <= 0;
        boolean named = before == '/' || before == '-' || before == '(' && after == ')' || Character.isLetter(after);
        return !dotted && !named && value.compareTo(BigDecimal.ONE) != 0;
    }

    private static Stated bare(BigDecimal number, boolean firm, int start, int end) {
        return new Stated(new Value.Decimal(number), firm, start, end);
    }
}
