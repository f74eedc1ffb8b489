package io.github.boldprint.check.rules;

import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.Rule;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Link;
import java.util.List;
import java.util.Optional;

/** Every link to a policy leads to something that its reader may see. */
final class LinksAlive implements Rule {

    private static final RuleId ID = new RuleId("links-alive");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public List<Finding> check(Inspection inspection) {
        PolicySet policies = inspection.policies();
        return Passage.all(policies).stream()
                .flatMap(passage -> passage.prose().links().stream()
                        .flatMap(link -> fault(link, passage.isPublic(), policies).stream()))
                .toList();
    }

    private static Optional<Finding> fault(Link link, boolean isPublic, PolicySet policies) {
        Lead lead = LinkTrail.follow(link.target(), policies);
        if (lead instanceof Lead.Nowhere nowhere) {
            return Optional.of(ID.error(link.at(), nowhere.message()));
        }
        boolean staffClause = LinkTrail.clause(link.target(), policies)
                .filter(clause -> clause.audience() == Clause.Audience.STAFF)
                .isPresent();
        return isPublic && (staffClause || lead.isForStaff())
                ? Optional.of(ID.error(link.at(), "the link leads to what only staff may read, and this text is public;"
                        + " leave the link out, or link to a public clause"))
                : Optional.empty();
    }
}
