package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableRedlineTest {

    private static final String TABLE = """
            | Item | Period | Fee |
            |---|---|---|
            | Lamps | 30 days | none |
            | Shades | 14 days | 5 EUR |
            | Bulbs | 7 days | none |
            """;

    @Test
    void marksACellAlone() {
        assertEquals("CHANGED: | Shades | [-14 days-]{+21 days+} | 5 EUR |⏎",
                Notation.changes(TABLE, TABLE.replace("14 days", "21 days")));
    }

    @Test
    void marksEachOfTwoNeighbouringCellsForItself() {
        assertEquals("CHANGED: | Shades | [-14 days-]{+21 days+} | [-5 EUR-]{+6 EUR+} |⏎",
                Notation.changes(TABLE, TABLE.replace("| 14 days | 5 EUR", "| 21 days | 6 EUR")));
    }

    @Test
    void aFirstCellThatWasRenamedKeepsItsRow() {
        assertEquals("CHANGED: | [-Shades-]{+Screens+} | 14 days | 5 EUR |⏎",
                Notation.changes(TABLE, TABLE.replace("Shades", "Screens")));
    }

    @Test
    void aRowComesWhole() {
        Redline redline = Redliner.compare(TABLE, TABLE.replace("| Bulbs", "| Cables | 30 days | none |\n| Bulbs"));
        assertEquals("INSERTED: {+|+}{+ Cables +}{+|+}{+ 30 days +}{+|+}{+ none +}{+|+}{+⏎+}",
                Notation.changes(redline));
        assertEquals(State.INSERTED, redline.blocks().get(4).state());
    }

    @Test
    void aRowGoesWhereItStood() {
        Redline redline = Redliner.compare(TABLE, TABLE.replace("| Shades | 14 days | 5 EUR |\n", ""));
        assertEquals(List.of(State.SAME, State.SAME, State.SAME, State.DELETED, State.SAME),
                redline.blocks().stream().map(Block::state).toList());
    }

    @Test
    void aRowReplacedAtTheEndStaysInItsTable() {
        String text = TABLE + "\nThis paragraph stands below it.\n";
        Redline redline = Redliner.compare(text, text.replace("| Bulbs | 7 days | none |",
                "| Wires | 9 weeks | some |"));
        assertEquals(List.of("TableRow", "TableRow", "TableRow", "TableRow", "TableRow", "TableRow", "Paragraph"),
                redline.blocks().stream().map(block -> block.form().getClass().getSimpleName()).toList());
    }

    @Test
    void aColumnComesAsOneCellInEachRow() {
        String after = """
                | Item | Where | Period | Fee |
                |---|---|---|---|
                | Lamps | none | 30 days | none |
                | Shades | EU | 14 days | 5 EUR |
                | Bulbs | 7 days | 7 days | none |
                """;
        assertEquals("""
                CHANGED: | Item {+|+}{+ Where +}| Period | Fee |⏎
                CHANGED: |---{+|+}{+---+}|---|---|⏎
                CHANGED: | Lamps {+|+}{+ none +}| 30 days | none |⏎
                CHANGED: | Shades {+|+}{+ EU +}| 14 days | 5 EUR |⏎
                CHANGED: | Bulbs {+|+}{+ 7 days +}| 7 days | none |⏎""", Notation.changes(TABLE, after));
    }

    @Test
    void aColumnGoesAsOneCellInEachRow() {
        String after = """
                | Item | Fee |
                |---|---|
                | Lamps | none |
                | Shades | 5 EUR |
                | Bulbs | none |
                """;
        assertEquals("""
                CHANGED: | Item [-|-][- Period -]| Fee |⏎
                CHANGED: |---[-|-][-----]|---|⏎
                CHANGED: | Lamps [-|-][- 30 days -]| none |⏎
                CHANGED: | Shades [-|-][- 14 days -]| 5 EUR |⏎
                CHANGED: | Bulbs [-|-][- 7 days -]| none |⏎""", Notation.changes(TABLE, after));
    }

    @Test
    void handsOutCellsWithoutTheirBorders() {
        Redline redline = Redliner.compare(TABLE, TABLE.replace("14 days", "21 days").replace("5 EUR", ""));
        assertEquals(List.of(" Shades ", " [-14 days-]{+21 days+} ", "[- 5 EUR-] {+ +}"),
                redline.blocks().get(3).cells().stream().map(Notation::text).toList());
        assertEquals(List.of("---", "---", "---"),
                redline.blocks().get(1).cells().stream().map(Notation::text).toList());
    }

    @Test
    void handsOutAnEmptyFirstCell() {
        Redline redline = Redliner.compare(TABLE, TABLE.replace("| Shades |", "|  |"));
        assertEquals(3, redline.blocks().get(3).cells().size());
        assertEquals("[- Shades-] {+ +}", Notation.text(redline.blocks().get(3).cells().get(0)));
    }

    @Test
    void aBorderThatIsEscapedIsNone() {
        String text = TABLE.replace("5 EUR", "5 \\| 6 EUR");
        Redline redline = Redliner.compare(text, text.replace("14", "15"));
        assertEquals(3, redline.blocks().get(3).cells().size());
    }

    @Test
    void alignmentAndPaddingAreNoWording() {
        assertEquals(Layer.PRESENTATION, Redliner.compare(TABLE, TABLE.replace("|---|---|", "|:--|--:|")).layer());
        assertEquals(Layer.SOURCE, Redliner.compare(TABLE, TABLE.replace("| 5 EUR |", "| 5 EUR    |")).layer());
        assertEquals(Layer.SOURCE, Redliner.compare(TABLE, TABLE.replace("|---|---|", "|-----|---|")).layer());
    }

    @Test
    void aRowThatMovedIsStillARow() {
        String row = "| Lamps | 30 days | none, if you send it back with the label from your account |\n";
        String text = TABLE.replace("| Lamps | 30 days | none |\n", row);
        Redline redline = Redliner.compare(text, text.replace(row, "") + row);
        assertEquals(1, redline.moves().size());
        assertTrue(redline.moves().get(0).to().stream()
                .allMatch(at -> redline.blocks().get(at).form() instanceof Form.TableRow));
    }

    @Test
    void rowsWithoutOuterBordersWork() {
        String text = "Name | Use\n---|---\ncart | keeps the basket\nlang | keeps the language\n";
        assertEquals("CHANGED: cart | keeps [-the basket-]{+your orders+}⏎",
                Notation.changes(text, text.replace("the basket", "your orders")));
    }
}
