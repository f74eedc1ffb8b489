package io.github.boldprint.reference;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.FactTable;
import io.github.boldprint.site.Frame;
import io.github.boldprint.site.LookView;
import io.github.boldprint.site.NavigationLink;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.ReferencePart;
import io.github.boldprint.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A chapter as a page. */
record ChapterPage(Shelf shelf, Chapter chapter) {

    private static final String NAME = "Boldprint";

    Page page() {
        return new Page.Reference(frame(), chapter.lead().stream().map(this::html).toList(),
                chapter.parts().stream().map(this::part).toList());
    }

    private ReferencePart part(Part part) {
        return new ReferencePart(part.anchor(), part.title(), part.says().stream().map(this::html).toList(),
                part.terms().stream().map(term -> new ReferencePart.Term(term.label(), html(term.says()))).toList(),
                part.tables().stream().map(table -> table(part, table)).toList(),
                part.samples().stream().map(sample -> new ReferencePart.Sample(sample.caption(), sample.lines()))
                .toList(), part.tables().stream().filter(Table::listed).flatMap(table -> table.items().stream())
                        .filter(item -> !item.name().contains("."))
                        .map(item -> new NavigationLink(item.name(), "#" + item.anchor(), false)).toList(),
                part.text().map(guide -> guide.prose().html(new GuideLinks(shelf, this::link))).orElse(new Html("")));
    }

    private FactTable table(Part part, Table table) {
        List<String> labels = table.labels();
        List<String> columns = new ArrayList<>(List.of(table.head()));
        columns.addAll(labels);
        return new FactTable(part.anchor(), part.title(), columns, table.items().stream().map(item -> {
            List<Html> cells = new ArrayList<>(List.of(html(item.head())));
            labels.forEach(label -> cells.add(html(item.under(label))));
            return new FactTable.Row(item.anchor(), cells);
        }).toList());
    }

    private Frame frame() {
        SitePath path = new SitePath(chapter.path());
        String home = link(Places.HOME);
        Map<String, String> words = new TreeMap<>();
        shelf.english().keys("page.").forEach(key ->
                shelf.english().say(key).ifPresent(said -> words.put(key.substring("page.".length()), said)));
        words.put("policyCentre", "Reference");
        words.put("allPolicies", Overview.TITLE);
        return new Frame(path, "en", "ltr", chapter.title(), chapter.description(), NAME,
                home.substring(0, home.length() - Places.HOME.length()), home, "", "", "", "", true,
                List.of(navigation(Overview.NAME, Places.HOME), navigation(EveryRule.TITLE, Places.EVERY_RULE),
                        navigation(BuiltInChapter.TITLE, Places.BUILT_IN),
                        navigation(GrammarChapter.TITLE, Places.LANGUAGE)),
                List.of(), List.of(), words,
                LookView.none(home.substring(0, home.length() - Places.HOME.length())));
    }

    private NavigationLink navigation(String words, String to) {
        return new NavigationLink(words, link(to), to.equals(chapter.path()));
    }

    private Html html(Words words) {
        StringBuilder html = new StringBuilder();
        for (Words.Run run : words.runs()) {
            String text = Html.text(run.text()).markup();
            String said = run.code() ? "<code>" + text + "</code>" : text;
            String to = run.to().isEmpty() || run.leadsOutside() ? run.to() : link(run.to());
            html.append(to.isEmpty() ? said : "<a href=\"" + Html.text(to) + "\">" + said + "</a>");
        }
        return new Html(html.toString());
    }

    /** The link from this page to an address below the root of the reference. */
    private String link(String to) {
        int sign = to.indexOf('#');
        String file = sign < 0 ? to : to.substring(0, sign);
        String anchor = sign < 0 ? "" : to.substring(sign);
        return file.equals(chapter.path()) && sign >= 0 ? anchor
                : new SitePath(file).from(new SitePath(chapter.path())) + anchor;
    }
}
