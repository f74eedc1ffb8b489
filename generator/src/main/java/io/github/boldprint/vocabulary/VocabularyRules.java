package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.RuleId;

/** The rules that reading kind files can break. */
final class VocabularyRules {

    static final RuleId KIND_VALID = new RuleId("kind-valid");

    private VocabularyRules() {}
}
