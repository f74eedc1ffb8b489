package io.github.boldprint.diff;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Variant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what holds in the markets for which one of the versions has variants: as a whole, because a variant that is
 * taken away brings back what holds everywhere else. What changes there as it does outside of variants is told once.
 */
final class MarketDiff {

    private final Policy before;
    private final Policy after;
    private final Ledger ledger;

    MarketDiff(Policy before, Policy after, Ledger ledger) {
        this.before = before;
        this.after = after;
        this.ledger = ledger;
    }

    /** How two readings of the policy are compared. */
    interface Comparison {
        void compare(Policy before, Policy after, Ledger into);
    }

    /** The ledger holds what changed outside of all variants. */
    void compare(Comparison comparison) {
        Map<String, Draft> general = new LinkedHashMap<>();
        ledger.drafts().stream().filter(MarketDiff::isSaid).forEach(draft -> general.putIfAbsent(draft.key(), draft));
        Map<String, Draft> local = new LinkedHashMap<>();
        Map<String, Set<String>> markets = new TreeMap<>();
        Map<String, Set<String>> without = new TreeMap<>();
        for (List<String> same : groups()) {
            Ledger there = ledger.fresh();
            comparison.compare(before.in(same.get(0)), after.in(same.get(0)), there);
            Set<String> keys = there.drafts().stream().map(Draft::key).collect(Collectors.toSet());
            there.drafts().stream().filter(draft -> !general.containsKey(draft.key())).forEach(draft -> {
                local.putIfAbsent(draft.key(), draft);
                markets.computeIfAbsent(draft.key(), none -> new TreeSet<>()).addAll(same);
            });
            general.keySet().stream().filter(key -> !keys.contains(key))
                    .forEach(key -> without.computeIfAbsent(key, none -> new TreeSet<>()).addAll(same));
        }
        ledger.drafts().replaceAll(draft -> isSaid(draft)
                ? draft.in(List.of(), List.copyOf(without.getOrDefault(draft.key(), Set.of()))) : draft);
        local.forEach((key, draft) -> ledger.add(draft.in(List.copyOf(markets.get(key)), List.of())));
        layers(markets.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    }

    /** The markets with variants, those together in which the same variants hold. */
    private List<List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Stream.of(before, after).flatMap(policy -> policy.variants().stream())
                .flatMap(variant -> variant.markets().stream()).distinct().sorted()
                .forEach(market -> groups.computeIfAbsent(layer(before, market) + " > " + layer(after, market),
                        none -> new ArrayList<>()).add(market));
        return List.copyOf(groups.values());
    }

    private static String layer(Policy policy, String market) {
        return policy.variants().stream().filter(variant -> variant.markets().contains(market)).map(Variant::id)
                .collect(Collectors.joining(" "));
    }

    /** @param told the markets in which some change was told */
    private void layers(Set<String> told) {
        for (Match<Variant> match : Match.of(before.variants(), after.variants(), Variant::id, MarketDiff::isOne)) {
            boolean silent = Stream.of(match.before(), match.after()).flatMap(Optional::stream)
                    .flatMap(variant -> variant.markets().stream()).noneMatch(told::contains);
            Optional<String> was = match.before().map(Canon::of);
            Optional<String> is = match.after().map(Canon::of);
            if (match.renamed()) {
                layer(match, ChangeKind.RENAMED,
                        "it says the same under another id, so links to its sections lead nowhere");
            } else if (!was.equals(is) && silent) {
                ChangeKind kind = was.isEmpty() ? ChangeKind.ADDED : is.isEmpty() ? ChangeKind.REMOVED
                        : ChangeKind.EDITED;
                layer(match, kind, "nobody reads anything else because of it");
            } else if (match.moved() && silent) {
                layer(match, ChangeKind.MOVED, "nobody reads anything else because of it");
            }
        }
    }

    private void layer(Match<Variant> match, ChangeKind kind, String why) {
        Variant variant = match.after().or(match::before).orElseThrow();
        Location at = match.after().map(Variant::at).orElse(after.at());
        ledger.other(kind, Where.of(after.id(), Subject.VARIANT, variant.id(), at),
                match.before().map(was -> Said.of(kind == ChangeKind.MOVED ? match.stood() : Canon.of(was), was.at())),
                match.after().map(is -> Said.of(kind == ChangeKind.MOVED ? match.stands() : Canon.of(is), is.at())),
                Ruling.neutral(kind.word(), why));
    }

    private static boolean isOne(Variant one, Variant other) {
        return content(one).equals(content(other));
    }

    private static String content(Variant variant) {
        return Canon.of(variant).substring(variant.id().length());
    }

    private static boolean isSaid(Draft draft) {
        return draft.where().subject() == Subject.FACT || draft.where().subject() == Subject.ITEM
                || draft.where().subject() == Subject.CLAUSE
                || draft.where().subject() == Subject.KEY
                        && draft.where().path().matches("[a-z0-9-]+\\.(audience|topic)");
    }
}
