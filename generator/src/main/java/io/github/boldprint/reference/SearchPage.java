package io.github.boldprint.reference;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.SearchEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where words are looked for: in each part of each chapter, and in each item that has an anchor there. */
record SearchPage(Shelf shelf, List<Chapter> chapters) {

    /** Labels under which nobody looks for a word, since nearly every item says the same there. */
    private static final Set<String> FORM =
            Set.of(FactItem.TYPE, "Write", "Required", "If not stated", "Better for customers", "Shown", "Translated",
                    RuleItem.LEVEL, "Known from", "Asked from", "What to do", "May be found together with");

    Page page() {
        Around around = new Around(shelf, Places.SEARCH, shelf.english().say("page.search").orElseThrow(),
                "Looks for a word in guides, kinds, packs and rules.");
        List<SearchEntry> entries = new ArrayList<>();
        for (Chapter chapter : chapters) {
            for (Part part : chapter.parts()) {
                add(entries, around, chapter, part.title(), text(part), part.anchor());
                part.tables().stream().flatMap(table -> table.items().stream())
                        .filter(item -> !item.anchor().isEmpty())
                        .forEach(item -> add(entries, around, chapter, item.name(), terms(item.terms()),
                                item.anchor()));
            }
        }
        return new Page.Search(around.frame(), entries);
    }

    private static void add(List<SearchEntry> entries, Around around, Chapter chapter, String title, String text,
            String anchor) {
        entries.add(new SearchEntry(chapter.title(), title, text, around.link(chapter.path() + "#" + anchor), ""));
    }

    private String text(Part part) {
        String guide = part.text()
                .map(text -> text.prose().html(new GuideLinks(shelf, link -> link))).orElse(Html.EMPTY).plain();
        return Stream.of(guide, part.says().stream().map(Words::plain).collect(Collectors.joining(" ")),
                terms(part.terms())).filter(words -> !words.isBlank()).collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ").strip();
    }

    private static String terms(List<Term> terms) {
        return terms.stream().filter(term -> !FORM.contains(term.label()))
                .map(term -> term.label() + ": " + term.says().plain()).collect(Collectors.joining(" · "));
    }
}
