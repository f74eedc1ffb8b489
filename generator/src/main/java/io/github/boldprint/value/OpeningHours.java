package io.github.boldprint.value;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * A week's opening hours, in the author's order.
 *
 * @param spans at least one
 */
public record OpeningHours(List<Span> spans) {

    public OpeningHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("opening hours have at least one span");
        }
    }

    /**
     * Days that share the same times.
     *
     * @param from first day
     * @param to last day; equal to {@code from} for a single day
     * @param opens local time
     * @param closes local time, after {@code opens}; 23:59 stands for midnight, as schema.org writes it
     */
    public record Span(DayOfWeek from, DayOfWeek to, LocalTime opens, LocalTime closes) {
        public Span {
            if (from.compareTo(to) > 0 || !opens.isBefore(closes)) {
                throw new IllegalArgumentException("days and times run forward");
            }
        }
    }
}
