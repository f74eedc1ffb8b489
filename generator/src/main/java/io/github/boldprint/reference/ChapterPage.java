package io.github.boldprint.reference;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.FactTable;
import io.github.boldprint.site.NavigationLink;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.ReferencePart;
import java.util.ArrayList;
import java.util.List;

/** A chapter as a page. */
record ChapterPage(Shelf shelf, Chapter chapter) {

    Page page() {
        return new Page.Reference(around().frame(), chapter.lead().stream().map(this::html).toList(),
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

    private String link(String to) {
        return around().link(to);
    }

    private Around around() {
        return new Around(shelf, chapter.path(), chapter.title(), chapter.description());
    }
}
