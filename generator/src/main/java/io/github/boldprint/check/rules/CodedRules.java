package io.github.boldprint.check.rules;

import io.github.boldprint.check.Rule;
import java.util.List;

/** The list of all coded rules, by id. */
public final class CodedRules {

    private CodedRules() {}

    /** Every coded rule. */
    public static List<Rule> all() {
        return List.of();
    }
}
