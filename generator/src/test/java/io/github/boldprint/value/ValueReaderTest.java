package io.github.boldprint.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTest {

    /** What YAML 1.1 would have changed: each is kept as written, or refused; none is changed. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # written,    text,        number, phone,        country, money, time
            NO,           NO,          -,      -,            NO,      -,     -
            on,           on,          -,      -,            -,       -,     -
            12:30,        12:30,       -,      -,            -,       -,     12:30
            0301234567,   0301234567,  -,      -,            -,       -,     -
            +4930123456,  +4930123456, -,      +4930123456,  -,       -,     -
            1.10,         1.10,        1.10,   -,            -,       -,     -
            1.10 EUR,     1.10 EUR,    -,      -,            -,       1.10 EUR, -
            010,          010,         -,      -,            -,       -,     -
            1_000,        1_000,       -,      -,            -,       -,     -
            2026-11-22,   2026-11-22,  -,      -,            -,       -,     -
            ~,            ~,           -,      -,            -,       -,     -
            """)
    void keepsOrRefusesWhatYamlWouldHaveChanged(
            String written, String text, String number, String phone, String country, String money, String time) {
        assertEquals(text, code(written, FieldType.TEXT));
        assertEquals(number, code(written, FieldType.NUMBER));
        assertEquals(phone, code(written, FieldType.PHONE));
        assertEquals(country, code(written, FieldType.COUNTRY));
        assertEquals(money, code(written, FieldType.MONEY));
        assertEquals(time, code(written, FieldType.TIME));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            P30D, P30D
            30 days, P30D
            1 day, P1D
            P2W, P2W
            2 weeks, P2W
            P6M, P6M
            PT24H, PT24H
            24 hours, PT24H
            PT30M, PT30M
            10 business days, 10 business days
            10 working days, 10 business days
            2 to 4 business days, 2 to 4 business days
            2-4 days, 2 to 4 days
            P0D, P0D
            4 to 2 days, -
            P1Y2M, -
            P-3D, -
            30, -
            soon, -
            30 Days, -
            P99999999D, -
            """)
    void readsDurationsInBothForms(String written, String code) {
        assertEquals(code, code(written, FieldType.DURATION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date       | 2026-11-22                    | 2026-11-22
            date       | 2026-02-30                    | -
            date       | 22.11.2026                    | -
            date       | 2026-1-2                      | -
            time       | 24:01                         | -
            money      | 4.90 EUR                      | 4.90 EUR
            money      | 4,90 EUR                      | -
            money      | €4.90                         | -
            money      | 4.90 ABC                      | -
            money      | -4.90 EUR                     | -
            percentage | 5 %                           | 5 %
            percentage | 2.5%                          | 2.5 %
            country    | UK                            | -
            country    | GB                            | GB
            country    | de                            | -
            region     | US-CA                         | US-CA
            region     | DE                            | DE
            region     | XX-1                          | -
            language   | de                            | de
            language   | pt-br                         | pt-BR
            language   | de_DE                         | -
            language   | deutsch                       | -
            email      | care@shop.example             | care@shop.example
            email      | care@shop                     | -
            email      | a b@shop.example              | -
            phone      | +49 30 1234567                | +49 30 1234567
            phone      | 030 1234567                   | -
            phone      | +49 (30) 1234567              | -
            url        | https://shop.example/x?y=z#a  | https://shop.example/x?y=z#a
            url        | http://shop.example/          | -
            url        | https://user@shop.example/    | -
            url        | javascript:alert(1)           | -
            url        | https:///x                    | -
            url        | //shop.example                | -
            zone       | Europe/Berlin                 | Europe/Berlin
            zone       | CET+1                         | -
            hours      | Mo-Fr 09:00-17:00             | Mo-Fr 09:00-17:00
            hours      | Mo-Fr 09:00-17:00; Sa 10:00-14:00 | Mo-Fr 09:00-17:00; Sa 10:00-14:00
            hours      | Fr-Mo 09:00-17:00             | -
            hours      | Mo 17:00-09:00                | -
            hours      | 9 to 5                        | -
            boolean    | true                          | true
            boolean    | yes                           | true
            boolean    | no                            | false
            boolean    | NO                            | -
            boolean    | 1                             | -
            id         | cut-fabric                    | cut-fabric
            id         | Cut_Fabric                    | -
            choice     | red                           | red
            choice     | Red                           | -
            number     | -2.50                         | -2.50
            number     | 1e3                           | -
            number     | .5                            | -
            """)
    void readsEachTypeStrictly(String type, String written, String code) {
        assertEquals(code, code(written, FieldType.named(type).orElseThrow()));
    }

    @Test
    void comparesDurationsAsIntervals() {
        assertEquals(-1, compare("P14D", "P30D"));
        assertEquals(1, compare("P2M", "30 days"));
        assertEquals(0, compare("P2W", "14 days"));
        assertEquals(-1, compare("24 hours", "2 days"));
        assertEquals(0, compare("24 hours", "1 day"));
        assertEquals(-1, compare("2 to 4 days", "3 to 4 days"));
        assertEquals(1, compare("10 business days", "9 days"));
        assertTrue(span("P1M").compare(span("P30D")).isEmpty());
        assertTrue(span("10 business days").compare(span("P14D")).isEmpty());
        assertTrue(span("1 to 9 days").compare(span("2 to 4 days")).isEmpty());
    }

    @Test
    void swappingTwoDurationsTurnsTheirOrderRound() {
        List<String> all = List.of("P0D", "P1D", "24 hours", "P7D", "P1W", "5 business days", "2 to 4 days", "P1M",
                "P30D", "P31D", "P1Y", "P12M", "P365D", "PT30M", "0 business days");
        for (String a : all) {
            for (String b : all) {
                assertEquals(span(a).compare(span(b)).map(Integer::signum),
                        span(b).compare(span(a)).map(order -> -Integer.signum(order)), a + " and " + b);
            }
        }
    }

    @Test
    void aPhoneNumberIsDialledWithoutSpacesAndHyphens() {
        assertEquals("+49301234567", new Value.Phone("+49 30 123-4567").dialled());
    }

    private static int compare(String a, String b) {
        return Integer.signum(span(a).compare(span(b)).orElseThrow());
    }

    private static TimeSpan span(String text) {
        return ((Value.Period) ValueReader.read(text, FieldType.DURATION, List.of()).orElseThrow()).span();
    }

    private static String code(String written, FieldType type) {
        return ValueReader.read(written, type, List.of("red", "blue")).map(Value::code).orElse("-");
    }
}
