package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that a rule may stay unmet for a while.
 *
 * @param rule its id; whether there is such a rule is not known here
 * @param policy the kind of policy in which it may, or {@code business}; empty for all
 * @param market where it may: a market of the site, or a region that covers one; empty for all
 * @param by who decided
 * @param reason why
 * @param until the last day on which it holds
 * @param ruleAt the place of the rule's id
 * @param at the place of the waiver
 */
public record Waiver(String rule, Optional<String> policy, Optional<String> market, String by, String reason,
        LocalDate until, Location ruleAt, Location at) {}
