package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.value.FieldType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Languages that Boldprint ships no words for here: CLDR's data and a message file of the business's own. */
class OtherLanguagesTest {

    private static final String[] DAYS = {"P1D", "P2D", "P5D", "P21D", "2 to 4 days"};
    private static final String[] BUSINESS_DAYS = {
        "1 business day", "2 business days", "5 business days", "2 to 4 business days"
    };
    private static final String HOURS = "Mo-Fr 09:00-17:00; Sa 10:00-14:00";

    @Test
    void speaksCroatian() {
        Wording croatian = Words.in("hr", """
                units:
                  business-day: "{n, plural, one {# radni dan} few {# radna dana} other {# radnih dana}}"
                  business-day-genitive: "{n, plural, one {# radnog dana} few {# radna dana} other {# radnih dana}}"
                  range: "{from} do {to}"
                """);
        assertEquals("Hrvatski", croatian.ownName());
        assertEquals(List.of("accusative", "genitive", "instrumental", "nominative"), croatian.cases());
        assertEquals("1 dan | 2 dana | 5 dana | 21 dan | 2 do 4 dana", Words.print(croatian, FieldType.DURATION, DAYS));
        assertEquals("1 radni dan | 2 radna dana | 5 radnih dana | 2 do 4 radna dana",
                Words.print(croatian, FieldType.DURATION, BUSINESS_DAYS));
        assertEquals("1 dana", croatian.print(Words.duration("P1D"), "genitive"));
        assertEquals("1 radnog dana", croatian.print(Words.duration("1 business day"), "genitive"));
        assertEquals("22. studenoga 2026.", Words.print(croatian, FieldType.DATE, "2026-11-22"));
        assertEquals("4,90_€", Words.visible(Words.print(croatian, FieldType.MONEY, "4.90 EUR")));
        assertEquals("ponedjeljak – petak 09:00 – 17:00; subota 10:00 – 14:00",
                Words.print(croatian, FieldType.HOURS, HOURS));
        assertEquals("a, b i c", croatian.list(List.of("a", "b", "c")));
        assertEquals(List.of("14 dana", "trideset dana", "pet radnih dana"),
                found(croatian, "U roku od 14 dana, ili trideset dana, ili pet radnih dana."));
    }

    @Test
    void speaksPolish() {
        Wording polish = Words.in("pl", """
                units:
                  business-day: >-
                    {n, plural, one {# dzień roboczy} few {# dni robocze} many {# dni roboczych} other {# dnia roboczego}}
                """);
        assertEquals("Polski", polish.ownName());
        assertEquals("1 dzień | 2 dni | 5 dni | 21 dni | 2–4 dni", Words.print(polish, FieldType.DURATION, DAYS));
        assertEquals("1 dzień roboczy | 2 dni robocze | 5 dni roboczych | 2–4 dni robocze",
                Words.print(polish, FieldType.DURATION, BUSINESS_DAYS));
        assertEquals("12_345,67_€", Words.visible(Words.print(polish, FieldType.MONEY, "12345.67 EUR")));
        assertEquals(List.of("14 dni", "12 345,67 zł", "5%"),
                found(polish, "W ciągu 14 dni zwrócimy 12 345,67 zł i 5%."));
    }

    @Test
    void speaksMalay() {
        Wording malay = Words.in("ms", """
                units:
                  own-name: Bahasa Melayu
                  business-day: "{n} hari bekerja"
                  range: "{from} hingga {to}"
                """);
        assertEquals("1 hari | 2 hari | 5 hari | 21 hari | 2 hingga 4 hari",
                Words.print(malay, FieldType.DURATION, DAYS));
        assertEquals("1 hari bekerja | 2 hari bekerja | 5 hari bekerja | 2 hingga 4 hari bekerja",
                Words.print(malay, FieldType.DURATION, BUSINESS_DAYS));
        assertEquals("RM_4.90", Words.visible(Words.print(malay, FieldType.MONEY, "4.90 MYR")));
        assertEquals("Isnin – Jumaat 9:00_PG – 5:00_PTG; Sabtu 10:00_PG – 2:00_PTG",
                Words.visible(Words.print(malay, FieldType.HOURS, HOURS)));
        assertEquals(List.of("tujuh hari bekerja", "RM20"), found(malay, "Dalam tujuh hari bekerja, atau RM20."));
    }

    @Test
    void speaksFilipino() {
        Wording filipino = Words.in("fil", """
                units:
                  business-day: "{n, plural, one {# araw ng trabaho} other {# na araw ng trabaho}}"
                """);
        assertEquals("Filipino", filipino.ownName());
        assertEquals("30 araw | 2-4 na araw", Words.print(filipino, FieldType.DURATION, "P30D", "2 to 4 days"));
        assertEquals("1 araw ng trabaho | 2-4 na araw ng trabaho",
                Words.print(filipino, FieldType.DURATION, "1 business day", "2 to 4 business days"));
        assertEquals("Nobyembre 22, 2026", Words.print(filipino, FieldType.DATE, "2026-11-22"));
        assertEquals("₱499.00", Words.print(filipino, FieldType.MONEY, "499 PHP"));
        assertEquals(List.of("30 na araw", "apat na araw", "₱499"),
                found(filipino, "Sa loob ng 30 na araw, o apat na araw, o ₱499."));
    }

    @Test
    void speaksArabic() {
        Wording arabic = Words.in("ar", """
                units:
                  business-day: >-
                    {n, plural, one {يوم عمل} two {يوما عمل} few {# أيام عمل} many {# يوم عمل} other {# يوم عمل}}
                """);
        assertTrue(arabic.isRightToLeft());
        assertEquals("العربية", arabic.ownName());
        assertEquals("يوم | يومان | 5 أيام | 21 يومًا | 2–4 أيام", Words.print(arabic, FieldType.DURATION, DAYS));
        assertEquals("يوم عمل | يوما عمل | 5 أيام عمل | 2–4 أيام عمل",
                Words.print(arabic, FieldType.DURATION, BUSINESS_DAYS));
        assertEquals("22 نوفمبر 2026", Words.print(arabic, FieldType.DATE, "2026-11-22"));
        assertEquals(List.of("30 يومًا", "يومان", "٥ أيام"), found(arabic, "خلال 30 يومًا أو يومان أو ٥ أيام"));
    }

    @Test
    void readsLanguagesThatPutNoSpacesBetweenWords() {
        assertEquals(List.of("30日", "2～4日", "500円"),
                found(Words.in("ja", "a: b"), "商品到着後30日以内、または2～4日。送料500円。"));
        assertEquals(List.of("30일"), found(Words.in("ko", "a: b"), "수령 후 30일부터"));
    }

    @Test
    void speaksEnglishWhereCldrKnowsNothing() {
        Wording klingon = Words.in("tlh", "a: b");
        assertEquals("Klingon", klingon.ownName());
        assertEquals("30 days", klingon.print(Words.duration("P30D")));
        assertEquals("1 October 2026", Words.print(Words.in("en-HR", "a: b"), FieldType.DATE, "2026-10-01"));
    }

    private static List<String> found(Wording wording, String text) {
        return wording.literals(text).stream().map(one -> text.substring(one.start(), one.end())).toList();
    }
}
