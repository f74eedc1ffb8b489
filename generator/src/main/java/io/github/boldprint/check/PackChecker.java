package io.github.boldprint.check;

import io.github.boldprint.check.Coverage.OfPack;
import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Gap;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.PackChoice.Named;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Holds packs against everything that a business promises. */
public final class PackChecker {

    private final Inspection inspection;
    private final Business business;
    private final Packs packs;
    private final PackSelection selection;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<List<Policy>, Reading> readings = new LinkedHashMap<>();
    private final Map<String, Reading> byMarket = new HashMap<>();
    private final OpenQuestions questions = new OpenQuestions();

    private PackChecker(Inspection inspection, Packs packs, Optional<List<String>> only) {
        this.inspection = inspection;
        this.business = inspection.policies().business();
        this.packs = packs;
        this.selection = new PackSelection(packs, business.packs(), only.map(names -> names.stream()
                .map(name -> Named.of(name, Location.of(""))).toList()));
    }

    /** What is promised in one market, or in several where the same is promised; each rule is judged once in it. */
    private record Reading(String market, RuleJudge judge, Map<RuleId, Judged> judged, Map<Finding, Set<String>> open) {

        /** What became of a rule; where something is to be said of it, it is so in this market. */
        OfRule judge(PackRule rule, Pack pack, String here) {
            Judged known = judged.computeIfAbsent(rule.id(), id -> judge.judge(rule, pack));
            known.finding().ifPresent(finding -> open.computeIfAbsent(finding, none -> new TreeSet<>()).add(here));
            return known.rule();
        }
    }

    /**
     * What is missing, and what meets each rule.
     *
     * @param only the packs to hold, as names or names with versions, whatever {@code site.yaml} says; empty for those
     *     that {@code site.yaml} turns on
     */
    public static Outcome<Coverage> check(Inspection inspection, Packs packs, Optional<List<String>> only) {
        return new PackChecker(inspection, packs, only).check();
    }

    private Outcome<Coverage> check() {
        findings.addAll(selection.findings());
        List<Coverage.Market> markets = business.markets().stream().map(market -> new Coverage.Market(market,
                packs.all().stream().filter(pack -> selection.isFor(pack, market)).map(pack -> pack(pack, market))
                .toList())).toList();
        Map<List<String>, Set<String>> everywhere = new HashMap<>();
        readings.values().forEach(each -> each.open().forEach((finding, where) ->
                everywhere.computeIfAbsent(said(finding), none -> new TreeSet<>()).addAll(where)));
        readings.values().forEach(reading -> findings.addAll(told(reading, everywhere)));
        findings.addAll(questions.findings(business));
        return new Outcome<>(new Coverage(inspection.today(), business.url(), markets,
                Readability.of(inspection.policies())), Findings.of(findings));
    }

    private OfPack pack(Pack pack, String market) {
        List<OfRule> rules = pack.rules().stream().map(rule -> rule(rule, pack, market)).toList();
        return new OfPack(pack.id(), pack.version(), pack.source().name(), pack.source().url(), pack.checked(), rules);
    }

    private OfRule rule(PackRule rule, Pack pack, String market) {
        Optional<String> leftOut = selection.leftOut(pack);
        if (leftOut.isPresent()) {
            return RuleJudge.unmet(rule, Status.NOT_APPLICABLE, leftOut.get());
        }
        List<String> markets = rule.applies().markets();
        if (!markets.isEmpty() && !packs.regions().cover(markets, market)) {
            return RuleJudge.unmet(rule, Status.NOT_APPLICABLE, "it is for " + String.join(", ", markets));
        }
        FacetAnswers ofPack = FacetAnswers.of(pack.applies().facets(), business);
        FacetAnswers answers = ofPack.and(FacetAnswers.of(rule.applies().facets(), business));
        if (!answers.refused().isEmpty()) {
            return RuleJudge.unmet(rule, Status.NOT_APPLICABLE, answers.refused());
        }
        if (!answers.unanswered().isEmpty()) {
            Set<String> open = ofPack.unanswered().isEmpty() ? answers.unanswered() : ofPack.unanswered();
            open.forEach(facet -> ask(facet, rule, pack));
            return RuleJudge.unmet(rule, Status.UNANSWERED,
                    "site.yaml does not answer " + String.join(", ", answers.unanswered()));
        }
        // found by market first, since a comparison of whole policies for every rule would cost more than the rules
        return byMarket.computeIfAbsent(market, this::reading).judge(rule, pack, market);
    }

    private Reading reading(String market) {
        PolicySet there = inspection.policies().in(market);
        return readings.computeIfAbsent(there.policies(), policies -> {
            Inspection inMarket = new Inspection(there, inspection.languages(), inspection.today());
            return new Reading(market, new RuleJudge(inMarket), new HashMap<>(), new LinkedHashMap<>());
        });
    }

    /**
     * What only a variant lacks names its market; what is lacking in general is said once, with all markets where it
     * is.
     */
    private List<Finding> told(Reading reading, Map<List<String>, Set<String>> everywhere) {
        Reading general = readings.get(inspection.policies().policies());
        List<Finding> told = new ArrayList<>();
        reading.open().forEach((finding, markets) -> {
            if (general == null || general == reading) {
                told.add(in(everywhere.get(said(finding)), finding));
            } else if (general.open().keySet().stream().noneMatch(other -> said(other).equals(said(finding)))) {
                told.add(in(markets, finding).remark("in market " + reading.market()));
            }
        });
        return told;
    }

    private static Finding in(Set<String> markets, Finding finding) {
        return finding.about(finding.gap().orElseThrow().in(markets));
    }

    /** What is missing has its place in the variant where there is one, but it is missing in general all the same. */
    private static List<String> said(Finding finding) {
        return List.of(finding.rule().value(), finding.message());
    }

    private void ask(String facet, PackRule rule, Pack pack) {
        questions.add(facet, pack.applies().facets().getOrDefault(facet, rule.applies().facets().get(facet)), pack);
    }
}
