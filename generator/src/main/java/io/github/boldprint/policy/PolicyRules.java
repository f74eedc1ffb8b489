package io.github.boldprint.policy;

import io.github.boldprint.finding.RuleId;

/** The rules that giving a meaning to files can break. */
final class PolicyRules {

    static final RuleId KEYS_KNOWN = new RuleId("keys-known");
    static final RuleId FACTS_KNOWN = new RuleId("facts-known");
    static final RuleId FACT_TYPE = new RuleId("fact-type");
    static final RuleId POLICY_KIND = new RuleId("policy-kind");
    static final RuleId POLICY_NAME = new RuleId("policy-name");
    static final RuleId IDS_VALID = new RuleId("ids-valid");
    static final RuleId IDS_UNIQUE = new RuleId("ids-unique");
    static final RuleId TRANSLATION_SOURCE = new RuleId("translation-source");
    static final RuleId SITE_VALID = new RuleId("site-valid");
    static final RuleId DATE_VALID = new RuleId("date-valid");
    static final RuleId VARIANTS_VALID = new RuleId("variants-valid");
    static final RuleId DECISIONS_VALID = new RuleId("decisions-valid");
    static final RuleId ALIASES_VALID = new RuleId("aliases-valid");

    private PolicyRules() {}
}
