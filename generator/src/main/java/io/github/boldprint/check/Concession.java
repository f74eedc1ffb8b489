package io.github.boldprint.check;

import java.time.LocalDate;

/** By what a gap may wait. */
public sealed interface Concession {

    /** The last day on which it may. */
    LocalDate until();

    /** In words for a reviewer. */
    String says();

    /** Somebody decided so. */
    record ByWaiver(String by, String reason, LocalDate until) implements Concession {

        @Override
        public String says() {
            return "waived by " + by + " until " + until + ": " + reason;
        }
    }

    /** It was there when the baseline was recorded. */
    record ByBaseline(LocalDate until) implements Concession {

        @Override
        public String says() {
            return "in the baseline until " + until;
        }
    }
}
