package io.github.boldprint.reference;

import io.github.boldprint.pack.Level;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the reference begins: kinds, packs by market, rules. */
record Overview(Shelf shelf) {

    static final String NAME = "Guides, kinds and packs";
    static final String HOW_TO = "How to";
    static final String HOW_TO_GUIDE = "how-to";
    static final String TITLE = "How to use it, what can be said, and what is asked";

    Chapter chapter() {
        return new Chapter(Places.HOME, TITLE,
                "A guide for each reader, every kind of policy with its facts, every pack of rules with its source, "
                        + "and every rule.", List.of(Words.of(
                "Boldprint says what is missing and which text asks for it. It gives no legal advice, and a met rule "
                        + "is no proof"
                + " that a law is obeyed.")),
                List.of(guides(), howTo(), kinds(), markets(), packs(), rules()));
    }

    private Part guides() {
        return Part.of("guides", "Guides").with(new Table("Guide", List.of("For", "About"),
                shelf.guides().stream().map(GuideChapter::item).toList(), false));
    }

    private Part howTo() {
        return shelf.guides().stream().filter(guide -> guide.name().equals(HOW_TO_GUIDE)).findFirst()
                .map(Overview::howTo).orElseThrow();
    }

    private static Part howTo(Guide guide) {
        return Part.of(HOW_TO_GUIDE, HOW_TO).with(new Table(HOW_TO, List.of("About"),
                guide.sections().stream().map(section -> howTo(guide, section)).toList(), false));
    }

    private static Item howTo(Guide guide, Guide.Section section) {
        return new Item(section.id(), Places.section(guide.name(), section.id()), ' ', "", Term.filled(
                new Term("About", section.title()),
                new Term("Policies", Words.list(section.kinds().stream()
                        .map(kind -> Words.codeLink(kind, Places.kind(kind))).toList()))));
    }

    private Part kinds() {
        return Part.of("kinds", "Kinds of policies")
                .with(new Table("Kind", List.of("Customers read"), shelf.kinds().stream().map(this::kind).toList(),
                        false));
    }

    Item kind(Kind kind) {
        long asked = shelf.rules().packs().stream().flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.policy().equals(kind.id())).count();
        return new Item(kind.id(), Places.kind(kind.id()), ' ', "", Term.filled(
                new Term("Customers read", shelf.read(kind.id() + ".title")),
                new Term("Facts", String.valueOf(kind.paths().size())),
                new Term("Rules that ask", String.valueOf(asked))));
    }

    private Part markets() {
        Map<String, List<Pack>> byMarket = new TreeMap<>();
        List<Pack> byName = new ArrayList<>();
        for (Pack pack : shelf.rules().packs()) {
            pack.applies().markets()
                    .forEach(market -> byMarket.computeIfAbsent(market, of -> new ArrayList<>()).add(pack));
            if (pack.applies().markets().isEmpty()) {
                byName.add(pack);
            }
        }
        List<Item> items = new ArrayList<>();
        byMarket.forEach((market, packs) -> items.add(market(market, packs)));
        if (!byName.isEmpty()) {
            items.add(market("only by name", byName));
        }
        return Part.of("markets", "Packs by market")
                .saying(Words.of("A pack for `EU` holds in every member state, one for `US` in every state."))
                .with(new Table("Market", List.of("Packs"), items, false));
    }

    private static Item market(String market, List<Pack> packs) {
        return new Item(market, "", ' ', "", Term.filled(new Term("Packs",
                Words.list(packs.stream().map(pack -> Words.link(pack.id(), Places.pack(pack.id()))).toList()))));
    }

    private Part packs() {
        return Part.of("packs", "Packs").with(new Table("Pack", List.of("Rules", "Source"),
                shelf.rules().packs().stream().map(Overview::pack).toList(), false));
    }

    static Item pack(Pack pack) {
        long must = pack.rules().stream().filter(rule -> rule.level() == Level.MUST).count();
        return new Item(pack.id(), Places.pack(pack.id()), ' ', "", Term.filled(
                new Term("Source", pack.source().name()),
                new Term("Rules", pack.rules().size() + (must == 0 ? "" : ", " + must + " of them must")),
                new Term("Looked at", pack.checked().toString())));
    }

    private Part rules() {
        return Part.of("more", "More")
                .saying(Words.link(BuiltInChapter.TITLE, Places.BUILT_IN).and(", which hold in every content folder."))
                .saying(Words.link(EveryRule.TITLE, Places.EVERY_RULE).and("."))
                .saying(Words.link(GrammarChapter.TITLE, Places.LANGUAGE)
                        .and(": the language in which rules are written."));
    }
}
