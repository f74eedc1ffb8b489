package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.TimeSpan;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a policy was last looked at, and when it is to be again.
 *
 * @param last the day of the last review
 * @param every the longest time between two
 * @param owner who sees to it
 * @param at the place of the key {@code review}
 */
public record Review(Optional<LocalDate> last, Optional<TimeSpan> every, Optional<String> owner, Location at) {}
