package io.github.boldprint.check;

import io.github.boldprint.policy.Business;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether a business is one of those for whom rules are. Where one answer says no, the others need not be given.
 *
 * @param refused an answer that says no, in words; empty where none does
 * @param unanswered the questions without an answer; none where one says no
 */
record FacetAnswers(String refused, Set<String> unanswered) {

    static FacetAnswers of(Map<String, List<String>> wanted, Business business) {
        Set<String> unanswered = new TreeSet<>();
        for (Map.Entry<String, List<String>> facet : wanted.entrySet()) {
            List<String> answers = business.facets().getOrDefault(facet.getKey(), List.of());
            if (answers.isEmpty()) {
                unanswered.add(facet.getKey());
            } else if (answers.stream().noneMatch(facet.getValue()::contains)) {
                return new FacetAnswers("it is for '" + facet.getKey() + ": " + String.join("' or '", facet.getValue())
                        + "', and site.yaml answers " + String.join(", ", answers), Set.of());
            }
        }
        return new FacetAnswers("", unanswered);
    }

    /** Both must be so. */
    FacetAnswers and(FacetAnswers others) {
        if (!refused.isEmpty() || !others.refused.isEmpty()) {
            return new FacetAnswers(refused.isEmpty() ? others.refused : refused, Set.of());
        }
        Set<String> both = new TreeSet<>(unanswered);
        both.addAll(others.unanswered);
        return new FacetAnswers("", both);
    }
}
