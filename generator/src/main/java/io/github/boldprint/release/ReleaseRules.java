package io.github.boldprint.release;

import io.github.boldprint.finding.RuleId;

/** The rules that releases can break. */
final class ReleaseRules {

    static final RuleId RELEASE_INTACT = new RuleId("release-intact");

    private ReleaseRules() {}
}
