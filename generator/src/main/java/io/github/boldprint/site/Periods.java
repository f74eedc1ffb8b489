package io.github.boldprint.site;

import io.github.boldprint.release.Published;
import io.github.boldprint.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When texts hold, in the words of one language. */
record Periods(Edition now) {

    /** "In force from 1 October 2026 to 30 November 2026". */
    String period(Published text) {
        if (text.isDropped()) {
            return now.page("neverInForce", Map.of());
        }
        return text.until().map(
                until -> now.page("inForceFromTo", Map.of("from", day(text.from()), "until", day(until))))
                .orElseGet(() -> now.page(text.isComing(today()) ? "inForceFrom" : "effectiveSince",
                        Map.of("from", day(text.from()), "date", day(text.from()))));
    }

    /** "Version of 1 October 2026", of a second one from that day with its number. */
    String name(Published text) {
        String effective = text.version().effective().toString();
        String number = text.folder().substring(effective.length()).replace("-", "");
        return now.page("versionOf", Map.of("date", day(text.version().effective())))
                + (number.isEmpty() ? "" : " (" + number + ")");
    }

    /** What whoever opens the page of a text must know first: whole sentences. */
    List<String> banner(Published text) {
        if (text.isDropped()) {
            return List.of(now.page("droppedVersion", Map.of()));
        }
        String key = text.isComing(today()) ? "comingVersion" : text.isInForce(today()) ? "presentVersion"
                : "oldVersion";
        String what = now.page(key, Map.of("from", day(text.from()), "until", text.until().map(this::day).orElse("")));
        return text.isInForce(today()) && text.until().isPresent() ? List.of(what, period(text)) : List.of(what);
    }

    String announced(Published text) {
        return now.page("announcedOn", Map.of("date", day(text.version().announced())));
    }

    String day(LocalDate day) {
        return now.wording().print(new Value.Day(day));
    }

    private LocalDate today() {
        return now.timeline().day();
    }
}
