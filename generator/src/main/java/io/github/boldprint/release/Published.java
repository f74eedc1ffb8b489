package io.github.boldprint.release;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text of a policy that customers can read, at an address of its own for ever.
 *
 * @param version the first version that says it
 * @param on the day of its release
 * @param folder the last part of its address: the day on which it takes effect, for a second one of that day with
 *     {@code -2} behind it
 * @param from the first day on which it is in force
 * @param until the last day on which it is in force, as far as is known; empty while nothing follows
 * @param words what customers read when it was released, plain, by language
 */
public record Published(
        PolicyVersion version,
        LocalDate on,
        String folder,
        LocalDate from,
        Optional<LocalDate> until,
        SortedMap<String, String> words) {

    public Published {
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** Whether it was replaced before its day had come. */
    public boolean isDropped() {
        return until.filter(last -> last.isBefore(from)).isPresent();
    }

    /** Whether it takes effect after this day. */
    public boolean isComing(LocalDate day) {
        return !isDropped() && from.isAfter(day);
    }

    /** Whether it is in force on this day. */
    public boolean isInForce(LocalDate day) {
        return !isDropped() && !from.isAfter(day) && !isOver(day);
    }

    /** Whether its last day is past. */
    public boolean isOver(LocalDate day) {
        return until.filter(last -> last.isBefore(day)).isPresent();
    }
}
