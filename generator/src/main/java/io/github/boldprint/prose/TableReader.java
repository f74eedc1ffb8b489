package io.github.boldprint.prose;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Flexmark's tables to ours. */
final class TableReader {

    private final Gleaned gleaned;

    TableReader(Gleaned gleaned) {
        this.gleaned = gleaned;
    }

    Block.Table read(Node table) {
        List<Block.Cell> head = List.of();
        List<List<Block.Cell>> rows = new ArrayList<>();
        for (Node section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (Node row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (section instanceof TableHead) {
                    head = cells(row);
                } else if (section instanceof TableBody) {
                    rows.add(row(row, head.size()));
                }
            }
        }
        return new Block.Table(head, rows);
    }

    private List<Block.Cell> row(Node row, int columns) {
        List<Block.Cell> cells = cells(row);
        if (cells.size() > columns) {
            gleaned.error(ProseRules.TEXT_SHAPE, row.getStartOffset(), "this row has " + cells.size()
                    + " cells and the table's head has " + columns + "; give both the same number (a '|' in a cell is"
                    + " written '\\|')");
            return cells.subList(0, columns);
        }
        return cells;
    }

    private List<Block.Cell> cells(Node row) {
        List<Block.Cell> cells = new ArrayList<>();
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                List<Inline> content = InlineReader.read(cell, gleaned);
                boolean blank = content.stream().allMatch(Inline::isBlank);
                cells.add(new Block.Cell(alignment(cell), blank ? List.of() : content));
            }
        }
        return cells;
    }

    private static Block.Alignment alignment(TableCell cell) {
        if (cell.getAlignment() == TableCell.Alignment.CENTER) {
            return Block.Alignment.CENTER;
        }
        return cell.getAlignment() == TableCell.Alignment.RIGHT ? Block.Alignment.END : Block.Alignment.START;
    }
}
