package io.github.boldprint.site;

import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Policy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What of an edition was never released: what customers would read counts, not what its files hold. */
record Drafts(Edition edition) {

    /** Whether a policy says other words than those that were released of it last. */
    boolean isDraft(Policy policy) {
        if (!isAsked()) {
            return false;
        }
        String language = edition.language();
        String now = words(edition, policy);
        return edition.timeline().of(policy.id()).stream().reduce((older, newer) -> newer)
                .filter(text -> edition.timeline().newest().flatMap(newest -> newest.policy(policy.id())).isPresent())
                .filter(text -> now.equals(text.published().words().get(language))
                        || text.policy().map(then -> now.equals(words(edition.then(text), then))).orElse(false))
                .isEmpty();
    }

    /** What customers read on a policy's page. */
    static String words(Edition edition, Policy policy) {
        Stand anywhere = new Stand(
                edition, new Links.Relative(edition.addresses().everything(edition.language())), false);
        return PolicyWords.words(new PolicyViews(anywhere, false).plain(policy));
    }

    /** Whether a policy is a draft on some page of the edition. */
    boolean isAnyDraft() {
        return isAsked() && edition.policies().policies().stream().anyMatch(this::isDraft);
    }

    /** Whether the business says other things of itself than in the newest release; they stand on every page. */
    boolean isBusinessDraft() {
        return isAsked() && edition.timeline().newest()
                .filter(newest -> said(newest.business().facts()).equals(said(edition.policies().business().facts())))
                .isEmpty();
    }

    private boolean isAsked() {
        return edition.timeline().drafts() && !edition.timeline().isEmpty();
    }

    private Map<String, List<String>> said(Facts facts) {
        Map<String, List<String>> said = new TreeMap<>();
        facts.forEach(fact -> {
            if (!(fact instanceof Fact.Group)) {
                said.put(fact.path(), List.of(edition.businessWords().words(fact, Optional.empty())));
            }
        });
        return said;
    }
}
