package io.github.boldprint.diff;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Confidence;
import io.github.boldprint.pack.Level;
import java.util.List;

/**
 * A rule of a pack that was met and is not, or the other way round.
 *
 * @param policy the kind of policy that is asked, or {@code business}
 * @param asks what it asks for, in plain words
 * @param before what became of it in the older version
 * @param after what became of it in the newer one; in one of the two it is met, if only by a suggestion
 * @param markets where, in the order of the site
 */
public record Floor(
        RuleId rule,
        String policy,
        Level level,
        Confidence confidence,
        String asks,
        String cite,
        String url,
        Status before,
        Status after,
        List<String> markets) {

    public Floor {
        markets = List.copyOf(markets);
    }

    static Floor of(OfRule rule, Status before, Status after, List<String> markets) {
        return new Floor(rule.id(), rule.policy(), rule.level(), rule.confidence(), rule.asks(), rule.cite(),
                rule.url(),
                before, after, markets);
    }

    /** Whether it was met and is not any more. */
    public boolean isBroken() {
        return isMet(before);
    }

    static boolean isMet(Status status) {
        return status == Status.MET || status == Status.UNCONFIRMED;
    }
}
