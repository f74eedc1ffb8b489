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
 * @param path whether the rows are steps, one after the other; such a list stands before everything else
 * @param others more anchors of the same table: of lists that stand in it together
 */
public record FactTable(String anchor, String caption, List<String> columns, List<Row> rows, boolean path,
        List<String> others) {

    public FactTable {
        columns = List.copyOf(columns);
        others = List.copyOf(others);
        rows = List.copyOf(rows);
    }

    /** A table of one list. */
    public FactTable(String anchor, String caption, List<String> columns, List<Row> rows) {
        this(anchor, caption, columns, rows, false, List.of());
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
