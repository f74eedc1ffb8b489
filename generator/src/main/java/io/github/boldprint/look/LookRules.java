package io.github.boldprint.look;

import io.github.boldprint.finding.RuleId;

/** The rules that a look can break. */
final class LookRules {

    /** What stands in the folder {@code look} can be used. */
    static final RuleId LOOK_VALID = new RuleId("look-valid");

    /** Text has a contrast of 4.5:1 with what is behind it, and edges one of 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
    static final RuleId LOOK_CONTRAST = new RuleId("look-contrast");

    private LookRules() {}
}
