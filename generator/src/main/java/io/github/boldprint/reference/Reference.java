package io.github.boldprint.reference;

import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import io.github.boldprint.vocabulary.Field;
import io.github.boldprint.vocabulary.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Explains what is on a shelf. */
public final class Reference {

    private final Shelf shelf;

    private Reference(Shelf shelf) {
        this.shelf = shelf;
    }

    /** The reference of this shelf. */
    public static Reference of(Shelf shelf) {
        return new Reference(shelf);
    }

    /** All of it, as the pages of a site in the default look. */
    public Site site() {
        List<Chapter> chapters = chapters();
        List<Page> pages =
                new ArrayList<>(chapters.stream().map(chapter -> new ChapterPage(shelf, chapter).page()).toList());
        pages.add(new SearchPage(shelf, chapters).page());
        return new Site(Optional.empty(), pages, "default");
    }

    /** The built-in rules, the packs and what else can be explained, one a line. */
    public String list() {
        return Plain.list(shelf.rules().entries().stream().map(BuiltInChapter::brief).toList(),
                List.of(RuleItem.LEVEL, RuleItem.ASKS))
                + "\nPacks:\n\n"
                + Plain.list(shelf.rules().packs().stream().map(Overview::pack).toList(), List.of("Rules", "Source"))
                + "\nKinds of policies:\n\n"
                + Plain.list(shelf.kinds().stream().map(new Overview(shelf)::kind).toList(),
                        List.of("Customers read"))
                + "\nGuides:\n\n" + Plain.list(shelf.guides().stream().map(GuideChapter::item).toList(), List.of("For"))
                + "\n" + GrammarChapter.TITLE + ": " + GrammarChapter.NAME + "\n";
    }

    /**
     * A rule, a pack, a kind, a fact such as {@code returns.window}, a guide or a section of one such as
     * {@code how-to.returns}, or the language of packs as plain text, if there is such.
     */
    public Optional<String> explain(String name) {
        return guide(name).or(() -> builtIn(name)).or(() -> ruleOfPack(name)).or(() -> pack(name)).or(() -> kind(name))
                .or(() -> fact(name)).or(() -> section(name))
                .or(() -> name.equals(GrammarChapter.NAME) ? Optional.of(Plain.chapter(grammar())) : Optional.empty());
    }

    /** The names of all that can be explained. */
    public List<String> names() {
        List<String> names = new ArrayList<>(shelf.rules().ids());
        shelf.rules().packs().forEach(pack -> names.add(pack.id()));
        shelf.kinds().forEach(kind -> {
            names.add(kind.id());
            kind.paths().forEach(path -> names.add(kind.id() + "." + path));
        });
        names.add(GrammarChapter.NAME);
        shelf.guides().forEach(guide -> {
            names.add(guide.name());
            guide.sections().forEach(section -> names.add(guide.name() + "." + section.id()));
        });
        return names;
    }

    private List<Chapter> chapters() {
        List<Chapter> chapters =
                new ArrayList<>(List.of(new Overview(shelf).chapter(), new BuiltInChapter(shelf).chapter(),
                new EveryRule(shelf).chapter(), grammar()));
        shelf.guides().forEach(guide -> chapters.add(new GuideChapter(guide).chapter()));
        shelf.kinds().forEach(kind -> chapters.add(new KindChapter(shelf, kind).chapter()));
        shelf.rules().packs().forEach(pack -> chapters.add(new PackChapter(shelf, pack).chapter()));
        return chapters;
    }

    private Chapter grammar() {
        return new GrammarChapter(shelf.grammar()).chapter();
    }

    private Optional<String> guide(String name) {
        return shelf.guides().stream().filter(guide -> guide.name().equals(name)).findFirst()
                .map(guide -> Plain.chapter(new GuideChapter(guide).chapter()));
    }

    private Optional<String> section(String name) {
        return shelf.guides().stream().flatMap(guide -> guide.sections().stream()
                .filter(section -> name.equals(guide.name() + "." + section.id()))
                .map(section -> Plain.part(GuideChapter.part(section)))).findFirst();
    }

    private Optional<String> builtIn(String name) {
        return shelf.rules().entries().stream().filter(entry -> entry.id().value().equals(name)).findFirst()
                .map(BuiltInChapter::part).map(Plain::part);
    }

    private Optional<String> ruleOfPack(String name) {
        return shelf.rules().packs().stream().flatMap(pack -> pack.rules().stream()
                .filter(rule -> rule.id().value().equals(name))
                .map(rule -> Plain.item(name, new RuleItem(shelf, pack, rule).item()) + "Pack: " + pack.id() + "\n"))
                .findFirst();
    }

    private Optional<String> pack(String name) {
        return shelf.rules().packs().stream().filter(pack -> pack.id().equals(name)).findFirst()
                .map(pack -> Plain.chapter(new PackChapter(shelf, pack).chapter()));
    }

    private Optional<String> kind(String name) {
        return shelf.kind(name).map(kind -> Plain.chapter(new KindChapter(shelf, kind).chapter()));
    }

    private Optional<String> fact(String name) {
        String[] parts = name.split("\\.", 2);
        return parts.length < 2 ? Optional.empty() : shelf.kind(parts[0])
                .flatMap(kind -> kind.field(parts[1]).map(field -> fact(name, kind, field)));
    }

    private String fact(String name, Kind kind, Field field) {
        List<Item> inside = field.fields().stream().map(inner -> new FactItem(shelf, kind, inner).item()).toList();
        return Plain.item(name, new FactItem(shelf, kind, field).item())
                + (inside.isEmpty()
                        ? ""
                        : "\nInside:\n\n" + Plain.list(inside, List.of(FactItem.TYPE, FactItem.MEANS)));
    }
}
