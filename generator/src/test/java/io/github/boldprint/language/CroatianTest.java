package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.value.FieldType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The Croatian words that come with Boldprint: three plural forms, and cases after prepositions. */
class CroatianTest {

    private static final String[] NUMBERS = {"1", "2", "5", "11", "21", "22", "2 to 4"};

    private final Wording croatian = Words.in("hr");

    @Test
    void countsDays() {
        assertEquals("1 dan | 2 dana | 5 dana | 11 dana | 21 dan | 22 dana | 2 do 4 dana", print("days", ""));
        assertEquals("1 dana | 2 dana | 5 dana | 11 dana | 21 dana | 22 dana | 2 do 4 dana", print("days", "genitive"));
    }

    @Test
    void countsBusinessDays() {
        assertEquals("1 radni dan | 2 radna dana | 5 radnih dana | 11 radnih dana | 21 radni dan | 22 radna dana"
                + " | 2 do 4 radna dana", print("business days", ""));
        assertEquals("1 radnog dana | 2 radna dana | 5 radnih dana | 11 radnih dana | 21 radnog dana | 22 radna dana"
                + " | 2 do 4 radna dana", print("business days", "genitive"));
    }

    @Test
    void putsYearsIntoTheCaseThatTheSentenceAsksFor() {
        assertEquals("1 godina | 1 godine | 1 godinu", String.join(" | ", croatian.print(Words.duration("P1Y")),
                croatian.print(Words.duration("P1Y"), "genitive"), croatian.print(Words.duration("P1Y"), "accusative")));
    }

    @Test
    void hasADativeAndALocativeForOneOfEachUnit() {
        for (String grammaticalCase : List.of("dative", "locative")) {
            assertEquals("1 minuti, 1 satu, 1 danu, 1 radnom danu, 1 tjednu, 1 mjesecu, 1 godini", String.join(", ",
                    java.util.stream.Stream.of("minute", "hour", "day", "business day", "week", "month", "year")
                            .map(unit -> croatian.print(Words.duration("1 " + unit), grammaticalCase)).toList()));
            assertEquals("1 danu | 2 dana | 5 dana | 11 dana | 21 danu | 22 dana | 2 do 4 dana", print("days", grammaticalCase));
        }
    }

    @Test
    void putsHundredsAndOneInTheFormOfOne() {
        assertEquals("101 dan, 101 radni dan, 101 godina, 102 dana, 111 dana, 111 radnih dana", String.join(", ",
                java.util.stream.Stream.of("101 days", "101 business days", "101 years", "102 days", "111 days",
                        "111 business days").map(said -> croatian.print(Words.duration(said))).toList()));
    }

    @Test
    void printsHoursAsAShopWritesThem() {
        assertEquals("ponedjeljak – petak, 09:00 – 17:00; subota, 10:00 – 14:00",
                Words.print(croatian, FieldType.HOURS, "Mo-Fr 09:00-17:00; Sa 10:00-14:00"));
    }

    @Test
    void recognisesTimesInProseInAnyCase() {
        String text = "U 14-dnevnom roku, za pet radnih dana, nakon 21 radnog dana, s 30 posto popusta.";
        assertEquals(List.of("14-dnevnom", "pet radnih dana", "21 radnog dana", "30 posto"),
                croatian.literals(text).stream().map(one -> text.substring(one.start(), one.end())).toList());
    }

    private String print(String unit, String grammaticalCase) {
        return String.join(" | ", Arrays.stream(NUMBERS)
                .map(number -> croatian.print(Words.duration(number + " " + unit), grammaticalCase)).toList());
    }
}
