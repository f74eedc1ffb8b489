package io.github.boldprint.translation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Location;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.source.SourceReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a text and its translation state. */
class AgreementTest {

    private static final Languages LANGUAGES = LanguageReader.read(List.of("en", "de", "hr", "ms", "fil"),
            SourceReader.shipped("messages"), List.of()).value();

    @ParameterizedTest
    @ValueSource(strings = {"de", "hr", "ms", "fil"})
    void findsOneNumberThatDiffersOnce(String language, @TempDir Path folder) throws IOException {
        Shop shop = Shop.inFiveLanguages(folder);
        String file = "policies/returns." + language + ".yaml";
        shop.change(file, " 30 ", " 14 ");
        assertEquals(file + ":7 translations-agree", shop.found());
    }

    @ParameterizedTest
    @CsvSource({"de, 2026, 2027", "hr, listopada, studenoga", "ms, '1,250.50', '1,205.50'", "fil, Oktubre 1, Oktubre 2", "de, '1.250,50', '1.250,05'"})
    void findsAnotherDayOrAmount(String language, String from, String to, @TempDir Path folder) throws IOException {
        Shop shop = Shop.inFiveLanguages(folder);
        String file = "policies/returns." + language + ".yaml";
        shop.change(file, from, to);
        assertEquals(file + ":7 translations-agree", shop.found());
    }

    @Test
    void isOneFindingWhereAFactSaysItToo(@TempDir Path folder) throws IOException {
        Shop shop = Shop.inFiveLanguages(folder);
        shop.change("policies/returns.yaml", "{{window}}", "60 days");
        for (String language : Shop.OTHERS) {
            shop.change("policies/returns." + language + ".yaml", language.equals("de") ? "{{window dative}}" : "{{window}}",
                    switch (language) {
                        case "de" -> "60 Tagen";
                        case "hr" -> "60 dana";
                        case "ms" -> "60 hari";
                        default -> "60 araw";
                    });
        }
        assertEquals("", shop.found());
        shop.change("policies/returns.de.yaml", "60 Tagen", "30 Tagen");
        assertEquals("policies/returns.de.yaml:4 facts-uncontradicted", shop.found());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | within 14 days | innerhalb von vierzehn Tagen",
        "de | within two weeks | innerhalb von zwei Wochen",
        "de | within 2 weeks | innerhalb von 14 Tagen",
        "de | once a year, for a day | einmal im Jahr, für einen Tag",
        "de | 12 months | ein Jahr",
        "de | 5 business days | 5 Werktage",
        "de | open from 9 am to 5 pm | geöffnet von 9 bis 17 Uhr",
        "de | at 5:30 p.m. | um 17.30 Uhr",
        "de | the 1st of each month | am 1. jedes Monats",
        "de | two addresses | 2 Adressen",
        "de | 30-day returns | 30 Tage Rückgabe",
        "de | around the clock, 24/7 | rund um die Uhr",
        "de | EUR 1,000 | 1.000 €",
        "hr | within 21 days, €4.90 | u roku od 21 dana, 4,90 €",
        "hr | 2 to 4 business days | od 2 do 4 radna dana",
        "hr | by 24 December 2026 | do 24. prosinca 2026.",
        "hr | twenty percent | 20 %",
        "ms | 7 working days, RM10,000 | 7 hari bekerja, RM10,000",
        "ms | at 5:30 pm on 1 October 2026 | pada 17:30, 1 Oktober 2026",
        "fil | within 15 days, ₱1,000 | sa loob ng 15 araw, ₱1,000",
        "fil | 5 business days | limang araw na may pasok"
    })
    void agreesWithEveryWayOfSayingTheSame(String language, String source, String said) {
        assertEquals("", differences(language, source, said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | within 14 days | innerhalb von dreißig Tagen | says 'dreißig Tagen' for '14 days'",
        "de | within fourteen days | innerhalb von zwanzig Tagen | says 'zwanzig Tagen' for 'fourteen days'",
        "de | 30 days | 30 Werktage | says '30 Werktage' for '30 days'",
        "de | €5 | 5 $ | says '5 $' for '€5'",
        "de | 5 % of €100 | 6 % von 100 € | says '6 %' for '5 %'",
        "de | 2 to 4 days | 2 bis 5 Tage | says '2 bis 5 Tage' for '2 to 4 days'",
        "de | within 30 days | bald | does not say '30 days', but its source does",
        "de | soon | in 30 Tagen | says '30 Tagen', but its source does not",
        "de | 1.000 euros | 1.000 Euro | says '1.000 Euro' for '1.000 euros'",
        "hr | 21 days | 12 dana | says '12 dana' for '21 days'",
        "ms | RM50,000 | RM5,000 | says 'RM5,000' for 'RM50,000'",
        "fil | 1 October 2026 | Oktubre 10, 2026 | says 'Oktubre 10, 2026' for '1 October 2026'"
    })
    void namesWhatDiffers(String language, String source, String said, String told) {
        assertEquals(told, differences(language, source, said));
    }

    private static String differences(String language, String source, String said) {
        return Difference.words(Agreement.between(Said.plain(source, Location.of("a")), LANGUAGES.in("en"),
                Said.plain(said, Location.of("b")), LANGUAGES.in(language)));
    }
}
