package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.language.Wording;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.vocabulary.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Every quote names a fact that can be stated, in a form that its language has. */
final class QuotesKnown implements Rule {

    private static final RuleId ID = new RuleId("quotes-known");
    private static final Set<FieldType> PLACES = EnumSet.of(FieldType.COUNTRY, FieldType.REGION);

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passage.all(inspection.policies())) {
            Wording wording = inspection.languages().in(passage.language());
            Promiser home = Promiser.of(passage.policy());
            for (Quote quote : passage.prose().quotes()) {
                Lead lead = FactTrail.follow(quote.path(), home, inspection.policies());
                findings.addAll(check(quote, lead, wording));
            }
        }
        return findings;
    }

    private static List<Finding> check(Quote quote, Lead lead, Wording wording) {
        if (lead instanceof Lead.Nowhere nowhere) {
            return List.of(ID.error(quote.at(), nowhere.message()));
        }
        List<Finding> findings = new ArrayList<>();
        List<Field> trail = lead.trail();
        if (quote.inLink() && !trail.isEmpty() && trail.get(trail.size() - 1).type() != FieldType.URL) {
            findings.add(ID.error(
                    quote.at(), "'" + quote.path() + "' is not a web address, so a link cannot lead to it;"
                    + " quote it in the text, or link to a fact of type url"));
        }
        List<String> cases = isPlace(trail) ? wording.placeCases() : wording.cases();
        quote.grammaticalCase().filter(wanted -> !cases.contains(wanted))
                .ifPresent(wanted -> findings.add(ID.error(quote.at(), noSuchCase(quote, wanted, wording, cases))));
        return findings;
    }

    private static boolean isPlace(List<Field> trail) {
        return !trail.isEmpty() && PLACES.contains(trail.get(trail.size() - 1).of()
                .orElse(trail.get(trail.size() - 1).type()));
    }

    private static String noSuchCase(Quote quote, String wanted, Wording wording, List<String> cases) {
        String has = cases.isEmpty()
                ? "no grammatical cases; write {{" + quote.path() + "}}"
                : "no case '" + wanted + "'; it has " + String.join(", ", cases);
        return "language '" + wording.language() + "' has " + has;
    }
}
