package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListRedlineTest {

    private static final String LIST = """
            - Send it back.
            - Keep the box.
              - Tape it.
              - Label it.
            - Tell us.
            """;

    @Test
    void anItemComesAlone() {
        assertEquals("INSERTED: {+-+}{+ Keep the receipt.⏎+}",
                Notation.changes(LIST, LIST.replace("- Keep", "- Keep the receipt.\n- Keep")));
    }

    @Test
    void anItemGoesWhereItStood() {
        Redline redline = Redliner.compare(LIST, LIST.replace("  - Label it.\n", ""));
        assertEquals(State.DELETED, redline.blocks().get(3).state());
        assertEquals(new Form.ListItem(2, "-"), redline.blocks().get(3).form());
    }

    @Test
    void anItemBeforeASimilarOneMarksOnlyItself() {
        assertEquals("INSERTED: {+-+}{+ We deliver to Austria within 4 days.⏎+}",
                Notation.changes("- We deliver to Germany within 3 days.\n",
                        "- We deliver to Austria within 4 days.\n- We deliver to Germany within 3 days.\n"));
    }

    @Test
    void anotherSortOfListIsNoWordingButIsShown() {
        Redline redline = Redliner.compare("- One.\n- Two.\n", "1. One.\n2. Two.\n");
        assertEquals("CHANGED: [---]{+1.+} One.⏎\nCHANGED: [---]{+2.+} Two.⏎", Notation.changes(redline));
        assertEquals(Layer.PRESENTATION, redline.layer());
        assertEquals(new Form.ListItem(1, "-"), redline.blocks().get(0).was().orElseThrow());
    }

    @Test
    void anItemThatIsNestedNowIsNoWordingButIsShown() {
        Redline redline = Redliner.compare(LIST, LIST.replace("- Tell us", "  - Tell us"));
        assertEquals(Layer.PRESENTATION, redline.layer());
        assertEquals(new Form.ListItem(2, "-"), redline.blocks().get(4).form());
    }

    @Test
    void aParagraphMadeIntoAListIsNoWording() {
        String before = "We may ask for your order number, your name and address, and a photo of the damage.\n";
        String after = "We may ask for\n\n- your order number,\n- your name and address, and\n- a photo of the "
                + "damage.\n";
        Redline made = Redliner.compare(before, after);
        assertEquals("""
                CHANGED: We may ask for{+⏎⏎+}
                CHANGED: {+-+} your order number,{+⏎+}
                CHANGED: {+-+} your name and address, and{+⏎+}
                CHANGED: {+-+} a photo of the damage.⏎""", Notation.changes(made));
        assertEquals(Layer.PRESENTATION, made.layer());
        assertEquals(Layer.PRESENTATION, Redliner.compare(after, before).layer());
    }

    @Test
    void itemsReplacedOneForOneAreEachOneChange() {
        assertEquals("""
                CHANGED: - [-Visa-]{+PayPal+}⏎
                CHANGED: - [-Mastercard-]{+Klarna+}⏎""",
                Notation.changes("We take:\n\n- Visa\n- Mastercard\n", "We take:\n\n- PayPal\n- Klarna\n"));
    }

    @Test
    void readsDepthAndMarkers() {
        assertEquals(List.of(new Form.ListItem(1, "-"), new Form.ListItem(1, "-"), new Form.ListItem(2, "-"),
                        new Form.ListItem(2, "-"), new Form.ListItem(1, "-")),
                Redliner.compare(LIST, LIST).blocks().stream().map(Block::form).toList());
    }
}
