package io.github.boldprint.check;

import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;
import java.time.LocalDate;

/**
 * What a rule looks at.
 *
 * @param policies everything that the business promises
 * @param languages the wording of every language of the site
 * @param today the day of the run, handed in with the request
 */
public record Inspection(PolicySet policies, Languages languages, LocalDate today) {}
