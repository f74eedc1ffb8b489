package io.github.boldprint.translation;

import io.github.boldprint.finding.RuleId;
import java.util.List;

/** The rules that translations can break. */
public final class TranslationRules {

    /** Of another room: a translation of something that nobody says in the first language. */
    public static final RuleId SOURCE = new RuleId("translation-source");

    /** The lock is as a tool wrote it. */
    public static final RuleId LOCK_VALID = new RuleId("lock-valid");

    /** A text and its translation state the same numbers, quotes and links. */
    public static final RuleId AGREE = new RuleId("translations-agree");

    /** A translation was made from the text as it is now. */
    public static final RuleId CURRENT = new RuleId("translations-current");

    /** A translation stands in the lock. */
    public static final RuleId RECORDED = new RuleId("translations-recorded");

    private TranslationRules() {}

    /** Those whose findings may wait where the business says so. */
    public static List<RuleId> waivable() {
        return List.of(AGREE, CURRENT);
    }

    /** Whether a rule is about translations alone. */
    public static boolean isOurs(RuleId rule) {
        return List.of(SOURCE, LOCK_VALID, AGREE, CURRENT, RECORDED).contains(rule);
    }
}
