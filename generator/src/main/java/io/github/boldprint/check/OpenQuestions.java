package io.github.boldprint.check;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.policy.Business;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The questions about the business that packs ask and that {@code site.yaml} does not answer: each is said once. */
final class OpenQuestions {

    static final RuleId FACET_ANSWERED = new RuleId("facet-answered");

    private final Map<String, Asked> byFacet = new TreeMap<>();

    /** Who asks, and for which answers there are rules. */
    private record Asked(Set<String> packs, Set<String> answers) {}

    void add(String facet, List<String> answers, Pack pack) {
        Asked asked = byFacet.computeIfAbsent(facet, none -> new Asked(new TreeSet<>(), new TreeSet<>()));
        asked.packs.add(pack.id());
        asked.answers.addAll(answers);
    }

    List<Finding> findings(Business business) {
        List<Finding> findings = new ArrayList<>();
        byFacet.forEach((facet, asked) -> findings.add(FACET_ANSWERED.warning(business.at(), says(facet, asked)
                + (business.facets().containsKey(facet) ? "" : Nearest.hint(facet, business.facets().keySet())))
                .about(Gap.of("business", "facets." + facet))));
        return findings;
    }

    private static String says(String facet, Asked asked) {
        boolean yesOrNo = Set.of("yes", "no").containsAll(asked.answers);
        String answers = yesOrNo ? "`" + facet + ": yes` or `" + facet + ": no`"
                : "`" + facet + ": " + (asked.answers.size() == 1 ? asked.answers.iterator().next()
                        : "[" + String.join(", ", asked.answers) + "]") + "` with what is so of it, or `" + facet
                        + ": no` if nothing of the kind";
        return "'" + facet + "' is not answered under 'facets', so nobody knows whether rules of "
                + String.join(", ", asked.packs) + " are for you"
                + words(facet).map(ask -> ": " + ask + " Write ").orElse("; write ") + answers;
    }

    private static Optional<String> words(String facet) {
        YamlNode.Mapping facets = (YamlNode.Mapping) SourceReader.shippedFile("facets.yaml").root().get("facets")
                .orElseThrow();
        return facets.get(facet).flatMap(node -> ((YamlNode.Mapping) node).get("ask")).map(YamlNode::toString);
    }
}
