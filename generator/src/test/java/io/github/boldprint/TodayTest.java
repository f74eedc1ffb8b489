package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {

    private static final LocalDate GIVEN = LocalDate.of(2026, 11, 22);

    /** Late in the evening in UTC, when it is tomorrow in half of the world. */
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2027-01-31T23:59:59Z"));

    @Test
    void isTheDayThatWasGivenWhateverElseIsKnown() {
        assertEquals("2026-11-22 (--date)", Today.of(Optional.of(GIVEN), "--date", Optional.of("soon"), CLOCK).toString());
    }

    @Test
    void isElseTheDayOfTheReproducibleBuild() {
        assertEquals(new Today(GIVEN, "SOURCE_DATE_EPOCH"), of(" 1795305600 "));
        assertEquals(LocalDate.EPOCH, of("0").date());
        assertEquals(LocalDate.of(9999, 12, 31), of("253402300799").date());
    }

    @Test
    void isElseTodayInUtc() {
        assertEquals("2027-01-31 (today in UTC)", Today.of(Optional.empty(), "--date", Optional.empty(), CLOCK).toString());
        assertEquals("today in UTC", of("").from());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1.5", "253402300800", "99999999999999999999", "١٢"})
    void refusesAnEpochThatIsNoNumberOfSeconds(String epoch) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> of(epoch));
        assertEquals("SOURCE_DATE_EPOCH is '" + epoch + "'; it must be a number of seconds since 1970, or not be set",
                wrong.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "22.11.2026", "2026-02-30", "+2026-11-22", "2026-11-22T10:00", ""})
    void readsNothingElseThanADayOfTheCalendar(String word) {
        IllegalArgumentException wrong = assertThrows(IllegalArgumentException.class, () -> Today.day(word));
        assertEquals("'" + word + "' is not a day; write it as year-month-day, such as 2026-11-22", wrong.getMessage());
        assertEquals(GIVEN, Today.day("2026-11-22"));
    }

    private static Today of(String epoch) {
        return Today.of(Optional.empty(), "--date", Optional.of(epoch), CLOCK);
    }
}
