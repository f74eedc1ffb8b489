package io.github.boldprint.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeSpanAfterTest {

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, P6M, 2027-02-28",
        "2024-02-29, P1Y, 2025-02-28",
        "2026-11-20, P2W, 2026-12-04",
        "2026-11-20, 90 days, 2027-02-18",
        "2026-11-20, 1 business day, 2026-11-23",
        "2026-11-18, 5 business days, 2026-11-25",
        "2026-11-21, 5 business days, 2026-11-27",
        "2026-11-22, 6 business days, 2026-11-30",
        "2026-11-20, 6 to 8 weeks, 2027-01-15",
        "2026-11-20, PT48H, 2026-11-20"})
    void countsFromTheFirstDay(LocalDate last, String every, LocalDate due) {
        Value value = ValueReader.read(every, FieldType.DURATION, List.of()).orElseThrow();
        TimeSpan span = ((Value.Period) value).span();
        assertEquals(due, span.after(last));
    }
}
