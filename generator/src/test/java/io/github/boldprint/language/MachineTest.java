package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Whatever the machine's locale and time zone, and however many threads: the same words. */
@Isolated
class MachineTest {

    private static final List<String> TAGS = List.of("en", "de", "hr", "ms", "fil", "ar", "eu", "sc", "tlh", "und");

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putTheMachineBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void printsAndReadsTheSameOnEveryMachine() {
        List<String> here = everything("en-US", "UTC");
        assertEquals(here, everything("tr-TR", "Pacific/Kiritimati"));
        assertEquals(here, everything("ar-EG", "Pacific/Pago_Pago"));
        assertEquals(here, everything("th-TH-u-ca-buddhist-nu-thai", "Asia/Bangkok"));
    }

    @Test
    void printsTheSameInSeveralThreads() {
        Wording german = Words.in("de");
        List<Value> days = IntStream.range(0, 2000)
                .mapToObj(day -> (Value) new Value.Day(LocalDate.of(2026, 1, 1).plusDays(day)))
                .toList();
        List<String> alone = days.stream().map(Words.in("de")::print).toList();
        assertEquals(alone, days.parallelStream().map(german::print).toList());
    }

    private static List<String> everything(String tag, String zone) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        List<String> printed = new ArrayList<>();
        for (String language : TAGS) {
            Wording wording = Words.in(language, "title: x");
            printed.add(wording.ownName() + wording.isRightToLeft() + wording.cases());
            printed.add(wording.list(List.of("a", "b")));
            samples().forEach((raw, type) -> printed.add(wording.print(Words.value(type, raw))));
            printed.add(wording.literals("3 days, üç gün, 5 %, 4.90 EUR, drei Tage, ₺5, ٣ أيام").toString());
        }
        return printed;
    }

    private static Map<String, FieldType> samples() {
        return Map.ofEntries(
                Map.entry("P30D", FieldType.DURATION),
                Map.entry("2 to 4 weeks", FieldType.DURATION),
                Map.entry("4.90 EUR", FieldType.MONEY),
                Map.entry("2.50 %", FieldType.PERCENTAGE),
                Map.entry("12345.670", FieldType.NUMBER),
                Map.entry("2026-10-01", FieldType.DATE),
                Map.entry("09:30", FieldType.TIME),
                Map.entry("Mo-Fr 09:00-17:00; Sa 10:00-14:00", FieldType.HOURS),
                Map.entry("US-CA", FieldType.REGION),
                Map.entry("pt-BR", FieldType.LANGUAGE),
                Map.entry("Europe/Berlin", FieldType.ZONE));
    }
}
