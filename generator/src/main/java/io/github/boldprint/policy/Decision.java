package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a person decided about one change. What the change was is written beside its id, so that people can read it, and
 * so that a decision which somebody moved to another change is void.
 *
 * @param change the id of the change
 * @param bound what was decided about
 * @param verdict the decision
 * @param by who decided, as git knew that person
 * @param role in which that person decided, such as legal
 * @param on the day
 * @param reason why
 * @param notice when customers are told, and from when it holds for them
 * @param evidence where more is to be read, such as a ticket
 * @param until the last day on which the decision holds; empty for one that holds until the change is released
 * @param reaches the sites that it was made for, by the names of their folders, where it is about a base that they
 * extend;
 *     none where it is about the site in whose folder it stands
 * @param at the place of the change's id
 */
public record Decision(
        String change,
        Bound bound,
        Verdict verdict,
        String by,
        Optional<String> role,
        LocalDate on,
        String reason,
        Optional<Notice> notice,
        List<String> evidence,
        Optional<LocalDate> until,
        List<String> reaches,
        Location at) {

    public Decision {
        evidence = List.copyOf(evidence);
        reaches = List.copyOf(reaches);
    }

    /** Whether it was made for a site. */
    public boolean isFor(String site) {
        return reaches.isEmpty() || reaches.contains(site);
    }

    /** What was decided. */
    public enum Verdict {
        APPROVE,
        /** Approved, and customers are told before. */
        NOTICE,
        REJECT;

        /** The word in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The verdict of a word, if it is one. */
        public static Optional<Verdict> of(String word) {
            return List.of(values()).stream().filter(verdict -> verdict.word().equals(word)).findFirst();
        }
    }

    /**
     * What was decided about.
     *
     * @param rule what happened, such as {@code returns.window.shorter}
     * @param place where, such as {@code returns fact window}
     * @param language in which it is said; empty where it is said in none, or in all
     * @param before what stood there; long texts by their beginning and a digest; empty for what is new
     * @param after what stands there; the same; empty for what is gone
     */
    public record Bound(String rule, String place, String language, String before, String after) {}

    /**
     * When customers are told.
     *
     * @param announced the day on which they are
     * @param effective the first day on which the change holds for them
     */
    public record Notice(LocalDate announced, LocalDate effective) {}
}
