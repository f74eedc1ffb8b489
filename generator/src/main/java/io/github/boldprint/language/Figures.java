package io.github.boldprint.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads numbers in digits of any script, by the separators of one language. */
final class Figures {

    private static final int MOST_DIGITS = 15;

    private final String decimals;
    private final String groups;

    Figures(ULocale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        decimals = symbols.getDecimalSeparatorString() + symbols.getMonetaryDecimalSeparatorString();
        String given = symbols.getGroupingSeparatorString() + symbols.getMonetaryGroupingSeparatorString();
        boolean spaced = given.chars().anyMatch(c -> Spaces.isSpace((char) c));
        groups = given + (spaced ? " \u00a0\u202f" : "") + (given.indexOf('’') >= 0 ? "'" : "");
    }

    /**
     * A number as it stands.
     *
     * @param value empty where this is no number of the language: a date, a version, too many digits
     * @param end offset after its last digit
     */
    record Number(Optional<BigDecimal> value, int end) {}

    /** The number that begins at this place; its first character is a digit. */
    Number at(String text, int start) {
        List<String> runs = new ArrayList<>();
        StringBuilder separators = new StringBuilder();
        int i = start;
        int digits = 0;
        while (true) {
            int end = afterDigits(text, i);
            digits += end - i;
            if (digits <= MOST_DIGITS) {
                runs.add(ascii(text, i, end));
            }
            if (!goesOn(text, end)) {
                return new Number(digits <= MOST_DIGITS ? value(runs, separators) : Optional.empty(), end);
            }
            if (digits <= MOST_DIGITS) {
                separators.append(text.charAt(end));
            }
            i = end + 1;
        }
    }

    static boolean isDigit(String text, int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** A full stop or comma before a digit always belongs to the number; a space only where three digits follow. */
    private boolean goesOn(String text, int end) {
        if (end >= text.length() || !isDigit(text, end + 1)) {
            return false;
        }
        char c = text.charAt(end);
        if (Spaces.isSpace(c)) {
            boolean three = isDigit(text, end + 2) && isDigit(text, end + 3) && !isDigit(text, end + 4);
            return three && groups.indexOf(c) >= 0;
        }
        return c == '.' || c == ',' || decimals.indexOf(c) >= 0 || groups.indexOf(c) >= 0;
    }

    private Optional<BigDecimal> value(List<String> runs, CharSequence separators) {
        int last = separators.length() - 1;
        if (last < 0) {
            return Optional.of(new BigDecimal(runs.get(0)));
        }
        boolean fraction = decimals.indexOf(separators.charAt(last)) >= 0
                && groups.indexOf(separators.charAt(last)) < 0;
        // "1.234,50": two different ones leave no doubt, even where money and numbers differ as in en-DE
        fraction |= last > 0 && separators.charAt(last) != separators.charAt(last - 1)
                && decimals.indexOf(separators.charAt(last)) >= 0;
        // "4.90" can be no group of thousands, so the other languages' separator is understood too
        fraction |= last == 0 && !Spaces.isSpace(separators.charAt(0)) && runs.get(1).length() < 3;
        String whole = fraction ? grouped(runs.subList(0, last + 1), separators, last)
                : grouped(runs, separators, last + 1);
        return whole.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(
                fraction ? whole + "." + runs.get(last + 1) : whole));
    }

    /** The digits of groups put together; empty where they are not grouped as numbers are. */
    private String grouped(List<String> runs, CharSequence separators, int count) {
        if (count == 0) {
            return runs.get(0);
        }
        boolean good = runs.get(0).length() <= 3 && runs.get(count).length() == 3;
        for (int i = 0; i < count; i++) {
            int length = runs.get(i).length();
            good &= groups.indexOf(separators.charAt(i)) >= 0 && (i == 0 || length == 3 || length == 2);
        }
        return good ? String.join("", runs) : "";
    }

    private static int afterDigits(String text, int start) {
        int i = start;
        while (isDigit(text, i)) {
            i++;
        }
        return i;
    }

    private static String ascii(String text, int start, int end) {
        StringBuilder digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            digits.append(Character.digit(text.charAt(i), 10));
        }
        return digits.toString();
    }
}
