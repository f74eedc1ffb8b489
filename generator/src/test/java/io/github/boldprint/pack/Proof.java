package io.github.boldprint.pack;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The mutation proof: a complete content folder meets every rule, and breaking what one rule asks for makes that rule
 * fire, at the right place, and none besides those that it restates.
 *
 * <p>A rule is proven in the first complete folder in which its pack is on and its {@code break} does exactly that. A
 * folder is complete where its packs find nothing at all.
 */
final class Proof {

    private static final Vocabulary VOCABULARY =
            VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    private final Packs packs;
    private final LocalDate today;
    private final Map<String, BreakableSite> examples = new TreeMap<>();
    private final Map<String, Coverage> covered = new TreeMap<>();
    private final Map<List<String>, Languages> languages = new java.util.HashMap<>();

    /** What keeps a proof from being whole; empty lists where all is proven. */
    record Result(int rules, List<String> unproven, List<String> incomplete) {

        int proven() {
            return rules - unproven.size();
        }
    }

    private Proof(Packs packs, LocalDate today) {
        this.packs = packs;
        this.today = today;
    }

    static Result of(Packs packs, List<Path> examples, LocalDate today) {
        return of(packs, examples, today, Set.of(""));
    }

    /** @param only the packs whose rules are proven; the empty name for all */
    static Result of(Packs packs, List<Path> examples, LocalDate today, Set<String> only) {
        return new Proof(packs, today).prove(examples, only);
    }

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    private Result prove(List<Path> folders, Set<String> only) {
        List<String> incomplete = new ArrayList<>();
        for (Path folder : folders) {
            BreakableSite site = BreakableSite.of(folder);
            Outcome<Coverage> outcome = check(site);
            outcome.findings().all().forEach(finding -> incomplete.add(folder + ": " + finding));
            examples.put(folder.toString(), site);
            covered.put(folder.toString(), outcome.value());
        }
        List<String> unproven = new ArrayList<>();
        int rules = 0;
        for (Pack pack : packs.all()) {
            for (PackRule rule : only.contains("") || only.contains(pack.id()) ? pack.rules() : List.<PackRule>of()) {
                rules++;
                fault(rule, pack).ifPresent(why -> unproven.add(rule.id() + ": " + why));
            }
        }
        return new Result(rules, unproven, incomplete);
    }

    /** Why a rule is not proven by any example; empty where one proves it. */
    private Optional<String> fault(PackRule rule, Pack pack) {
        if (rule.mutation().isEmpty()) {
            return Optional.of("it has no 'break'");
        }
        List<String> faults = new ArrayList<>();
        for (String example : examples.keySet()) {
            boolean on = covered.get(example).markets().stream().flatMap(market -> market.packs().stream())
                    .anyMatch(of -> of.id().equals(pack.id()));
            Optional<String> fault = on ? fault(rule, example) : Optional.of("its pack is not on");
            if (fault.isEmpty()) {
                return Optional.empty();
            }
            if (on) {
                faults.add("in " + example + ", " + fault.get());
            }
        }
        return Optional.of(faults.isEmpty() ? "no complete example has its pack on" : String.join("; ", faults));
    }

    private Optional<String> fault(PackRule rule, String example) {
        BreakableSite site = examples.get(example);
        BreakableSite broken;
        try {
            broken = site.with(rule.mutation(), rule.policy(), VOCABULARY);
        } catch (IllegalStateException impossible) {
            return Optional.of(impossible.getMessage());
        }
        List<Location> places = places(rule, broken);
        List<Finding> found = check(broken).findings().all();
        Set<String> fired = found.stream().map(finding -> finding.rule().value()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> allowed = new TreeSet<>(rule.restates());
        allowed.add(rule.id().value());
        if (!fired.contains(rule.id().value()) || !allowed.containsAll(fired)) {
            return Optional.of("breaking it fires " + fired);
        }
        return found.stream().filter(finding -> finding.rule().equals(rule.id()))
                .filter(finding -> places.stream().noneMatch(place -> fits(place, finding.at())))
                .map(finding -> "it fires at " + finding.at() + ", not at " + places)
                .findFirst();
    }

    /** Where a finding of this rule can stand: at the facts that it asks for; for words, anywhere in the policy. */
    private static List<Location> places(PackRule rule, BreakableSite broken) {
        List<Location> places = new ArrayList<>();
        FactWay.asked(rule.asserts(), rule.policy(), VOCABULARY).forEach(way -> places.addAll(broken.placesOf(way)));
        if (FactWay.asksForWords(rule.asserts())) {
            places.add(Location.of("policies/" + rule.policy() + ".yaml"));
            places.add(Location.of("site.yaml"));
        }
        return places;
    }

    /** A place without a line is the whole file; every property of a changed file has a line of its own. */
    private static boolean fits(Location place, Location at) {
        return place.file().equals(at.file()) && (place.line() == 0 || place.line() == at.line());
    }

    private Outcome<Coverage> check(BreakableSite site) {
        PolicySet policies = PolicyReader.read(site.sources(), VOCABULARY).value();
        List<String> tags = policies.business().languages();
        List<SourceFile> own = site.messages();
        Languages spoken = own.isEmpty() ? languages.computeIfAbsent(tags, all -> languages(all, own)) : languages(tags, own);
        return PackChecker.check(new Inspection(policies, spoken, today), packs, Optional.empty());
    }

    private static Languages languages(List<String> tags, List<SourceFile> own) {
        return LanguageReader.read(tags, SourceReader.shipped("messages"), own).value();
    }
}
