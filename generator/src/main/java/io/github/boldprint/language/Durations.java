package io.github.boldprint.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.UnlocalizedNumberFormatter;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.TimeSpan.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Lengths of time in words. */
final class Durations {

    private final ULocale locale;
    private final Messages messages;
    private final Numbers numbers;
    private final List<String> cases;
    private final Map<Form, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

    /** A way of printing a unit. */
    private record Form(Unit unit, UnitWidth width, String grammaticalCase) {}

    Durations(ULocale locale, Messages messages) {
        this.locale = locale;
        this.messages = messages;
        this.numbers = messages.numbers();
        this.cases = Cases.of(locale);
    }

    /** The grammatical cases in which CLDR knows the units of this language, sorted. */
    List<String> cases() {
        return cases;
    }

    /**
     * A length of time.
     *
     * <p>The message {@code units.<unit>} or {@code units.<unit>-<case>} comes first, then CLDR. Business days are
     * unknown to CLDR: without their message they are printed in English, because "10 days" would be another promise.
     *
     * @param grammaticalCase empty for the basic case
     */
    String print(TimeSpan span, String grammaticalCase) {
        Quantity amount = amount(span);
        String key = "units." + span.unit().word();
        Optional<String> own = grammaticalCase.isEmpty() ? Optional.empty() : say(key + "-" + grammaticalCase, amount);
        if (own.isEmpty() && (!cases.contains(grammaticalCase) || span.unit() == Unit.BUSINESS_DAY)) {
            own = say(key, amount);
        }
        if (own.isPresent() || span.unit() == Unit.BUSINESS_DAY) {
            return own.orElseGet(span::toString);
        }
        return cldr(span, amount, cases.contains(grammaticalCase) ? grammaticalCase : "");
    }

    /** In CLDR's short words: {@code 5 hrs}. */
    String abbreviated(TimeSpan span) {
        return format(new Form(span.unit(), UnitWidth.SHORT, ""), span.most());
    }

    private Quantity amount(TimeSpan span) {
        if (!span.isRange()) {
            return numbers.quantity(BigDecimal.valueOf(span.most()));
        }
        Quantity range = numbers.range(span.least(), span.most());
        Map<String, Object> ends = Map.of("from", span.least(), "to", span.most());
        return new Quantity(messages.say("units.range", ends).orElse(range.text()), range.form(), Optional.empty());
    }

    private Optional<String> say(String key, Quantity amount) {
        return messages.say(key, Map.of("n", amount));
    }

    private String cldr(TimeSpan span, Quantity amount, String grammaticalCase) {
        Form form = new Form(span.unit(), UnitWidth.FULL_NAME, grammaticalCase);
        if (!span.isRange()) {
            return format(form, span.most());
        }
        String figures = numbers.range(span.least(), span.most()).text();
        String printed = NumberRangeFormatter.withLocale(locale)
                .numberFormatterBoth(formatter(form))
                .formatRange(span.least(), span.most())
                .toString();
        return Spaces.tidy(printed).replace(figures, amount.text());
    }

    private String format(Form form, int number) {
        LocalizedNumberFormatter formatter = formatters.computeIfAbsent(form, each -> formatter(each).locale(locale));
        return Spaces.tidy(formatter.format(number).toString());
    }

    /** The supported way, DisplayOptions, cannot name all cases that CLDR has: Finnish's elative for one. */
    @SuppressWarnings("deprecation")
    private static UnlocalizedNumberFormatter formatter(Form form) {
        return NumberFormatter.with()
                .unit(measure(form.unit()))
                .unitWidth(form.width())
                .unitDisplayCase(form.grammaticalCase());
    }

    private static MeasureUnit measure(Unit unit) {
        return switch (unit) {
            case MINUTE -> MeasureUnit.MINUTE;
            case HOUR -> MeasureUnit.HOUR;
            case DAY, BUSINESS_DAY -> MeasureUnit.DAY;
            case WEEK -> MeasureUnit.WEEK;
            case MONTH -> MeasureUnit.MONTH;
            case YEAR -> MeasureUnit.YEAR;
        };
    }
}
