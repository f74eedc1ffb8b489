package io.github.boldprint;

import java.time.LocalDate;

/**
 * What came of recording a baseline.
 *
 * @param result what is still found afterwards
 * @param written whether a baseline could be written, or was there as it should be
 * @param added how many gaps were recorded
 * @param gone how many entries went because their gaps are closed
 * @param all how many gaps are in the baseline now
 */
public record Recorded(Result result, boolean written, int added, int gone, int all) {

    /** The same in one line for people, without a line break. */
    public String says(LocalDate until) {
        return written
                ? "baseline: " + added + " new until " + until + ", " + gone + " closed, " + all
                + " in all in decisions.yaml"
                : "baseline: nothing was recorded; first mend decisions.yaml, and files that could not be read";
    }
}
