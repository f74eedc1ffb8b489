package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.language.Literal;
import io.github.boldprint.language.Wording;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Words;
import io.github.boldprint.source.Places;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
    public boolean isWaivable() {
        return true;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Policy policy : inspection.policies().policies()) {
            Measured facts = Measured.of(policy);
            for (Passage passage : Passage.of(policy)) {
                Measured known = passage.isPublic() ? facts : facts.withStaff();
                Wording wording = inspection.languages().in(passage.language());
                for (Words words : passage.prose().words()) {
                    findings.addAll(check(words.text(), words::at, wording, known, FactsUncontradicted::quote));
                }
            }
            policy.clauses().forEach(clause -> clause.text().byLanguage().forEach((language, text) -> findings.addAll(
                    check(text.title(), offset -> text.titleAt(), inspection.languages().in(language), facts,
                            rivals -> "correct it, or leave it out: a title cannot quote a fact"))));
        }
        return findings;
    }

    private static List<Finding> check(
            String text, Places places, Wording wording, Measured facts, Function<Set<String>, String> remedy) {
        List<Finding> findings = new ArrayList<>();
        for (Literal literal : wording.literals(text)) {
            Map<String, Value> rivals = facts.ofOneUnitWith(literal.value());
            if (!rivals.isEmpty() && !facts.agreeWith(literal.value())) {
                String said = text.substring(literal.start(), literal.end());
                findings.add(ID.warning(places.of(literal.start()), "the text says '" + said
                        + "', but no fact of this policy does: " + named(rivals, wording) + "; "
                        + remedy.apply(rivals.keySet())));
            }
        }
        return findings;
    }

    private static String named(Map<String, Value> rivals, Wording wording) {
        return rivals.entrySet().stream().limit(MOST_NAMED)
                .map(fact -> "'" + fact.getKey() + "' is " + wording.print(fact.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String quote(Set<String> rivals) {
        String quote = "{{" + rivals.iterator().next() + "}}";
        return rivals.size() == 1
                ? "if that is meant, quote it as " + quote
                : "if one of them is meant, quote it, for example as " + quote;
    }
}
