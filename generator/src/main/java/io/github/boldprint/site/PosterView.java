package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/**
 * The counter poster: every way to reach the business, and when.
 *
 * @param emergency what to call in danger, and for what; empty where no such number is given
 * @param ways in the author's order
 * @param times when somebody is there, and where; none is empty
 * @param days on which that differs: when it is closed, when it has other hours
 * @param notes what else is good to know: whom to ask for, which languages
 * @param promises whole sentences: when a person answers
 * @param code the page about contact
 * @param effective "In force since 1 October 2026"; empty where no day is given
 */
public record PosterView(
        List<Labelled> emergency,
        List<Way> ways,
        List<Times> times,
        List<Days> days,
        List<Labelled> notes,
        List<String> promises,
        QrCode code,
        String effective) {

    public PosterView {
        emergency = List.copyOf(emergency);
        ways = List.copyOf(ways);
        times = List.copyOf(times);
        days = List.copyOf(days);
        notes = List.copyOf(notes);
        promises = List.copyOf(promises);
    }

    /**
     * A way to reach the business.
     *
     * @param label what it is: "phone"
     * @param name whom or what one reaches there; empty for most
     * @param words the number or address
     * @param notes what it is for, and what differs there
     */
    public record Way(String label, Html name, List<Html> words, List<Labelled> notes) {
        public Way {
            words = List.copyOf(words);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A week's hours.
     *
     * @param label what is open then
     * @param lines one for each group of days
     * @param notes the time zone, or where it is
     */
    public record Times(String label, List<String> lines, List<Labelled> notes) {
        public Times {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /**
     * Days that are not as usual.
     *
     * @param label "Closed on"
     * @param days in the author's order
     */
    public record Days(String label, List<Day> days) {
        public Days {
            days = List.copyOf(days);
        }
    }

    /**
     * One of them.
     *
     * @param date in words
     * @param hours from when to when somebody is there; empty on a day on which nobody is
     * @param what "Christmas Day"; empty where it is not said
     */
    public record Day(String date, String hours, Html what) {}
}
