package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Facts;
import io.github.boldprint.policy.Localized;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.value.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an assertion looks at: everything that is promised, from one policy, or from one item of a list in it. */
public final class Scope {

    private static final String SITE = "site.yaml";

    private final PolicySet policies;
    private final Languages languages;
    private final LocalDate today;
    private final Texts texts;
    private final String home;
    private final Optional<Inside> item;

    private record Inside(String home, Fact.Item item) {}

    private Scope(PolicySet policies, Languages languages, LocalDate today, Texts texts, String home,
            Optional<Inside> item) {
        this.policies = policies;
        this.languages = languages;
        this.today = today;
        this.texts = texts;
        this.home = home;
        this.item = item;
    }

    /**
     * Everything that is promised.
     *
     * @param policies what counts: for what must be said, the public edition only
     */
    public static Scope of(PolicySet policies, Languages languages, LocalDate today) {
        return new Scope(policies, languages, today, new Texts(), FactRef.BUSINESS, Optional.empty());
    }

    /** The same, from one policy, or from {@code business}. */
    public Scope from(String policy) {
        return new Scope(policies, languages, today, texts, policy, Optional.empty());
    }

    Scope in(FactRef list, Fact.Item inside) {
        String of = list.home().equals(FactRef.ITEM) ? item.orElseThrow().home : list.home();
        return new Scope(policies, languages, today, texts, home, Optional.of(new Inside(of, inside)));
    }

    LocalDate today() {
        return today;
    }

    Languages languages() {
        return languages;
    }

    Business business() {
        return policies.business();
    }

    /** The policy that is asked; empty for the business, and where there is none. */
    Optional<Policy> policy() {
        return policies.policy(home);
    }

    Optional<Policy> policy(String kind) {
        return policies.policy(kind);
    }

    /** Every policy there is. */
    List<Policy> policies() {
        return policies.policies();
    }

    /** The policy's public texts in the languages that a rule knows. */
    List<Said> said() {
        return policy().map(this::said).orElse(List.of());
    }

    List<Said> said(Policy policy) {
        return texts.of(policy);
    }

    /** Whether the file of the policy that is asked could not be read, which was reported. */
    public boolean isUnread() {
        return isUnread(home);
    }

    private boolean isUnread(String of) {
        return policies.unread().contains(of.equals(FactRef.BUSINESS) ? SITE : "policies/" + of + ".yaml");
    }

    /** The top of the policy, or of {@code site.yaml} where there is no such policy. */
    public Location place() {
        return item.map(inside -> inside.item.at())
                .or(() -> policy().map(Policy::at))
                .orElse(business().at());
    }

    Evidence evidence(String what) {
        return new Evidence(what, place(), policy().map(policy -> Pages.of(policy.id())).orElse(""));
    }

    Evidence evidence(FactRef ref, Fact fact) {
        String of = homeOf(ref);
        String page = of.equals(FactRef.BUSINESS) ? "" : Pages.of(of, facts(of), fact.path());
        return new Evidence(Printed.of(ref.written(), fact), fact.at(), page);
    }

    /** The fact, if it is stated. */
    Optional<Fact> find(FactRef ref) {
        Optional<Fact> head = item.isPresent() && ref.home().equals(FactRef.ITEM) ? Optional.empty() : head(ref);
        return head.or(() -> members(ref).find(path(ref)));
    }

    /** Whether it was given in a form that could not be read. */
    boolean isUnread(FactRef ref) {
        boolean head = policies.policy(ref.home())
                .filter(policy -> policy.refused().stream().anyMatch(key -> ref.path().startsWith(key))).isPresent();
        return head || isUnread(homeOf(ref)) || members(ref).isRefused(path(ref));
    }

    /** The key of the fact, or of its nearest parent that is there. */
    Location placeOf(FactRef ref) {
        Facts members = members(ref);
        for (String path = path(ref); !path.isEmpty(); path = parent(path)) {
            Optional<Fact> fact = members.find(path);
            if (fact.isPresent()) {
                return fact.get().at();
            }
        }
        if (ref.home().equals(FactRef.ITEM)) {
            return item.orElseThrow().item.at();
        }
        return ref.home().equals(FactRef.BUSINESS)
                ? business().factsAt()
                : policies.policy(ref.home()).map(policy -> Heads.placeOf(policy, ref.path())).orElse(business().at());
    }

    /**
     * The fact by a name that lasts: its path, with the ids of items, and with its policy where that is another one.
     */
    String nameOf(FactRef ref) {
        return homeOf(ref).equals(home) ? path(ref) : homeOf(ref) + "." + path(ref);
    }

    /** The item by a name that lasts; outside of items, what is looked at is the whole policy. */
    String name() {
        return item.map(inside -> inside.item.path()).orElse("");
    }

    private String homeOf(FactRef ref) {
        return ref.home().equals(FactRef.ITEM) ? item.orElseThrow().home : ref.home();
    }

    private String path(FactRef ref) {
        return ref.home().equals(FactRef.ITEM) ? item.orElseThrow().item.path() + "." + ref.path() : ref.path();
    }

    private Facts members(FactRef ref) {
        return ref.home().equals(FactRef.ITEM) ? item.orElseThrow().item.members() : facts(ref.home());
    }

    private Facts facts(String of) {
        return of.equals(FactRef.BUSINESS)
                ? business().facts()
                : policies.policy(of).map(Policy::facts).orElse(Facts.NONE);
    }

    private Optional<Fact> head(FactRef ref) {
        return policies.policy(ref.home()).flatMap(policy -> Heads.day(policy, ref.path()).map(day ->
                new Fact.Single(ref.field(), ref.path(), Localized.of(business().source(), (Value) new Value.Day(day)),
                        Heads.placeOf(policy, ref.path()), Heads.placeOf(policy, ref.path()))));
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }
}
