package io.github.boldprint.cli;

import io.github.boldprint.Today;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of a run, and who said so.
 *
 * @param date the day
 * @param from who said so, for people
 */
record DayOfRun(LocalDate date, String from) {

    /** The last second of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    /**
     * The given day, else the one of {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), else today.
     *
     * @throws IllegalArgumentException with a sentence for people, for a {@code SOURCE_DATE_EPOCH} that is no number
     */
    static DayOfRun of(Optional<LocalDate> given, Surroundings surroundings) {
        String epoch = surroundings.variables().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        boolean counted = given.isEmpty() && !epoch.isEmpty();
        if (counted && !(epoch.matches("[0-9]{1,12}") && Long.parseLong(epoch) <= LAST)) {
            throw new IllegalArgumentException("SOURCE_DATE_EPOCH is '" + epoch
                    + "'; it must be a number of seconds since 1970, or not be set");
        }
        return new DayOfRun(Today.of(given.map(LocalDate::toString), epoch),
                given.isPresent() ? "--date" : counted ? "SOURCE_DATE_EPOCH" : "today in UTC");
    }
}
