package io.github.boldprint.check.rules;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * A text of a policy in one language: its summary, or the words of a clause.
 *
 * @param policy the policy that says it
 * @param language BCP 47
 * @param isPublic whether customers read it
 * @param prose the text
 */
record Passage(Policy policy, String language, boolean isPublic, Prose prose) {

    /** Every text of every policy, in every language in which it is said. */
    static List<Passage> all(PolicySet policies) {
        List<Passage> passages = new ArrayList<>();
        policies.policies().forEach(policy -> passages.addAll(of(policy)));
        return passages;
    }

    /** Every text of a policy, in every language in which it is said. */
    static List<Passage> of(Policy policy) {
        List<Passage> passages = new ArrayList<>();
        policy.summary().ifPresent(summary -> summary.byLanguage()
                .forEach((language, prose) -> passages.add(new Passage(policy, language, true, prose))));
        for (Clause clause : policy.clauses()) {
            boolean isPublic = clause.audience() == Clause.Audience.PUBLIC;
            clause.text().byLanguage()
                    .forEach((language, text) -> passages.add(new Passage(policy, language, isPublic, text.prose())));
        }
        return passages;
    }
}
