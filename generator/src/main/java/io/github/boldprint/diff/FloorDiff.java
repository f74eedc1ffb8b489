package io.github.boldprint.diff;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.pack.Evidence;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Finds the rules of packs that were met and are not, or the other way round, market by market, and what did it. */
final class FloorDiff {

    /** A gap that somebody accepts is a gap. */
    private static final Set<Status> NOT_MET = EnumSet.of(Status.MISSING, Status.JUDGEMENT, Status.BASELINE,
            Status.WAIVED,
            Status.UNANSWERED, Status.NOT_YET);

    private final List<Crossing> crossings;
    private final List<List<Draft>> causes;

    /** @param by what met it, in the version in which it was met */
    private record Crossing(Floor floor, List<Evidence> by) {}

    /** @param drafts everything that changed */
    FloorDiff(Coverage before, Coverage after, List<Draft> drafts) {
        this.crossings = crossings(before, after);
        // rules are held against promises, whatever words pages print them in
        List<Draft> promises = drafts.stream().filter(draft -> draft.where().subject() != Subject.PAGE).toList();
        this.causes = crossings.stream().map(crossing -> causes(crossing, promises)).toList();
    }

    /** Every rule that was crossed, sorted by rule. */
    List<Floor> all() {
        return crossings.stream().map(Crossing::floor).toList();
    }

    /** Those that one change crosses. */
    List<Floor> of(Draft draft) {
        List<Floor> floors = new ArrayList<>();
        for (int i = 0; i < crossings.size(); i++) {
            if (causes.get(i).contains(draft)) {
                floors.add(crossings.get(i).floor());
            }
        }
        return floors;
    }

    private static List<Crossing> crossings(Coverage before, Coverage after) {
        Map<String, Map<RuleId, OfRule>> old = new TreeMap<>();
        before.markets().forEach(market -> market.rules().forEach(rule ->
                old.computeIfAbsent(market.code(), code -> new TreeMap<>()).put(rule.id(), rule)));
        Map<List<Object>, List<String>> markets = new LinkedHashMap<>();
        Map<List<Object>, List<OfRule>> rules = new LinkedHashMap<>();
        after.markets().forEach(market -> market.rules().forEach(is -> {
            OfRule was = old.getOrDefault(market.code(), Map.of()).get(is.id());
            if (was != null && isCrossed(was.status(), is.status())) {
                List<Object> key = List.of(is.id(), was.status(), is.status());
                markets.computeIfAbsent(key, none -> new ArrayList<>()).add(market.code());
                rules.putIfAbsent(key, List.of(was, is));
            }
        }));
        List<Crossing> crossings = new ArrayList<>();
        rules.forEach((key, pair) -> crossings.add(new Crossing(Floor.of(pair.get(1), pair.get(0).status(),
                pair.get(1).status(), markets.get(key)), pair.get(Floor.isMet(pair.get(0).status()) ? 0 : 1).by())));
        crossings.sort((a, b) -> a.floor().rule().compareTo(b.floor().rule()));
        return crossings;
    }

    private static boolean isCrossed(Status was, Status is) {
        return Floor.isMet(was) && NOT_MET.contains(is) || Floor.isMet(is) && NOT_MET.contains(was);
    }

    /** What touches that which met the rule; else everything in its policy; else what decides which rules are held. */
    private static List<Draft> causes(Crossing crossing, List<Draft> drafts) {
        List<Draft> there = drafts.stream().filter(draft -> isIn(draft, crossing.floor().markets())).toList();
        String policy = crossing.floor().policy();
        return some(there, draft -> crossing.by().stream().anyMatch(evidence ->
                touches(draft, evidence, crossing.floor())))
                .or(() -> some(there, draft -> draft.where().policy().equals(policy)))
                .or(() -> some(there, draft -> draft.where().policy().equals(Where.SITE)))
                .orElse(List.of());
    }

    private static Optional<List<Draft>> some(List<Draft> drafts, Predicate<Draft> which) {
        List<Draft> some = drafts.stream().filter(which).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(some);
    }

    private static boolean isIn(Draft draft, List<String> markets) {
        boolean everywhere = draft.where().markets().isEmpty() && !draft.where().notIn().containsAll(markets);
        return everywhere || markets.stream().anyMatch(draft.where().markets()::contains);
    }

    private static boolean touches(Draft draft, Evidence evidence, Floor floor) {
        int slash = evidence.page().indexOf('/');
        int sign = evidence.page().indexOf('#');
        String policy = slash < 0 ? floor.policy() : evidence.page().substring(0, slash);
        String anchor = sign < 0 ? "" : evidence.page().substring(sign + 1);
        Where where = draft.where();
        if (!where.policy().equals(policy)) {
            return isHere(draft, floor, evidence);
        }
        return switch (where.subject()) {
            case POLICY -> true;
            case FACT, ITEM -> related("fact-" + where.path(), anchor) || isHere(draft, floor, evidence);
            case CLAUSE -> anchor.equals(where.path()) || anchor.startsWith(where.path() + "--")
                    || isHere(draft, floor, evidence);
            case KEY -> !anchor.isEmpty() && where.path().startsWith(anchor + ".") || where.path().equals(anchor)
                    || isHere(draft, floor, evidence);
            default -> isHere(draft, floor, evidence);
        };
    }

    private static boolean related(String path, String anchor) {
        return path.equals(anchor) || path.startsWith(anchor + ".") && !anchor.isEmpty()
                || anchor.startsWith(path + ".");
    }

    private static boolean isHere(Draft draft, Floor floor, Evidence evidence) {
        Optional<Said> said = floor.isBroken() ? draft.before() : draft.after();
        return said.filter(some -> some.at().file().equals(evidence.at().file()) && some.at().line() > 0
                && some.at().line() == evidence.at().line()).isPresent();
    }
}
