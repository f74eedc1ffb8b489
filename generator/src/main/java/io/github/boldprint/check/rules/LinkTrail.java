package io.github.boldprint.check.rules;

import io.github.boldprint.finding.Nearest;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows a link to a policy, or to a clause or fact of it. */
final class LinkTrail {

    private static final String FACT = "fact-";

    private LinkTrail() {}

    /** Where a link leads; links to addresses outside the site, and to quoted ones, lead to nothing of ours. */
    static Lead follow(Link.Target target, PolicySet policies) {
        if (!(target instanceof Link.ToPolicy to) || policies.unread().contains(Promiser.file(to.kind()))) {
            return new Lead.Settled();
        }
        Optional<Policy> policy = policies.policy(to.kind());
        if (policy.isEmpty()) {
            return new Lead.Nowhere(noPolicy(to.kind(), policies));
        }
        return to.anchor().map(anchor -> follow(anchor, policy.get())).orElse(new Lead.Settled());
    }

    /** The clause that a link leads to, if it leads to one. */
    static Optional<Clause> clause(Link.Target target, PolicySet policies) {
        return target instanceof Link.ToPolicy to
                ? to.anchor().flatMap(anchor -> policies.policy(to.kind()).flatMap(policy -> clause(anchor, policy)))
                : Optional.empty();
    }

    /** By its id, or for a variant's clause by {@code <id>--<variant>}. */
    private static Optional<Clause> clause(String anchor, Policy policy) {
        return policy.clause(anchor).or(() -> policy.variants().stream()
                .flatMap(variant -> variant.clauses().stream().filter(clause -> anchor.equals(clause.id())
                        || anchor.equals(clause.id() + "--" + variant.id())))
                .findFirst());
    }

    private static Lead follow(String anchor, Policy policy) {
        Lead lead = anchor.startsWith(FACT)
                ? FactTrail.inside(Promiser.of(policy), anchor.substring(FACT.length()))
                : new Lead.Nowhere(anchor);
        if (!(lead instanceof Lead.Nowhere)) {
            return lead;
        }
        return anchors(policy).contains(anchor) || policy.refused().contains("clauses")
                ? new Lead.Settled()
                : new Lead.Nowhere(noAnchor(anchor, policy));
    }

    private static String noPolicy(String kind, PolicySet policies) {
        List<String> ids = policies.policies().stream().map(Policy::id).toList();
        boolean known = policies.vocabulary().kind(kind).isPresent();
        return "there is no '" + kind + "' policy to link to" + (known
                ? "; write " + Promiser.file(kind) + ", or leave the link out"
                : Nearest.hintOrAll(kind, ids));
    }

    private static String noAnchor(String anchor, Policy policy) {
        return "the " + policy.id() + " policy has no clause or fact '" + anchor + "' to link to"
                + Nearest.hint(anchor, anchors(policy));
    }

    /** Clauses first, because they are what authors link to. */
    private static List<String> anchors(Policy policy) {
        List<String> anchors = new ArrayList<>();
        policy.clauses().forEach(clause -> anchors.add(clause.id()));
        policy.variants().forEach(variant -> variant.clauses().forEach(clause -> {
            anchors.add(clause.id() + "--" + variant.id());
            if (policy.clause(clause.id()).isEmpty()) {
                anchors.add(clause.id());
            }
        }));
        policy.facts().forEach(fact -> {
            anchors.add(FACT + fact.path());
            if (fact instanceof Fact.Items list) {
                list.items().forEach(item -> anchors.add(FACT + item.path()));
            }
        });
        return anchors;
    }
}
