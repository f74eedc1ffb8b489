package io.github.boldprint.audit.host;

import io.github.boldprint.finding.RuleId;

/** What a website owes to the people whom its policies are for. */
final class HostRules {

    /** Every file could be read. */
    static final RuleId READABLE = new RuleId("host-readable");

    /** From every page a policy is one click away. */
    static final RuleId REACHED = new RuleId("host-policies-reached");

    /** Links to policies stand in the header or the footer. */
    static final RuleId PLACED = new RuleId("host-links-placed");

    /** Where some policies are linked, all are. */
    static final RuleId COMPLETE = new RuleId("host-links-complete");

    /** The words of a link say where it leads. */
    static final RuleId WORDED = new RuleId("host-links-worded");

    /** Everybody can see the links. */
    static final RuleId VISIBLE = new RuleId("host-links-visible");

    /** Where a law names the words of a link, the link has them. */
    static final RuleId LAW_WORDS = new RuleId("host-law-words");

    /** Every link and anchor leads somewhere. */
    static final RuleId ALIVE = new RuleId("host-links-alive");

    /** No page states a number that a policy states differently. */
    static final RuleId FRESH = new RuleId("host-facts-fresh");

    /** A product's page says or links what holds for returns. */
    static final RuleId PRODUCTS = new RuleId("host-products-promise");

    /** No link wanders from redirect to redirect. */
    static final RuleId REDIRECTS = new RuleId("host-redirects-short");

    private HostRules() {}
}
