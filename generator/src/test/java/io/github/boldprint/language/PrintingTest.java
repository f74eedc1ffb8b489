package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private final Wording english = Words.in("en");
    private final Wording german = Words.in("de");

    @Test
    void printsDurations() {
        String[] spans = {"P1D", "P30D", "PT1H", "24 hours", "90 minutes", "P2W", "P1M", "P2Y", "0 days", "1000 days"};
        assertEquals("1 day | 30 days | 1 hour | 24 hours | 90 minutes | 2 weeks | 1 month | 2 years | 0 days | "
                        + "1,000 days",
                Words.print(english, FieldType.DURATION, spans));
        assertEquals("1 Tag | 30 Tage | 1 Stunde | 24 Stunden | 90 Minuten | 2 Wochen | 1 Monat | 2 Jahre | 0 Tage | "
                        + "1.000 Tage",
                Words.print(german, FieldType.DURATION, spans));
    }

    @Test
    void printsRangesAndBusinessDays() {
        String[] spans = {"2 to 4 days", "1 business day", "10 business days", "2 to 4 business days"};
        assertEquals("2 to 4 days | 1 business day | 10 business days | 2 to 4 business days",
                Words.print(english, FieldType.DURATION, spans));
        assertEquals("2 bis 4 Tage | 1 Arbeitstag | 10 Arbeitstage | 2 bis 4 Arbeitstage",
                Words.print(german, FieldType.DURATION, spans));
    }

    @Test
    void putsCountriesAndRegionsIntoASentence() {
        Wording croatian = Words.in("hr");
        Value netherlands = Words.value(FieldType.REGION, "NL");
        assertEquals(List.of("prepositional"), english.placeCases());
        assertEquals(List.of("allative"), german.placeCases());
        assertEquals("the Netherlands", english.print(netherlands, "prepositional"));
        assertEquals("the United Kingdom", english.print(Words.value(FieldType.COUNTRY, "GB"), "prepositional"));
        assertEquals("California", english.print(Words.value(FieldType.REGION, "US-CA"), "prepositional"));
        assertEquals("in die Niederlande", german.print(netherlands, "allative"));
        assertEquals("nach Deutschland", german.print(Words.value(FieldType.REGION, "DE"), "allative"));
        assertEquals("u Nizozemsku", croatian.print(netherlands, "allative"));
        assertEquals("u Izrael", croatian.print(Words.value(FieldType.REGION, "IL"), "allative"));
        assertEquals("Niederlande", german.print(netherlands, "dative"));
        assertEquals("30 days", english.print(Words.duration("P30D"), "prepositional"));
    }

    @Test
    void printsGrammaticalCases() {
        assertEquals(List.of(), english.cases());
        assertEquals(List.of("accusative", "dative", "genitive", "nominative"), german.cases());
        assertEquals("30 Tagen", german.print(Words.duration("P30D"), "dative"));
        assertEquals("1 Monats", german.print(Words.duration("P1M"), "genitive"));
        assertEquals("2 bis 4 Tagen", german.print(Words.duration("2 to 4 days"), "dative"));
        assertEquals("2 bis 4 Arbeitstagen", german.print(Words.duration("2 to 4 business days"), "dative"));
        assertEquals("10 Arbeitstage", german.print(Words.duration("10 business days"), "accusative"));
    }

    @Test
    void printsTheBasicCaseWhereThereIsNoOther() {
        assertEquals("30 days", english.print(Words.duration("P30D"), "dative"));
        assertEquals("30 Tage", german.print(Words.duration("P30D"), "vocative"));
        assertEquals("€4.90", english.print(Words.value(FieldType.MONEY, "4.90 EUR"), "dative"));
    }

    @Test
    void printsMoneyWithTheDecimalsThatWereWrittenAndNoFewerThanItsCurrencyHas() {
        String[] amounts = {"4.90 EUR", "5 EUR", "4.905 EUR", "1234.50 USD", "500 JPY", "12 CHF"};
        assertEquals("€4.90 | €5.00 | €4.905 | US$1,234.50 | JP¥500 | CHF_12.00",
                Words.visible(Words.print(english, FieldType.MONEY, amounts)));
        assertEquals("4,90_€ | 5,00_€ | 4,905_€ | 1.234,50_$ | 500_¥ | 12,00_CHF",
                Words.visible(Words.print(german, FieldType.MONEY, amounts)));
    }

    @Test
    void printsExactNumbers() {
        String[] numbers = {"3", "2.50", "12345.670", "-1"};
        assertEquals("3 | 2.50 | 12,345.670 | -1", Words.print(english, FieldType.NUMBER, numbers));
        assertEquals("3 | 2,50 | 12.345,670 | -1", Words.print(german, FieldType.NUMBER, numbers));
        assertEquals("5% | 2.50%", Words.print(english, FieldType.PERCENTAGE, "5 %", "2.50 %"));
        assertEquals("5_% | 2,50_%", Words.visible(Words.print(german, FieldType.PERCENTAGE, "5 %", "2.50 %")));
        assertEquals("1,000", english.print(new Value.Decimal(new BigDecimal("1E+3"))));
    }

    @Test
    void printsDatesThatNobodyCanMisread() {
        String[] days = {"2026-11-22", "2026-10-01"};
        assertEquals("22 November 2026 | 1 October 2026", Words.print(english, FieldType.DATE, days));
        assertEquals("22. November 2026 | 1. Oktober 2026", Words.print(german, FieldType.DATE, days));
        assertEquals("October 1, 2026", Words.print(Words.in("en-US"), FieldType.DATE, "2026-10-01"));
    }

    @Test
    void printsTimes() {
        assertEquals("09:30 | 17:00 | 00:00", Words.print(english, FieldType.TIME, "09:30", "17:00", "00:00"));
        assertEquals("09:30 | 17:00 | 00:00", Words.print(german, FieldType.TIME, "09:30", "17:00", "00:00"));
        assertEquals("9:30_AM | 5:00_PM | 12:00_AM",
                Words.visible(Words.print(Words.in("en-US"), FieldType.TIME, "09:30", "17:00", "00:00")));
    }

    @Test
    void printsOpeningHours() {
        String hours = "Mo-Fr 09:00-17:00; Sa 10:00-14:00";
        assertEquals("Monday to Friday, 09:00–17:00; Saturday, 10:00–14:00",
                Words.print(english, FieldType.HOURS, hours));
        assertEquals("Montag bis Freitag, 09:00–17:00 Uhr; Samstag, 10:00–14:00 Uhr",
                Words.print(german, FieldType.HOURS, hours));
        assertEquals("Monday to Friday, 9:00_AM – 5:00_PM; Saturday, 10:00_AM – 2:00_PM",
                Words.visible(Words.print(Words.in("en-US"), FieldType.HOURS, hours)));
    }

    @Test
    void bringsOpeningHoursTogether() {
        assertEquals("Monday to Friday, 09:00–12:00 and 13:00–17:00",
                Words.print(english, FieldType.HOURS, "Mo-Fr 09:00-12:00; Mo-Fr 13:00-17:00"));
        assertEquals("Monday and Wednesday, 09:00–12:00; Saturday and Sunday, all day",
                Words.print(english, FieldType.HOURS, "Mo 09:00-12:00; We 09:00-12:00; Sa-Su 00:00-23:59"));
    }

    @Test
    void printsNames() {
        assertEquals("Germany | Croatia", Words.print(english, FieldType.COUNTRY, "DE", "HR"));
        assertEquals("Deutschland | Kroatien", Words.print(german, FieldType.COUNTRY, "DE", "HR"));
        assertEquals("Germany | California | Malaysia (01)",
                Words.print(english, FieldType.REGION, "DE", "US-CA", "MY-01"));
        assertEquals("Kalifornien | Schottland", Words.print(german, FieldType.REGION, "US-CA", "GB-SCT"));
        assertEquals("German | Portuguese (Brazil)", Words.print(english, FieldType.LANGUAGE, "de", "pt-BR"));
        assertEquals("Central European Time", Words.print(english, FieldType.ZONE, "Europe/Berlin"));
        assertEquals("Mitteleuropäische Zeit", Words.print(german, FieldType.ZONE, "Europe/Berlin"));
    }

    @Test
    void printsTheRestAsItWasWritten() {
        assertEquals("+49 30 1234567", Words.print(german, FieldType.PHONE, "+49 30 1234567"));
        assertEquals("care@example.com", Words.print(german, FieldType.EMAIL, "care@example.com"));
        assertEquals("https://example.com/", Words.print(german, FieldType.URL, "https://example.com/"));
        assertEquals("Fabric\u2009cut", german.print(new Value.Text("Fabric\u2009cut")));
        assertEquals("true", german.print(new Value.Flag(true)));
        assertEquals("original-payment", german.print(new Value.Choice("original-payment")));
    }

    @Test
    void enumerates() {
        assertEquals("a", english.list(List.of("a")));
        assertEquals("a and b", english.list(List.of("a", "b")));
        assertEquals("a, b and c", english.list(List.of("a", "b", "c")));
        assertEquals("a, b und c", german.list(List.of("a", "b", "c")));
        assertEquals("", german.list(List.of()));
    }

    @Test
    void setsWordsApartAsTheLanguageDoes() {
        assertEquals(List.of(", ", ", ", " و", "、"), Stream.of("en", "de", "ar", "ja")
                .map(language -> Words.in(language, "a: b").between()).toList());
    }

    @Test
    void letsABusinessChooseItsOwnWordForAUnit() {
        Wording swedish = Words.in("sv", """
                units:
                  business-day: "{n, plural, one {# arbetsdag} other {# arbetsdagar}}"
                  day: "{n, plural, one {# dag} other {# dagar}}"
                  day-genitive: "{n, plural, one {# dags} other {# dagars}}"
                """);
        assertEquals("30 dagar", swedish.print(Words.duration("P30D")));
        assertEquals("30 dagars", swedish.print(Words.duration("P30D"), "genitive"));
        assertEquals("2–4 dagar", swedish.print(Words.duration("2 to 4 days")));
        assertEquals("10 arbetsdagar", swedish.print(Words.duration("10 business days"), "genitive"));
    }

    @Test
    void knowsItself() {
        assertEquals("en", english.language());
        assertEquals("Deutsch (Österreich)", Words.in("de-AT").ownName());
        assertFalse(german.isRightToLeft());
        assertEquals("Bahasa Melayu", Words.in("ms", "units: {own-name: Bahasa Melayu}").ownName());
    }

    @Test
    void namesWhatAMessageAsksFor() {
        Wording wording = Words.in("en", """
                returns:
                  sentence: "{paidBy, select, business {We pay {amount}} other {You pay {amount}}} within {window}"
                """);
        assertEquals(List.of("amount", "paidBy", "window"), wording.arguments("returns.sentence"));
        Map<String, String> values = Map.of("paidBy", "business", "amount", "€4.90", "window", "30 days");
        assertEquals(Optional.of("We pay €4.90 within 30 days"),
                wording.say("returns.sentence", name -> Optional.ofNullable(values.get(name))));
    }
}
