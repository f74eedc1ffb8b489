package io.github.boldprint.reference;

import io.github.boldprint.check.RuleBook;
import io.github.boldprint.pack.Confidence;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is to say of one rule of a pack. */
record RuleItem(Shelf shelf, Pack pack, PackRule rule) {

    static final String ASKS = "Asks for";
    static final String LEVEL = "Level";

    Item item() {
        return new Item(rule.id().value(), address(), ' ', rule.id().value(), Term.filled(
                new Term(ASKS, rule.asks()),
                new Term("Of", of()),
                new Term(LEVEL, rule.level().word()),
                new Term("Source", Words.link(pack.source().name() + ", " + rule.cite(), rule.url())),
                new Term("Known from", known(rule.confidence())),
                new Term("Asked from", rule.from().map(Object::toString).orElse("")),
                new Term("Asked until", rule.until().map(Object::toString).orElse("")),
                new Term("Only in", String.join(", ", rule.applies().markets())),
                new Term("Only where site.yaml answers", facets(rule.applies().facets())),
                new Term("What to do", shelf.rules().find(rule.id().value()).map(RuleBook.Entry::mend).orElse("")),
                new Term("May be found together with",
                        Words.list(rule.restates().stream().map(this::other).toList()))));
    }

    /** The same where rules of many packs stand: with its pack, and no more than what it asks. */
    Item brief() {
        return new Item(rule.id().value(), address(), ' ', "", Term.filled(new Term(LEVEL, rule.level().word()),
                new Term("Pack", Words.link(pack.id(), Places.pack(pack.id()))), new Term(ASKS, rule.asks())));
    }

    private String address() {
        return Places.rule(pack.id(), rule.id().value());
    }

    private Words of() {
        String name = rule.policy().equals(shelf.vocabulary().business().id())
                ? "the business"
                : "the policy " + rule.policy();
        return Words.link(name, Places.kind(rule.policy()));
    }

    private Words other(String id) {
        return shelf.rules().packs().stream()
                .filter(each -> each.rules().stream().anyMatch(of -> of.id().value().equals(id))).findFirst()
                .map(each -> Words.link(id, Places.rule(each.id(), id))).orElse(Words.of(id));
    }

    static String known(Confidence confidence) {
        String remark = confidence.remark();
        return remark.isEmpty() ? "the official text" : remark.replaceFirst("^known from ", "");
    }

    static Words facets(Map<String, List<String>> facets) {
        return Words.list(facets.entrySet().stream()
                .map(facet -> Words.code(
                        facet.getKey() + ": " + facet.getValue().stream().collect(Collectors.joining(" or "))))
                .toList());
    }
}
