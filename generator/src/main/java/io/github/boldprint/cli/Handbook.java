package io.github.boldprint.cli;

import io.github.boldprint.report.RuleHelp;
import java.util.List;
import java.util.Optional;

/** What is known of each rule. */
final class Handbook {

    /** For reports. */
    static final RuleHelp RULES = RuleHelp.NONE;

    private Handbook() {}

    /** The ids of all rules. */
    static List<String> rules() {
        return List.of();
    }

    /** All rules, one a line. */
    static String list() {
        return "";
    }

    /** Everything about one rule, if there is such a rule. */
    static Optional<String> rule(String id) {
        return Optional.empty();
    }
}
