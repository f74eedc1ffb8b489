package io.github.boldprint.site;

import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.MovedAddress;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.Variant;
import io.github.boldprint.vocabulary.ClauseName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the pages that lead on: one for each short address, and one for each policy that has moved. */
final class Signposts {

    private final Edition edition;

    /** What stands at an address, by the address below a language's folder. */
    private final Map<String, List<Goal>> goals = new TreeMap<>();

    /**
     * Where an address leads.
     *
     * @param anchor empty for the whole policy
     */
    private record Goal(Policy policy, String anchor) {}

    private Signposts(Edition edition) {
        this.edition = edition;
    }

    static List<Page> of(Edition edition) {
        Signposts signposts = new Signposts(edition);
        edition.inOrder().forEach(signposts::addShort);
        edition.policies().business().hosting().moved().forEach(signposts::addMoved);
        return signposts.goals.entrySet().stream().map(goal -> signposts.page(goal.getKey(), goal.getValue())).toList();
    }

    private void addShort(Policy policy) {
        add(ShortAddress.file(ShortAddress.code(policy.id(), "")), new Goal(policy, ""));
        Set<String> ids = new TreeSet<>(policy.clauseIds());
        for (String id : ids) {
            add(ShortAddress.file(ShortAddress.code(policy.id(), id)), new Goal(policy, id));
        }
        policy.aliases().stream().filter(alias -> ids.contains(alias.now()) && !ids.contains(alias.old()))
                .forEach(alias -> add(
                        ShortAddress.file(ShortAddress.code(policy.id(), alias.old())), new Goal(policy, alias.now())));
    }

    /** What was released may be older than today's list: whatever is still there, or not there yet, is left alone. */
    private void addMoved(MovedAddress moved) {
        boolean there = edition.policies().policy(moved.from()).isPresent();
        Optional<Policy> policy = edition.policies().policy(moved.policy());
        if (!moved.isPath() && !there && policy.isPresent()) {
            Goal goal = new Goal(policy.get(), named(policy.get(), moved.anchor()));
            add(moved.from() + "/index.html", goal);
            add(ShortAddress.file(ShortAddress.code(moved.from(), "")), goal);
        }
    }

    /** A fact by the anchor that the page has for it; a clause by its id. */
    private String named(Policy policy, String anchor) {
        return anchor.startsWith(ClauseName.FACT) ? edition.anchors(policy).named(anchor).orElse("")
                : policy.clauseIds().contains(anchor) ? anchor : "";
    }

    private void add(String file, Goal goal) {
        goals.computeIfAbsent(file, none -> new ArrayList<>()).add(goal);
    }

    /** Two clauses may have one code, however unlikely: then a person chooses. */
    private Page page(String file, List<Goal> leading) {
        Function<String, SitePath> address = language -> edition.addresses().file(language, file);
        Links links = new Links.Relative(address.apply(edition.language()));
        List<NavigationLink> ways = leading.stream().distinct()
                .sorted(Comparator.comparing((Goal goal) -> goal.policy().id()).thenComparing(Goal::anchor))
                .map(goal -> new NavigationLink(title(goal), links.to(page(goal), anchor(goal)), false))
                .toList();
        Goal first = leading.get(0);
        Frames frames = new Frames(edition);
        Frame frame = frames.of(frames.leaf(address, links, title(first), "", first.policy().id(), false));
        return new Page.Signpost(frame.leadingTo(edition.addresses().absolute(page(first))), ways,
                ways.size() == 1 ? ways.get(0).href() : "");
    }

    private SitePath page(Goal goal) {
        return edition.addresses().policy(edition.language(), goal.policy().id());
    }

    /**
     * A clause that only variants have stands under the first one that holds anywhere; one that holds nowhere, not at
     * all.
     */
    private String anchor(Goal goal) {
        Policy policy = goal.policy();
        if (goal.anchor().isEmpty() || goal.anchor().startsWith(ClauseName.FACT)
                || policy.clause(goal.anchor()).isPresent()) {
            return goal.anchor();
        }
        return policy.variants().stream().filter(variant -> variant.clauses().stream()
                        .anyMatch(clause -> clause.id().equals(goal.anchor()) && holds(clause, variant, policy)))
                .map(variant -> goal.anchor() + "--" + variant.id())
                .findFirst().orElse("");
    }

    private boolean holds(Clause clause, Variant variant, Policy policy) {
        return variant.markets().stream().anyMatch(market ->
                edition.markets().in(market, policy).clause(clause.id()).filter(clause::equals).isPresent());
    }

    private String title(Goal goal) {
        Stream<Clause> clauses = Stream.concat(goal.policy().clauses().stream(),
                goal.policy().variants().stream().flatMap(variant -> variant.clauses().stream()));
        return clauses.filter(clause -> clause.id().equals(goal.anchor()))
                .map(clause -> clause.text().inOrOriginal(edition.language()).title())
                .findFirst()
                .orElseGet(() -> edition.title(goal.policy()));
    }
}
