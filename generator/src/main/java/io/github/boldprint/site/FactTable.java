package io.github.boldprint.site;

import io.github.boldprint.prose.Html;
import java.util.List;

/**
 * A list of groups as a table.
 *
 * @param anchor the permanent anchor, {@code fact-<path>}
 * @param caption what the table shows
 * @param columns heads; a column that no row fills is left out
 * @param rows each with as many cells as there are columns
 */
public record FactTable(String anchor, String caption, List<String> columns, List<Row> rows) {

    public FactTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One item.
     *
     * @param anchor {@code fact-<path of the item>}
     * @param cells phrasing content; the first is the row's head
     */
    public record Row(String anchor, List<Html> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
