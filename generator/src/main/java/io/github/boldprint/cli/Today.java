package io.github.boldprint.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day of a run, in UTC where nobody says it, so that one moment is one day on every machine.
 *
 * @param date the day
 * @param from who said so, for people
 */
record Today(LocalDate date, String from) {

    /** The last second of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    /**
     * The given day, else the one of {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else the clock's.
     *
     * @throws IllegalArgumentException with a sentence for people, for a {@code SOURCE_DATE_EPOCH} that is no number
     */
    static Today of(Optional<LocalDate> given, Surroundings surroundings) {
        if (given.isPresent()) {
            return new Today(given.get(), "--date");
        }
        String epoch = surroundings.variables().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (!epoch.isEmpty()) {
            return new Today(day(epoch), "SOURCE_DATE_EPOCH");
        }
        return new Today(LocalDate.ofInstant(surroundings.clock().instant(), ZoneOffset.UTC), "today in UTC");
    }

    private static LocalDate day(String epoch) {
        if (epoch.matches("[0-9]{1,12}") && Long.parseLong(epoch) <= LAST) {
            return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC);
        }
        throw new IllegalArgumentException("SOURCE_DATE_EPOCH is '" + epoch
                + "'; it must be a number of seconds since 1970, or not be set");
    }
}
