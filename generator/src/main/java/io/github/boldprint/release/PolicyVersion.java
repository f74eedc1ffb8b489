package io.github.boldprint.release;

import io.github.boldprint.finding.Location;
import java.time.LocalDate;

/**
 * One policy as a release has it.
 *
 * @param policy its id
 * @param release the name of the release that froze this text: this one, or an earlier one since which nothing changed
 * @param announced the day from which customers could read that it comes
 * @param effective the first day on which it is in force
 * @param at where the release says so
 */
public record PolicyVersion(String policy, String release, LocalDate announced, LocalDate effective, Location at) {

    /** Whether it is in force on a day, if no newer one is. */
    public boolean isInForce(LocalDate day) {
        return !effective.isAfter(day);
    }
}
