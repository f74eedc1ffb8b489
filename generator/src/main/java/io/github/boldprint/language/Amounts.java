package io.github.boldprint.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Money and percentages in one language. */
final class Amounts {

    private final ULocale locale;
    private final Map<Form, LocalizedNumberFormatter> formatters = new ConcurrentHashMap<>();

    /** A currency or the percent sign, with a number of decimals. */
    private record Form(MeasureUnit unit, int digits) {}

    Amounts(ULocale locale) {
        this.locale = locale;
    }

    /** An amount, with the decimals that were written but no fewer than its currency has: {@code €5.00}. */
    String money(BigDecimal amount, String code) {
        Currency currency = Currency.getInstance(code);
        int digits = Math.max(amount.scale(), currency.getDefaultFractionDigits());
        return Spaces.tidy(formatter(currency, digits).format(amount).toString());
    }

    String percentage(BigDecimal hundredths) {
        return Spaces.tidy(formatter(MeasureUnit.PERCENT, hundredths.scale()).format(hundredths).toString());
    }

    /** In words: {@code 5 percent}. */
    String percentageInWords(BigDecimal hundredths) {
        return formatter(MeasureUnit.PERCENT, hundredths.scale())
                .unitWidth(UnitWidth.FULL_NAME)
                .format(hundredths)
                .toString();
    }

    private LocalizedNumberFormatter formatter(MeasureUnit unit, int digits) {
        return formatters.computeIfAbsent(new Form(unit, Math.max(0, Math.min(digits, 100))), form ->
                NumberFormatter.withLocale(locale).unit(unit).precision(Precision.fixedFraction(form.digits())));
    }
}
