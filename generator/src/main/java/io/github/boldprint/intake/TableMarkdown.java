package io.github.boldprint.intake;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table whose cells are lines. */
final class TableMarkdown {

    private final Element table;
    private final InlineMarkdown inline;
    private final List<Element> rows;

    TableMarkdown(Element table, InlineMarkdown inline) {
        this.table = table;
        this.inline = inline;
        this.rows = table.select("tr");
    }

    /** Whether it is one that Markdown can say: rows of one width, and no block or other table in a cell. */
    boolean isPlain() {
        return table.select("table").size() == 1 && !rows.isEmpty()
                && table.select("[colspan]:not([colspan=1]), [rowspan]:not([rowspan=1])").isEmpty()
                && rows.stream().map(row -> row.select("> td, > th").size()).distinct().count() == 1
                && rows.get(0).select("> td, > th").size() > 0
                && table.select("td, th").stream().allMatch(cell -> cell.children().stream()
                        .noneMatch(inner -> HtmlPage.holdsBlocks(inner) && !inner.normalName().equals("p")));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        boolean headed = !rows.get(0).select("> th").isEmpty();
        int width = rows.get(0).select("> td, > th").size();
        if (!headed) {
            lines.add("| ".repeat(width) + "|");
            lines.add("|---".repeat(width) + "|");
        }
        for (Element row : rows) {
            lines.add("| " + String.join(" | ", row.select("> td, > th").stream().map(this::cell).toList()) + " |");
            if (headed && lines.size() == 1) {
                lines.add("|---".repeat(width) + "|");
            }
        }
        return String.join("\n", lines);
    }

    private String cell(Element cell) {
        return inline.of(cell.childNodes()).replaceAll("\\\\\n", " ");
    }
}
