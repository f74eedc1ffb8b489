package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.vocabulary.Kind;
import io.github.boldprint.vocabulary.Recipe;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Usual answers that would fill what is missing. */
public final class Offers {

    private final Vocabulary vocabulary;
    private final PolicySet policies;

    /** @param policies what is stated already */
    public Offers(Vocabulary vocabulary, PolicySet policies) {
        this.vocabulary = vocabulary;
        this.policies = policies;
    }

    /** The findings; one of a gap that a usual answer would fill names it. */
    public Findings named(Findings findings) {
        return Findings.of(findings.all().stream().map(this::named).toList());
    }

    private Finding named(Finding finding) {
        return finding.gap().flatMap(gap -> to(gap).map(recipe ->
                        finding.remark("'boldprint explain " + gap.policy() + "/" + recipe.id() + "' offers one")))
                .orElse(finding);
    }

    /** The first usual answer that fills a gap or a part of it; empty where none does. */
    public Optional<Recipe> to(Gap gap) {
        Optional<Policy> policy = policies.policy(gap.policy());
        List<String> missing = gap.at().stream()
                .filter(what -> policy.filter(of -> states(of, what)).isEmpty()).toList();
        Collection<String> markets = gap.markets().isEmpty() ? policies.business().markets() : gap.markets();
        return vocabulary.kind(gap.policy()).map(Kind::recipes).orElse(List.of()).stream()
                .filter(recipe -> recipe.markets().isEmpty()
                        || markets.stream().anyMatch(market -> Regions.shipped().cover(recipe.markets(), market)))
                .filter(recipe -> missing.stream().anyMatch(recipe::offers))
                .findFirst();
    }

    /** What is stated, but otherwise than it should be, is not for a usual answer to fill. */
    private static boolean states(Policy policy, String what) {
        return policy.facts().find(what).isPresent() || policy.facts().isRefused(what)
                || policy.clauses().stream().anyMatch(clause -> clause.topic().equals(Optional.of(what)));
    }
}
