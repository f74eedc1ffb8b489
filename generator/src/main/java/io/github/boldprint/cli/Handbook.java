package io.github.boldprint.cli;

import io.github.boldprint.report.RuleHelp;

/** What is known of each rule. */
final class Handbook {

    /** For reports. */
    static final RuleHelp RULES = RuleHelp.NONE;

    private Handbook() {}
}
