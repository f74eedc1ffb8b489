package io.github.boldprint.report;

import java.util.Collections;
import java.util.List;

/** A table of marked cells as HTML. */
final class TableHtml {

    private TableHtml() {}

    /**
     * The table; rows that are too short are filled up.
     *
     * @param rows each a list of cells, which are HTML already
     * @param head whether the first row names the columns
     */
    static String of(List<List<String>> rows, boolean head) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (columns == 0) {
            return "";
        }
        StringBuilder out = new StringBuilder("<table class=\"text\">\n");
        int body = head && rows.size() > 1 ? 1 : 0;
        if (body == 1) {
            out.append("<thead>\n");
            row(out, rows.get(0), columns, true);
            out.append("</thead>\n");
        }
        out.append("<tbody>\n");
        rows.subList(body, rows.size()).forEach(row -> row(out, row, columns, false));
        return out.append("</tbody>\n</table>\n").toString();
    }

    private static void row(StringBuilder out, List<String> cells, int columns, boolean head) {
        out.append("<tr>\n");
        cells.forEach(cell -> out.append(head && !cell.isBlank() ? "<th scope=\"col\">" + cell + "</th>\n" : "<td>"
                + cell + "</td>\n"));
        Collections.nCopies(columns - cells.size(), "<td></td>\n").forEach(out::append);
        out.append("</tr>\n");
    }
}
