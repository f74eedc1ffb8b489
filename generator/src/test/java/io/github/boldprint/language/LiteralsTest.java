package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.boldprint.value.TimeSpan;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

    private static final Wording ENGLISH = Words.in("en");
    private static final Wording GERMAN = Words.in("de");

    @Test
    void givesTheValueThatAFactWouldHaveAndItsPlace() {
        assertEquals(
                List.of(new Literal(new Value.Period(new TimeSpan(30, 30, TimeSpan.Unit.DAY)), 7, 14),
                        new Literal(new Value.Money(new BigDecimal("4.90"), "EUR"), 19, 24),
                        new Literal(new Value.Percentage(new BigDecimal("5")), 28, 30)),
                ENGLISH.literals("Within 30 days for €4.90 or 5% of it"));
        assertEquals(Words.duration("P30D"), ENGLISH.literals("30 days").get(0).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "30-day returns | 30-day = P30D",
        "fourteen days | fourteen days = P14D",
        "Thirty Calendar Days | Thirty Calendar Days = P30D",
        "fourteen (14) days | fourteen (14) days = P14D",
        "14 (fourteen) days | 14 (fourteen) days = P14D",
        "2 to 4 business days | 2 to 4 business days = 2 to 4 business days",
        "2–4 working days | 2–4 working days = 2 to 4 business days",
        "between 2 and 4 weeks | 2 and 4 weeks = P2W..4",
        "24 hours’ notice, 12 months’ warranty | 24 hours = PT24H, 12 months = P12M",
        "1,000 days | 1,000 days = P1000D",
        "€ 5, EUR 4.90, 4.90 EUR, 4,90 €, 5 euros | € 5 = 5 EUR, EUR 4.90 = 4.90 EUR, 4.90 EUR = 4.90 EUR, 4,90 € = 4.90 EUR, 5 euros = 5 EUR",
        "$5, US$5.00, £3 | $5 = 5 USD, US$5.00 = 5.00 USD, £3 = 3 GBP",
        "over 1,234.50 USD. | 1,234.50 USD = 1234.50 USD",
        "5 %, 2.5%, 5 per cent, five percent | 5 % = 5 %, 2.5% = 2.5 %, 5 per cent = 5 %, five percent = 5 %",
        "10 €5 vouchers | €5 = 5 EUR",
        "(30 days) | 30 days = P30D",
    })
    void readsEnglish(String text, String found) {
        assertEquals(found, found(ENGLISH, text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "binnen 30 Tagen | 30 Tagen = P30D",
        "14 tägig, 14-tägige Frist, 30-Tage-Rückgabe | 14 tägig = P14D, 14-tägige = P14D, 30-Tage = P30D",
        "dreißig Tage, DREISSIG TAGE | dreißig Tage = P30D, DREISSIG TAGE = P30D",
        "vierzehn (14) Tagen | vierzehn (14) Tagen = P14D",
        "binnen eines Monats | eines Monats = P1M",
        "zwei bis vier Werktagen, 2 - 4 Arbeitstage | zwei bis vier Werktagen = 2 to 4 business days, 2 - 4 Arbeitstage = 2 to 4 business days",
        "4,90 €, EUR 5, 1.234,50 Euro | 4,90 € = 4.90 EUR, EUR 5 = 5 EUR, 1.234,50 Euro = 1234.50 EUR",
        "5 %, 2,5% und fünf Prozent | 5 % = 5 %, 2,5% = 2.5 %, fünf Prozent = 5 %",
        "24 Std. oder 24 Stunden | 24 Std. = PT24H, 24 Stunden = PT24H",
    })
    void readsGerman(String text, String found) {
        assertEquals(found, found(GERMAN, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "30", "days", "1.5 hours", "1/2 day", "COVID-19 days", "on 2026-11-22 days later", "A4 days", "30 daylight",
        "€5–10", "5-10 %", "4 to 2 days", "99999999999 days", "12345678901234567890 days", "1.2.3 days", "€", "5 ALLIES", "2 all"
    })
    void findsNothingWhereNothingIsStated(String text) {
        assertEquals("", found(ENGLISH, text));
    }

    @Test
    void readsAcrossALineBreak() {
        assertEquals("thirty\n  days = P30D", found(ENGLISH, "within thirty\n  days of"));
    }

    @Test
    void findsAgainWhatItPrints() {
        for (Wording wording : List.of(ENGLISH, GERMAN)) {
            for (String span : List.of("P1D", "PT24H", "90 minutes", "P2W", "P6M", "P1Y", "10 business days",
                    "2 to 4 business days", "2 to 4 weeks", "1000 days")) {
                Value value = Words.duration(span);
                assertEquals(List.of(value), wording.literals("x " + wording.print(value) + ".").stream()
                        .map(Literal::value).toList());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "1 ", "1-", "1 to ", "14 (", "fourteen (14 ", "one ", "€", "€ ", "US$", "1.", "1,", "1 234 ", "9", " ", "\u00a0",
        "business ", "2 business ", "1\u200e", "(((1))) ", "30 d", "one hundred "
    })
    void takesTimeThatGrowsWithTheTextAndNoFaster(String piece) {
        String text = piece.repeat(400_000 / piece.length()) + "; 30 days";
        List<Literal> found = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ENGLISH.literals(text));
        Literal last = found.get(found.size() - 1);
        assertEquals("30 days", text.substring(last.start(), last.end()));
    }

    /** Each place with its canonical value; a range of days is shown by its ends. */
    private static String found(Wording wording, String text) {
        return String.join(", ", wording.literals(text).stream()
                .map(one -> text.substring(one.start(), one.end()) + " = " + code(one.value()))
                .toList());
    }

    private static String code(Value value) {
        return value.code().equals("2 to 4 weeks") ? "P2W..4" : value.code();
    }
}
