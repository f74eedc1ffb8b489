package io.github.boldprint.diff;

import io.github.boldprint.policy.Business;
import io.github.boldprint.policy.Host;
import io.github.boldprint.policy.PackChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares what {@code site.yaml} says. */
final class SiteDiff {

    private static final Ruling RULES = Ruling.judgement("changed", "it decides which rules of packs are held");

    private final Business before;
    private final Business after;
    private final Ledger ledger;

    SiteDiff(Business before, Business after, Ledger ledger) {
        this.before = before;
        this.after = after;
        this.ledger = ledger;
    }

    void compare() {
        Set<String> skipped = new TreeSet<>(before.languages());
        skipped.addAll(after.languages());
        skipped.removeIf(language -> before.languages().contains(language) && after.languages().contains(language));
        new FactDiff(Where.BUSINESS, after.source(), skipped, ledger).compare(before.facts(), after.facts(),
                after.factsAt());
        key("url", before.url().map(Object::toString), after.url().map(Object::toString),
                Ruling.judgement("changed", "every page has another address"));
        key("theme", Optional.of(before.theme()), Optional.of(after.theme()),
                Ruling.neutral("changed", "only the look is another"));
        map("moved", moved(before), moved(after), Ruling.neutral("changed", "only old addresses lead elsewhere"));
        key("hosts", hosts(before), hosts(after), Ruling.neutral("changed", "only the files for the host are others"));
        languages();
        list("markets", before.markets(), after.markets());
        map("authoritative", before.authoritative(), after.authoritative(),
                Ruling.judgement("changed", "another language's text counts there"));
        map("facets", answers(before), answers(after), RULES);
        list("packs.add", names(before.packs().add()), names(after.packs().add()));
        list("packs.without", names(before.packs().without()), names(after.packs().without()));
    }

    private void languages() {
        for (Match<String> match : Match.of(before.languages(), after.languages(), tag -> tag, (one, other) -> false)) {
            boolean added = match.after().isPresent();
            if (!added || match.before().isEmpty()) {
                one("languages", match, added
                        ? new Ruling(Direction.CUSTOMER, "added", "one language more is better for the customer")
                        : new Ruling(Direction.BUSINESS, "removed", "one language more is better for the customer"));
            }
        }
        if (!before.source().equals(after.source())) {
            key("languages.first", Optional.of(before.source()), Optional.of(after.source()),
                    Ruling.judgement("changed", "another language is the one that the others are translated from"));
        } else {
            moved("languages", before.languages(), after.languages());
        }
    }

    private void list(String key, List<String> was, List<String> is) {
        for (Match<String> match : Match.of(was, is, code -> code, (one, other) -> false)) {
            if (match.before().isEmpty() || match.after().isEmpty()) {
                one(key, match, key.equals("markets")
                        ? Ruling.judgement(match.after().isPresent() ? "added" : "removed",
                                "it says whom the promises are for")
                        : new Ruling(RULES.direction(), match.after().isPresent() ? "added" : "removed", RULES.why()));
            }
        }
        moved(key, was, is);
    }

    private void one(String key, Match<String> match, Ruling ruling) {
        ledger.other(match.after().isPresent() ? ChangeKind.ADDED : ChangeKind.REMOVED, where(key),
                match.before().map(was -> Said.of(was, before.at())), match.after().map(is -> Said.of(is, after.at())),
                ruling);
    }

    /** The order of those that are in both, as one change. */
    private void moved(String key, List<String> was, List<String> is) {
        List<String> older = was.stream().filter(is::contains).toList();
        List<String> newer = is.stream().filter(was::contains).toList();
        if (!older.equals(newer)) {
            ledger.other(ChangeKind.MOVED, where(key), Optional.of(Said.of(String.join(", ", was), before.at())),
                    Optional.of(Said.of(String.join(", ", is), after.at())),
                    Ruling.neutral("moved", "only the order is another"));
        }
    }

    private void map(String key, Map<String, String> was, Map<String, String> is, Ruling ruling) {
        Set<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        names.forEach(name -> key(key + "." + name, Optional.ofNullable(was.get(name)),
                Optional.ofNullable(is.get(name)), ruling));
    }

    private void key(String key, Optional<String> was, Optional<String> is, Ruling ruling) {
        if (!was.equals(is)) {
            ChangeKind kind = was.isEmpty() ? ChangeKind.ADDED : is.isEmpty() ? ChangeKind.REMOVED : ChangeKind.EDITED;
            ledger.other(kind, where(key), was.map(text -> Said.of(text, before.at())),
                    is.map(text -> Said.of(text, after.at())), ruling);
        }
    }

    private Where where(String key) {
        return Where.of(Where.SITE, Subject.SITE, key, after.at());
    }

    private static Map<String, String> answers(Business business) {
        return business.facets().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                facet -> facet.getValue().stream().sorted().collect(Collectors.joining(", ")), (one, other) -> one,
                TreeMap::new));
    }

    private static Map<String, String> moved(Business business) {
        Map<String, String> moved = new TreeMap<>();
        business.hosting().moved().forEach(address -> moved.put(address.from(),
                address.policy() + (address.anchor().isEmpty() ? "" : "#" + address.anchor())));
        return moved;
    }

    private static Optional<String> hosts(Business business) {
        return Optional.of(business.hosting().hosts().stream().map(Host::word).collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }

    private static List<String> names(List<PackChoice.Named> packs) {
        return packs.stream().map(pack -> pack.id() + pack.version().map(version -> "@" + version).orElse("")).toList();
    }
}
