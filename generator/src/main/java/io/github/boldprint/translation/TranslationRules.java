package io.github.boldprint.translation;

import io.github.boldprint.finding.RuleId;
import java.util.List;

/** The rules that translations can break. */
public final class TranslationRules {

    static final RuleId LOCK_VALID = new RuleId("lock-valid");
    static final RuleId AGREE = new RuleId("translations-agree");
    static final RuleId CURRENT = new RuleId("translations-current");
    static final RuleId RECORDED = new RuleId("translations-recorded");

    private TranslationRules() {}

    /** Those whose findings may wait where the business says so. */
    public static List<RuleId> waivable() {
        return List.of(AGREE, CURRENT);
    }
}
