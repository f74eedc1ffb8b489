package io.github.boldprint;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** The day of a run. The doors ask for it once and hand it in; no room inside looks at a clock. */
public final class Today {

    private Today() {}

    /**
     * The day that was given, else that of the reproducible-builds variable, else the day it is now; all in UTC.
     *
     * @param given as {@code 2026-11-22}
     * @param sourceDateEpoch the value of {@code SOURCE_DATE_EPOCH}: seconds since 1970; null or blank where it is not set
     * @throws java.time.format.DateTimeParseException where the given day is none
     * @throws NumberFormatException where the variable is no whole number
     */
    public static LocalDate of(Optional<String> given, String sourceDateEpoch) {
        if (given.isPresent()) {
            return LocalDate.parse(given.get());
        }
        Instant moment = sourceDateEpoch == null || sourceDateEpoch.isBlank()
                ? Instant.now()
                : Instant.ofEpochSecond(Long.parseLong(sourceDateEpoch.strip()));
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
