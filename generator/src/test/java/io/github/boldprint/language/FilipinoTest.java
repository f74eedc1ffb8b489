package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.value.FieldType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The Filipino words that come with Boldprint: "na" after some numbers, and "one" that is not the number 1. */
class FilipinoTest {

    private static final String[] NUMBERS = {"1", "2", "4", "5", "6", "9", "14", "21", "30", "2 to 4", "3 to 5"};

    private final Wording filipino = Words.in("fil");

    @Test
    void putsNaBehindNumbersThatEndInAConsonant() {
        assertEquals("1 araw | 2 araw | 4 na araw | 5 araw | 6 na araw | 9 na araw | 14 na araw | 21 araw | 30 araw"
                + " | 2 hanggang 4 na araw | 3 hanggang 5 araw", print("days"));
        assertEquals("1 buwan | 2 buwan | 4 na buwan | 5 buwan | 6 na buwan | 9 na buwan | 14 na buwan | 21 buwan"
                + " | 30 buwan | 2 hanggang 4 na buwan | 3 hanggang 5 buwan", print("months"));
    }

    @Test
    void countsBusinessDays() {
        assertEquals("1 araw ng trabaho | 2 araw ng trabaho | 4 na araw ng trabaho | 5 araw ng trabaho"
                + " | 6 na araw ng trabaho | 9 na araw ng trabaho | 14 na araw ng trabaho | 21 araw ng trabaho"
                + " | 30 araw ng trabaho | 2 hanggang 4 na araw ng trabaho | 3 hanggang 5 araw ng trabaho",
                print("business days"));
    }

    @Test
    void takesOnlyOneForASingleThing() {
        assertEquals("nag-iisang paggamit | dalawang paggamit | lahat ng 4 na paggamit | lahat ng 5 paggamit"
                + " | lahat ng 21 paggamit", String.join(" | ", uses(1), uses(2), uses(4), uses(5), uses(21)));
    }

    @Test
    void printsListsAndDates() {
        assertEquals("pagkukumpuni at refund", filipino.list(List.of("pagkukumpuni", "refund")));
        assertEquals("pagkukumpuni, pagpapalit, at refund",
                filipino.list(List.of("pagkukumpuni", "pagpapalit", "refund")));
        assertEquals("Oktubre 1, 2026", Words.print(filipino, FieldType.DATE, "2026-10-01"));
        assertEquals("₱1,200.00", Words.print(filipino, FieldType.MONEY, "1200 PHP"));
    }

    @Test
    void printsHoursAsAShopWritesThem() {
        assertEquals("Lunes hanggang Biyernes, 9:00_AM – 5:00_PM; Sabado, 10:00_AM – 2:00_PM",
                Words.visible(Words.print(filipino, FieldType.HOURS, "Mo-Fr 09:00-17:00; Sa 10:00-14:00")));
    }

    @Test
    void recognisesTimesInProseWithTheirLinkers() {
        String text = "Sa loob ng pitong araw, 15 araw, 6 na buwan, limang araw ng trabaho o tatlumpu't isang araw;"
                + " labing-apat na araw, dalawampu’t apat na oras, isang taon, 3 working days, 30 porsiyento.";
        assertEquals(List.of("pitong araw", "15 araw", "6 na buwan", "limang araw ng trabaho", "tatlumpu't isang araw",
                "labing-apat na araw", "dalawampu’t apat na oras", "isang taon", "3 working days", "30 porsiyento"),
                filipino.literals(text).stream().map(one -> text.substring(one.start(), one.end())).toList());
        assertEquals(List.of("P5D", "P31D"), filipino.literals("limang araw, tatlumpu’t isang araw").stream()
                .map(one -> one.value().code()).toList());
    }

    private String uses(int count) {
        Map<String, Object> facts = Map.of("processings_count", count);
        String said = filipino.say("privacy.questions.what.answer", name -> Optional.ofNullable(facts.get(name)))
                .orElseThrow();
        return said.substring("Nasa talaan ang ".length(), said.indexOf(" ng inyong data"));
    }

    private String print(String unit) {
        return String.join(" | ", Arrays.stream(NUMBERS)
                .map(number -> filipino.print(Words.duration(number + " " + unit))).toList());
    }
}
