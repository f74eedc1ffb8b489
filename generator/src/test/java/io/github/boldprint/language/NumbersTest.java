package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

    /** Numbers that other languages may well say otherwise stand in round brackets. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | Within 30 days, 2 to 4 weeks | P30D, 2 to 4 weeks",
        "en | It costs 1,250 points or 4.90 euros, 5.5 % | 1250, 4.90 EUR, 5.5 %",
        "de | Es kostet 1.250 Punkte oder 4,90 €, 5,5 % | 1250, 4.90 EUR, 5.5 %",
        "hr | Košta 1.250 bodova ili 4,90 €, 5,5 % | 1250, 4.90 EUR, 5.5 %",
        "ms | Harganya 1,250 mata atau RM4.90, 5.5% | 1250, 4.90 MYR, 5.5 %",
        "fil | 1,250 puntos o ₱4.90, 5.5% | 1250, 4.90 PHP, 5.5 %",
        "en | from 1 October 2026, October 1, 2026 and Oct 1st, 2026 | 2026-10-01, 2026-10-01, 2026-10-01",
        "de | ab dem 1. Oktober 2026, bis 30.9.2027 | 2026-10-01, 2027-09-30",
        "hr | od 1. listopada 2026. | 2026-10-01",
        "ms | dari 1 Oktober 2026 | 2026-10-01",
        "fil | mula Oktubre 1, 2026 | 2026-10-01",
        "en | on 2026-10-01, in May 2027; you may ask | 2026-10-01, 5, 2027",
        "en | at 5 pm, 5:30 p.m., 17:30 and 9 a.m. | 17:00, 17:30, 17:30, 09:00",
        "en | fourteen days, two rooms, 1 phone | (P14D), (2), (1)",
        "en | the 3rd floor, Article 13(1), part 2(b) | (3), 13, (1), 2",
        "de | am 3. Tag, im 2. Stock | (3), (2)",
        "de | 30tägig, 24-Stunden-Dienst | P30D, PT24H",
        "en | call +49 30 1234567 or 030 1234567, 24/7, Directive 2011/83/EU, paper of A4 | ",
        "en | COVID-19 and 2.0.1 | (19)"
    })
    void findsEveryNumberOfALanguage(String language, String text, String found) {
        assertEquals(found == null ? "" : found, Words.in(language).numbers(text).stream()
                .map(stated -> stated.firm() ? stated.value().code() : "(" + stated.value().code() + ")")
                .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1.", "12/", "1 May ", "0 ", "1:", "+1 ("})
    void doesNotHangOnAnyText(String piece) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Words.in("en").numbers(piece.repeat(20_000)));
    }
}
