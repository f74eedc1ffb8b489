package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import java.util.ArrayList;
import java.util.List;

/** Every clause has a title and words, and every policy says something. */
final class ClausesFilled implements Rule {

    private static final RuleId ID = new RuleId("clauses-filled");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : inspection.policies().policies()) {
            policy.clauses().forEach(clause -> clause(clause, findings));
            policy.summary().map(Localized::original).filter(summary -> summary.isEmpty() && !summary.isRefused())
                    .ifPresent(summary ->
                            findings.add(ID.error(policy.at(), "the 'summary' is empty; write it, or delete"
                            + " the key: a summary is made from the facts then")));
            boolean silent = policy.publicClauses().isEmpty() && policy.facts().all().isEmpty()
                    && policy.facts().refused().isEmpty();
            if (silent) {
                findings.add(ID.error(
                        policy.at(), "this policy says nothing to customers: state its facts under 'facts',"
                        + " or write a clause"));
            }
        }
        return findings;
    }

    private static void clause(Clause clause, List<Finding> findings) {
        ClauseText text = clause.text().original();
        if (text.title().isEmpty()) {
            findings.add(ID.error(text.at(), "clause '" + clause.id() + "' has no title; write one that says what the"
                    + " customer finds here, such as 'title: How to return something'"));
        }
        if (text.prose().isEmpty() && !text.prose().isRefused()) {
            findings.add(ID.error(text.at(), "clause '" + clause.id() + "' has no words; write its 'text', or delete"
                    + " the clause"));
        }
    }
}
