package io.github.boldprint.check;

import io.github.boldprint.language.Languages;
import io.github.boldprint.look.Look;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule looks at.
 *
 * @param policies everything that the business promises
 * @param languages the wording of every language of the site
 * @param today the day of the run, handed in with the request
 * @param look what stands round every page
 * @param words the business's own message files
 */
public record Inspection(
        PolicySet policies, Languages languages, LocalDate today, Look look, List<SourceFile> words) {

    public Inspection {
        words = List.copyOf(words);
    }

    /** The same without a look, and without words of the business's own. */
    public Inspection(PolicySet policies, Languages languages, LocalDate today) {
        this(policies, languages, today, Look.NONE, List.of());
    }

    /** What there is to look at in one market. */
    Inspection in(String market) {
        return new Inspection(policies.in(market), languages, today, look, words);
    }
}
