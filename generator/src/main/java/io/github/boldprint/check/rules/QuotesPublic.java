package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.prose.Quote;
import java.util.ArrayList;
import java.util.List;

/** What customers read quotes only facts that customers may read. */
final class QuotesPublic implements Rule {

    private static final RuleId ID = new RuleId("quotes-public");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        List<Finding> findings = new ArrayList<>();
        for (Passage passage : Passage.all(inspection.policies())) {
            if (!passage.isPublic()) {
                continue;
            }
            Promiser home = Promiser.of(passage.policy());
            for (Quote quote : passage.prose().quotes()) {
                if (FactTrail.follow(quote.path(), home, inspection.policies()).isForStaff()) {
                    findings.add(ID.error(
                            quote.at(), "'" + quote.path() + "' is for staff only, and this text is public;"
                            + " leave the quote out, or write the clause with 'audience: staff'"));
                }
            }
        }
        return findings;
    }
}
