package io.github.boldprint;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day of a run. The doors ask for it once, say it, and hand it in; no room inside looks at a clock.
 *
 * @param date the day
 * @param from who said so, for people
 */
public record Today(LocalDate date, String from) {

    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /** The last second of the year 9999. */
    private static final long LAST = 253_402_300_799L;

    /**
     * The day that was given, else that of the reproducible-builds variable, else the day it is now in UTC.
     *
     * @param given the day, if somebody gave one
     * @param by what gave it: the name of an option
     * @param sourceDateEpoch the value of {@code SOURCE_DATE_EPOCH} (reproducible-builds.org), in seconds since 1970; a
     *     blank one counts as none
     * @throws IllegalArgumentException with a sentence for people, where that value counts and is no such number
     */
    public static Today of(
            Optional<LocalDate> given, String by, Optional<String> sourceDateEpoch, InstantSource clock) {
        if (given.isPresent()) {
            return new Today(given.get(), by);
        }
        Optional<String> epoch = sourceDateEpoch.map(String::strip).filter(seconds -> !seconds.isEmpty());
        return epoch.map(seconds -> new Today(dayOf(moment(seconds)), EPOCH))
                .orElseGet(() -> new Today(dayOf(clock.instant()), "today in UTC"));
    }

    /**
     * A day as people give it.
     *
     * @throws IllegalArgumentException with a sentence for people, where it is none
     */
    public static LocalDate day(String word) {
        try {
            if (word.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(word);
            }
        } catch (DateTimeException e) {
            // the sentence below says it better
        }
        throw new IllegalArgumentException(
                "'" + word + "' is not a day; write it as year-month-day, such as 2026-11-22");
    }

    /** The day and who said so: {@code 2026-11-22 (--date)}. */
    @Override
    public String toString() {
        return date + " (" + from + ")";
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }

    private static Instant moment(String epoch) {
        if (!epoch.matches("[0-9]{1,12}") || Long.parseLong(epoch) > LAST) {
            throw new IllegalArgumentException(EPOCH + " is '" + epoch
                    + "'; it must be a number of seconds since 1970, or not be set");
        }
        return Instant.ofEpochSecond(Long.parseLong(epoch));
    }
}
