package io.github.boldprint.check;

import io.github.boldprint.language.Languages;
import io.github.boldprint.look.Look;
import io.github.boldprint.policy.PolicySet;
import java.time.LocalDate;

/**
 * What a rule looks at.
 *
 * @param policies everything that the business promises
 * @param languages the wording of every language of the site
 * @param today the day of the run, handed in with the request
 * @param look what stands round every page
 */
public record Inspection(PolicySet policies, Languages languages, LocalDate today, Look look) {

    /** The same without a look. */
    public Inspection(PolicySet policies, Languages languages, LocalDate today) {
        this(policies, languages, today, Look.NONE);
    }

    /** What there is to look at in one market. */
    Inspection in(String market) {
        return new Inspection(policies.in(market), languages, today, look);
    }
}
