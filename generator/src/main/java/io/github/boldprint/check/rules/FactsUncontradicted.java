package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.language.Literal;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Words;
import io.github.boldprint.source.Places;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** No text says a number that the facts say differently. */
final class FactsUncontradicted implements Rule {

    private static final RuleId ID = new RuleId("facts-uncontradicted");
    private static final int MOST_NAMED = 3;

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : inspection.policies().policies()) {
            Map<String, Value> facts = measured(policy);
            for (Passage passage : Passage.of(policy)) {
                Wording wording = inspection.languages().in(passage.language());
                for (Words words : passage.prose().words()) {
                    findings.addAll(check(words.text(), words::at, wording, facts));
                }
            }
            policy.clauses().forEach(clause -> clause.text().byLanguage().forEach((language, text) -> findings.addAll(
                    check(text.title(), offset -> text.titleAt(), inspection.languages().in(language), facts))));
        }
        return findings;
    }

    /** The facts that a number in a text could contradict, by path. */
    private static Map<String, Value> measured(Policy policy) {
        Map<String, Value> facts = new LinkedHashMap<>();
        policy.facts().forEach(fact -> {
            if (fact instanceof Fact.Single single && Measure.of(single.original()).isPresent()) {
                facts.put(single.path(), single.original());
            }
        });
        return facts;
    }

    private static List<Finding> check(String text, Places places, Wording wording, Map<String, Value> facts) {
        List<Finding> findings = new ArrayList<>();
        for (Literal literal : wording.literals(text)) {
            List<String> rivals = facts.keySet().stream()
                    .filter(path -> Measure.isOfOneUnit(facts.get(path), literal.value()))
                    .toList();
            boolean agrees = facts.values().stream().anyMatch(fact -> Measure.agree(fact, literal.value()));
            if (!rivals.isEmpty() && !agrees) {
                Location at = places.of(literal.start());
                findings.add(ID.warning(at, message(text.substring(literal.start(), literal.end()), rivals, facts, wording)));
            }
        }
        return findings;
    }

    private static String message(String said, List<String> rivals, Map<String, Value> facts, Wording wording) {
        String named = rivals.stream().limit(MOST_NAMED)
                .map(path -> "'" + path + "' is " + wording.print(facts.get(path)))
                .collect(Collectors.joining(", "));
        String quotes = rivals.size() == 1 ? "if that is meant, quote it as {{" + rivals.get(0) + "}}"
                : "if one of them is meant, quote it, for example as {{" + rivals.get(0) + "}}";
        return "the text says '" + said + "', but no fact of this policy does: " + named + "; " + quotes;
    }
}
