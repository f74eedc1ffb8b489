package io.github.boldprint.language;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.TimeSpan.Unit;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The words of one language that make a number a duration, an amount or a percentage. They are taken from what the
 * language prints: each unit in every plural form and case.
 *
 * @param before what stands before the number, such as {@code €}
 * @param after what stands after it, such as {@code days}
 * @param whole durations that hold their number, such as Arabic's "two days"
 * @param numbers numbers in words
 * @param between what makes two numbers a range, such as {@code to}
 * @param figures numbers in digits
 */
record Lexicon(
        Phrases<Measure> before,
        Phrases<Measure> after,
        Phrases<TimeSpan> whole,
        Phrases<Integer> numbers,
        Phrases<Boolean> between,
        Figures figures) {

    private static final char HOLE = '\ufffc';

    /** What a number means beside a unit; both ends are equal unless a range was read. */
    @FunctionalInterface
    interface Measure {
        Optional<Value> of(BigDecimal least, BigDecimal most);
    }

    static Lexicon of(
            ULocale locale, Messages messages, Durations durations, Amounts amounts, List<String> cases) {
        Lexicon lexicon = new Lexicon(new Phrases<>(), new Phrases<>(), new Phrases<>(), Spelling.of(locale, messages),
                new Phrases<>(), new Figures(locale));
        for (Unit unit : Unit.values()) {
            lexicon.unit(unit, messages, durations, cases);
        }
        lexicon.percent(messages, amounts);
        Currencies.addTo(lexicon, locale);
        lexicon.ranges(locale, messages);
        return lexicon;
    }

    private void unit(Unit unit, Messages messages, Durations durations, List<String> cases) {
        Measure measure = (least, most) -> span(least, most, unit);
        for (int number : samples(messages.numbers())) {
            TimeSpan span = new TimeSpan(number, number, unit);
            String figures = messages.numbers().print(BigDecimal.valueOf(number));
            cut(durations.print(span, ""), figures, measure, Optional.of(span));
            cases.forEach(name -> cut(durations.print(span, name), figures, measure, Optional.of(span)));
            if (unit != Unit.BUSINESS_DAY) {
                abbreviation(durations.abbreviated(span), figures, measure);
            }
        }
        String range = messages.say("units.range", Map.of("from", 2, "to", 4))
                .orElseGet(() -> messages.numbers().range(2, 4).text());
        cut(durations.print(new TimeSpan(2, 4, unit), ""), range, measure, Optional.empty());
        words(messages, unit.word(), measure);
    }

    /** Single letters are left out: they mean too many things. */
    private void abbreviation(String printed, String figures, Measure measure) {
        String words = Spaces.strip(printed.replace(figures, ""));
        if (words.length() > 1 && printed.startsWith(figures)) {
            after.add(words, measure);
            after.add(words.replace(".", ""), measure);
        }
    }

    private void cut(String printed, String figures, Measure measure, Optional<TimeSpan> span) {
        int start = printed.indexOf(figures);
        if (start < 0) {
            span.filter(value -> value.most() > 1).ifPresent(value -> whole.add(printed, value));
            return;
        }
        String head = Spaces.strip(printed.substring(0, start));
        String tail = Spaces.strip(printed.substring(start + figures.length()));
        if (head.isEmpty()) {
            after.add(tail, measure);
        } else if (tail.isEmpty()) {
            before.add(head, measure);
        }
    }

    private void percent(Messages messages, Amounts amounts) {
        Measure measure = (least, most) -> single(least, most).map(Value.Percentage::new);
        for (int number : samples(messages.numbers())) {
            BigDecimal hundredths = BigDecimal.valueOf(number);
            String figures = messages.numbers().print(hundredths);
            cut(amounts.percentage(hundredths), figures, measure, Optional.empty());
            cut(amounts.percentageInWords(hundredths), figures, measure, Optional.empty());
        }
        List.of("%", "٪", "％").forEach(sign -> after.add(sign, measure));
        words(messages, "percent", measure);
    }

    /** Words that people write and CLDR does not, in one message, with commas between. */
    private void words(Messages messages, String unit, Measure measure) {
        messages.say("units.words." + unit)
                .ifPresent(words -> List.of(words.split(",")).forEach(word -> after.add(word, measure)));
    }

    private void ranges(ULocale locale, Messages messages) {
        List.of("-", "–", "—", "−", "~", "～").forEach(dash -> between.add(dash, true));
        Numbers numbers = messages.numbers();
        joint(numbers.range(2, 4).text(), numbers.print(BigDecimal.valueOf(2)), numbers.print(BigDecimal.valueOf(4)));
        String first = HOLE + "1";
        String second = HOLE + "2";
        messages.say("units.range", Map.of("from", first, "to", second))
                .ifPresent(range -> joint(range, first, second));
        for (ListFormatter.Type type : List.of(ListFormatter.Type.AND, ListFormatter.Type.OR)) {
            ListFormatter both = ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE);
            joint(both.format(first, second), first, second);
        }
    }

    private void joint(String range, String first, String second) {
        int start = range.indexOf(first) + first.length();
        int end = range.indexOf(second);
        if (start < end) {
            between.add(range.substring(start, end), true);
        }
    }

    /** At least one number of each plural form. */
    private static Iterable<Integer> samples(Numbers numbers) {
        TreeSet<Integer> samples = new TreeSet<>(List.of(1, 2));
        for (String form : numbers.plurals().getKeywords()) {
            numbers.plurals().getSamples(form).stream()
                    .filter(sample -> sample == Math.rint(sample) && sample < Integer.MAX_VALUE)
                    .limit(1)
                    .forEach(sample -> samples.add(sample.intValue()));
        }
        return samples;
    }

    private static Optional<Value> span(BigDecimal least, BigDecimal most, Unit unit) {
        boolean counts = least.scale() <= 0 && most.scale() <= 0 && least.compareTo(most) <= 0
                && most.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0;
        return counts
                ? Optional.of(new Value.Period(new TimeSpan(least.intValueExact(), most.intValueExact(), unit)))
                : Optional.empty();
    }

    /** Amounts and percentages have no ranges. */
    static Optional<BigDecimal> single(BigDecimal least, BigDecimal most) {
        return least.equals(most) ? Optional.of(least) : Optional.empty();
    }
}
