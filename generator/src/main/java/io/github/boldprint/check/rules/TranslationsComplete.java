package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.ClauseText;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every text is said in every language of the site. */
final class TranslationsComplete implements Rule {

    private static final RuleId ID = new RuleId("translations-complete");
    private static final String BUSINESS = "business";

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        PolicySet policies = inspection.policies();
        List<Finding> findings = new ArrayList<>();
        for (String language : policies.business().languages()) {
            if (!language.equals(policies.business().source())) {
                findings.addAll(facts(
                        BUSINESS, policies.business().facts(), file("site.yaml", language), language, policies));
                policies.policies().forEach(policy -> findings.addAll(policy(policy, language, policies)));
            }
        }
        return findings;
    }

    private static List<Finding> policy(Policy policy, String language, PolicySet policies) {
        String file = file(policy.file(), language);
        List<Finding> findings = new ArrayList<>();
        policy.summary().filter(said -> said.in(language).isEmpty() && !said.original().isEmpty())
                .ifPresent(said -> findings.add(missing("the summary", policy.at(), file, language)
                        .about(gap(policy.id(), "summary", language))));
        policy.clauses().forEach(clause -> findings.addAll(clause(clause, file, language).stream()
                .map(finding -> finding.about(gap(policy.id(), clause.id(), language))).toList()));
        findings.addAll(facts(policy.id(), policy.facts(), file, language, policies));
        if (policies.unread().contains(file("policies/" + policy.id() + ".yaml", language))) {
            return List.of();
        }
        return findings.isEmpty() || policy.translations().containsKey(language)
                ? findings
                : List.of(ID.warning(policy.at(), "nothing of this policy is said in language '" + language
                        + "' yet; write its texts in " + file)
                        .about(Gap.of(policy.id(), language)));
    }

    private static List<Finding> clause(Clause clause, String file, String language) {
        ClauseText source = clause.text().original();
        Optional<ClauseText> said = clause.text().in(language);
        boolean title = said.map(ClauseText::title).orElse("").isEmpty() && !source.title().isEmpty();
        boolean words = said.map(text -> text.prose().isEmpty() && !text.prose().isRefused()).orElse(true)
                && !source.prose().isEmpty();
        if (!title && !words) {
            return List.of();
        }
        String what = !title ? "the text of clause " : !words ? "the title of clause " : "clause ";
        return List.of(missing(what + "'" + clause.id() + "'", clause.at(), file, language));
    }

    private static List<Finding> facts(String of, Facts facts, String file, String language, PolicySet policies) {
        List<Finding> findings = new ArrayList<>();
        if (!policies.unread().contains(file)) {
            facts.forEach(fact -> {
                if (fact.field().translate() && fact instanceof Fact.Single single
                        && single.value().in(language).isEmpty()) {
                    findings.add(missing("'" + fact.path() + "'", single.valueAt(), file, language)
                            .about(gap(of, fact.path(), language)));
                }
            });
        }
        return findings;
    }

    private static Gap gap(String policy, String what, String language) {
        return Gap.of(policy, what + "." + language);
    }

    private static Finding missing(String what, Location at, String file, String language) {
        return ID.warning(at, what + " is not said in language '" + language + "' yet; write it in " + file);
    }

    private static String file(String source, String language) {
        return source.replaceFirst("\\.yaml$", "." + language + ".yaml");
    }
}
