package io.github.boldprint.language;

import com.ibm.icu.number.FormattedNumber;
import com.ibm.icu.number.FormattedNumberRange;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.LocalizedNumberRangeFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberRangeFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of one language: its digits and separators, and the plural forms that they take. */
final class Numbers {

    private final LocalizedNumberFormatter whole;
    private final LocalizedNumberRangeFormatter ranges;
    private final PluralRules plurals;
    private final PluralRules ranks;

    Numbers(ULocale locale) {
        whole = NumberFormatter.withLocale(locale).precision(Precision.integer());
        ranges = NumberRangeFormatter.withLocale(locale);
        plurals = PluralRules.forLocale(locale);
        ranks = PluralRules.forLocale(locale, PluralType.ORDINAL);
    }

    /** An exact decimal, with the zeros that were written. */
    String print(BigDecimal number) {
        return Spaces.tidy(format(number).toString());
    }

    Quantity quantity(BigDecimal number) {
        FormattedNumber formatted = format(number);
        return new Quantity(Spaces.tidy(formatted.toString()), plurals.select(formatted), Optional.of(number));
    }

    /** A range as figures: {@code 2–4}. */
    Quantity range(int least, int most) {
        FormattedNumberRange formatted = ranges.formatRange(least, most);
        return new Quantity(Spaces.tidy(formatted.toString()), plurals.select(formatted), Optional.empty());
    }

    /** What is left of a number; a range stays as it is. */
    Quantity less(Quantity quantity, BigDecimal offset) {
        return offset.signum() == 0 || quantity.number().isEmpty()
                ? quantity
                : quantity(quantity.number().get().subtract(offset));
    }

    /** The plural form of its rank: {@code two} for 2nd in English. */
    String rank(Quantity quantity) {
        return quantity.number().map(number -> ranks.select(format(number))).orElse(PluralRules.KEYWORD_OTHER);
    }

    /** The plural forms that this language has. */
    PluralRules plurals() {
        return plurals;
    }

    private FormattedNumber format(BigDecimal number) {
        return number.scale() <= 0
                ? whole.format(number)
                : whole.precision(Precision.fixedFraction(Math.min(number.scale(), 100))).format(number);
    }
}
