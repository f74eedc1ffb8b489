package io.github.boldprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.json.Json;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.ValueReader;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ScalarSchemaTest {

    private static final List<String> CHOICES = List.of("business", "yes", "no");

    private static final List<String> SAMPLES = List.of("NO", "no", "yes", "on", "true", "12:30", "09:05", "24:00",
            "0301234567", "+4930123456", "+49 30 1234567", "1.10", "010", "1_000", "3", "-2.5", "2026-11-22", "2026-13-01",
            "~", "P30D", "PT5M", "30 days", "1 business day", "2 to 4 business days", "P1Y2M", "4.90 EUR", "4,90 EUR",
            "5 %", "10%", "US-CA", "DE", "de", "pt-BR", "care@example.com", "care@", "https://example.com/a",
            "http://example.com", "Europe/Berlin", "UTC", "Berlin", "Mo-Fr 09:00-17:00",
            "Mo-Fr 09:00-12:00; Sa 10:00-24:00", "Mo-Fr 9-17", "cut-fabric", "Cut fabric", "business", "busyness");

    @TestFactory
    Stream<DynamicTest> acceptsWhateverBoldprintAccepts() {
        return Arrays.stream(FieldType.values()).filter(FieldType::isScalar).map(type -> DynamicTest.dynamicTest(
                type.word(), () -> SAMPLES.forEach(sample -> agrees(sample, type))));
    }

    private static void agrees(String sample, FieldType type) {
        if (ValueReader.read(sample, type, CHOICES).isPresent()) {
            // a bare ~ is nothing to an editor, and a text of one tilde is a mistake
            assertEquals(sample.equals("~"), !marks(sample, type).isEmpty(), sample);
            assertEquals(List.of(), marks("\"" + sample + "\"", type), "quoted " + sample);
        }
    }

    @Test
    void marksWhatIsNotOfTheType() {
        assertFalse(marks("30 dayz", FieldType.DURATION).isEmpty());
        assertFalse(marks("30", FieldType.DURATION).isEmpty());
        assertFalse(marks("4.90", FieldType.MONEY).isEmpty());
        assertFalse(marks("maybe", FieldType.BOOLEAN).isEmpty());
        assertFalse(marks("three", FieldType.NUMBER).isEmpty());
        assertFalse(marks("22.11.2026", FieldType.DATE).isEmpty());
        assertFalse(marks("Germany", FieldType.COUNTRY).isEmpty());
        assertFalse(marks("http://example.com", FieldType.URL).isEmpty());
        assertFalse(marks("[a, b]", FieldType.TEXT).isEmpty());
        assertFalse(marks("~", FieldType.TEXT).isEmpty());
        assertFalse(marks("busyness", FieldType.CHOICE).isEmpty());
        assertTrue(marks("Fabric cut to your measure", FieldType.TEXT).isEmpty());
    }

    private static List<String> marks(String sample, FieldType type) {
        return EditorEyes.marks(sample, Json.write(ScalarSchema.of(type, CHOICES)));
    }
}
