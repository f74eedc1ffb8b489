package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.finding.Finding;
import java.util.Optional;

/**
 * What came of one rule where one thing is promised.
 *
 * @param finding what is to be said of it, with its gap; the gap names no market yet
 */
record Judged(OfRule rule, Optional<Finding> finding) {

    /** A rule of which nothing is to be said. */
    static Judged silent(OfRule rule) {
        return new Judged(rule, Optional.empty());
    }
}
