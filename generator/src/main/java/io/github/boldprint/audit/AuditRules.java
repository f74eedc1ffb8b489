package io.github.boldprint.audit;

import io.github.boldprint.finding.RuleId;

/** What a finished site must be. A fault is never in the author's words, so every message names the theme. */
final class AuditRules {

    /** Every link and anchor leads somewhere, and no id stands twice. */
    static final RuleId SITE_LINKS = new RuleId("site-links");

    /** Pages need no script and no other host, and name their title, language and subject. */
    static final RuleId SITE_CLEAN = new RuleId("site-clean");

    /** How a message about a template ends. */
    static final String REMEDY =
            "; mend the theme's template, or report this to Boldprint if the theme is not your own";

    /** How a message about something fetched from elsewhere ends. */
    static final String OTHER_HOST = "; put the file into the theme's assets and name it there, "
            + "or report this to Boldprint if the theme is not your own";

    private AuditRules() {}
}
