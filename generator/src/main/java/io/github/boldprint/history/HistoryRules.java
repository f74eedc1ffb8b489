package io.github.boldprint.history;

import io.github.boldprint.finding.RuleId;

/** The rules that going on from one version to the next can break. */
final class HistoryRules {

    static final RuleId CHANGES_DECIDED = new RuleId("changes-decided");
    static final RuleId DATE_FORWARD = new RuleId("date-forward");
    static final RuleId DATE_RENEWED = new RuleId("date-renewed");
    static final RuleId DECISION_BOUND = new RuleId("decision-bound");
    static final RuleId DECISION_CURRENT = new RuleId("decision-current");
    static final RuleId DECISION_NEEDED = new RuleId("decision-needed");
    static final RuleId IDS_KEPT = new RuleId("ids-kept");
    static final RuleId NOTICE_KEPT = new RuleId("notice-kept");
    static final RuleId POLICY_WITHDRAWN = new RuleId("policy-withdrawn");
    static final RuleId TEXT_RELEASED = new RuleId("text-released");
    static final RuleId WORDS_RELEASED = new RuleId("words-released");

    private HistoryRules() {}
}
