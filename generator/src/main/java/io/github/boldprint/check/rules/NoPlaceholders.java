package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Words;
import io.github.boldprint.source.Places;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;

/** Nothing is left to be filled in: no blank, no note to oneself, no promise of a text to come. */
final class NoPlaceholders implements Rule {

    private static final RuleId ID = new RuleId("no-placeholders");

    private final Placeholders placeholders = new Placeholders(SourceReader.shippedFile("placeholders.yaml"));

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        String source = inspection.policies().business().source();
        for (Passage passage : Passage.all(inspection.policies())) {
            for (Words words : passage.prose().words()) {
                add(placeholders.inText(words.text(), passage.language()), words.places(), findings);
            }
        }
        inspection.look().texts().values().forEach(said -> said.byLanguage().forEach((language, prose) ->
                prose.words().forEach(words ->
                        add(placeholders.inText(words.text(), language), words.places(), findings))));
        inspection.words().forEach(file -> own(file.root(), language(file.path()), findings));
        Promiser.all(inspection.policies()).forEach(by -> by.facts().forEach(fact -> facts(fact, source, findings)));
        inspection.policies().policies().forEach(policy -> plain(policy, source, findings));
        return findings;
    }

    private void plain(Policy policy, String source, List<Finding> findings) {
        for (Clause clause : policy.clauses()) {
            clause.text().byLanguage().forEach((language, text) ->
                    add(placeholders.inWords(text.title(), language), offset -> text.titleAt(), findings));
        }
        policy.review().ifPresent(review -> review.owner()
                .ifPresent(owner -> add(placeholders.inWords(owner, source), offset -> review.at(), findings)));
    }

    private static String language(String path) {
        return path.replaceFirst("^.*/", "").replaceFirst("\\.yaml$", "");
    }

    /** The words of a message file. */
    private void own(YamlNode node, String language, List<Finding> findings) {
        if (node instanceof YamlNode.Scalar words) {
            add(placeholders.inPattern(words.text(), language), offset -> words.at(), findings);
        } else if (node instanceof YamlNode.Mapping group) {
            group.entries().forEach(entry -> own(entry.value(), language, findings));
        }
    }

    private void facts(Fact fact, String source, List<Finding> findings) {
        if (fact instanceof Fact.Single single) {
            single.value().byLanguage().forEach(
                    (language, value) -> value(value, language, single.places().inOrOriginal(language), findings));
        } else if (fact instanceof Fact.Several several) {
            several.values().forEach(value -> value(value, source, several.at(), findings));
        }
    }

    private void value(Value value, String language, Location at, List<Finding> findings) {
        if (value instanceof Value.Text text) {
            add(placeholders.inWords(text.code(), language), offset -> at, findings);
        }
    }

    private static void add(List<Placeholders.Found> found, Places places, List<Finding> findings) {
        found.forEach(one -> findings.add(ID.error(places.of(one.start()),
                "'" + one.words() + "' says nothing to a customer: " + one.remedy())));
    }
}
