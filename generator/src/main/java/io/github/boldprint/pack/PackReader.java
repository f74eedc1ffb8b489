package io.github.boldprint.pack;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.policy.Regions;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads pack files. */
public final class PackReader {

    private final Vocabulary vocabulary;
    private final List<Finding> found = new ArrayList<>();
    private final PackFindings findings = new PackFindings(found);
    private final List<Pack> packs = new ArrayList<>();

    private PackReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * All packs of a site.
     *
     * @param shipped the packs that come with Boldprint
     * @param own the business's own, which may add packs but not change shipped ones
     * @param vocabulary what can be asked about
     * @param builtIn the ids of the rules that are no pack's, which no pack may take
     * @throws IllegalStateException where a shipped file is not sound, which is a fault of the build
     */
    public static Outcome<Packs> read(List<SourceFile> shipped, List<SourceFile> own,
            Vocabulary vocabulary, Collection<String> builtIn) {
        return new PackReader(vocabulary).read(shipped, own, Regions.shipped(), builtIn);
    }

    private Outcome<Packs> read(
            List<SourceFile> shipped, List<SourceFile> own, Regions regions, Collection<String> builtIn) {
        shipped.forEach(file -> new PackFileReader(file, false, findings).read(vocabulary, regions)
                .ifPresent(packs::add));
        List<PackRule> rules = unique(packs, builtIn, new HashMap<>());
        restate(rules, rules);
        if (!found.isEmpty()) {
            throw new IllegalStateException("shipped pack is not sound: " + found.get(0));
        }
        List<String> shippedIds = packs.stream().map(Pack::id).toList();
        for (SourceFile file : own) {
            new PackFileReader(file, true, findings).read(vocabulary, regions).ifPresent(this::add);
        }
        List<PackRule> all = unique(packs, builtIn, new HashMap<>());
        restate(all.subList(rules.size(), all.size()), all);
        return new Outcome<>(new Packs(packs, brought(shippedIds), regions), Findings.of(found));
    }

    private Set<String> brought(List<String> shippedIds) {
        return packs.stream().map(Pack::id).filter(id -> !shippedIds.contains(id)).collect(Collectors.toSet());
    }

    private void add(Pack pack) {
        if (packs.stream().anyMatch(known -> known.id().equals(pack.id()))) {
            findings.error(pack.at(),
                    "'" + pack.id() + "' is a pack that comes with Boldprint; give yours a name of its own");
        } else {
            packs.add(pack);
        }
    }

    /** The rules of these packs in order; an id that is taken is a finding at the later rule. */
    private List<PackRule> unique(List<Pack> of, Collection<String> builtIn, Map<String, PackRule> taken) {
        List<PackRule> rules = of.stream().flatMap(pack -> pack.rules().stream()).toList();
        for (PackRule rule : rules) {
            String id = rule.id().value();
            Optional<PackRule> first = Optional.ofNullable(taken.putIfAbsent(id, rule));
            if (builtIn.contains(id) || first.isPresent()) {
                findings.error(rule.at(), "'" + id + "' is the id of another rule" + first.map(other -> " in "
                        + other.at().file()).orElse("") + "; give each an id of its own");
            }
        }
        return rules;
    }

    private void restate(List<PackRule> rules, List<PackRule> all) {
        List<String> ids = all.stream().map(rule -> rule.id().value()).toList();
        for (PackRule rule : rules) {
            rule.restates().stream().filter(other -> !ids.contains(other)).forEach(other -> findings.error(rule.at(),
                    "'" + other + "' in 'restates' of '" + rule.id() + "' is no rule of a pack"
                    + Nearest.hint(other, ids)));
        }
    }
}
