package io.github.boldprint.site;

import java.time.LocalDate;
import java.util.List;

/**
 * What changed, for programs that follow it.
 *
 * @param path its own address
 * @param language BCP 47
 * @param id it never changes, wherever the site stands
 * @param self its absolute address
 * @param page the absolute address of the page that says the same
 * @param author who publishes it
 * @param entries the newest first; at least one
 */
public record Feed(SitePath path, String language, String title, String id, String self, String page, String author,
        List<Entry> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /**
     * One version.
     *
     * @param id it never changes, wherever the site stands
     * @param link the absolute address of its page
     * @param on the day on which it was released
     * @param lines what it changed, as plain words
     */
    public record Entry(String id, String title, String link, LocalDate on, List<String> lines) {
        public Entry {
            lines = List.copyOf(lines);
        }
    }
}
