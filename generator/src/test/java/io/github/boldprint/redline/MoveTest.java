package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final String RETURNS =
            "You can return everything that you bought from us within 30 days of the day on which it came.\n\n";
    private static final String DATA =
            "We keep your data for as long as the law wants us to keep it, and then we delete it for good.\n\n";
    private static final String COMPLAINTS =
            "Complaints are answered by a person on the same working day, whatever way you choose to send them.\n\n";

    @Test
    void aClauseThatOnlyMovedIsMarkedNowhere() {
        Redline redline = Redliner.compare(RETURNS + DATA + COMPLAINTS, DATA + COMPLAINTS + RETURNS);
        assertEquals(List.of(State.MOVED_FROM, State.SAME, State.SAME, State.MOVED_TO),
                redline.blocks().stream().map(Block::state).toList());
        assertEquals(new Counts(0, 0, 19, 1), redline.counts());
        assertEquals(Layer.PRESENTATION, redline.layer());
    }

    @Test
    void anEditInsideAMoveIsMarkedAtBothPlaces() {
        Redline redline = Redliner.compare(RETURNS + DATA + COMPLAINTS,
                DATA + COMPLAINTS + RETURNS.replace("30 days", "14 days"));
        assertEquals("MOVED_FROM 1: <You can return everything that you bought from us within <[-30 days-]<"
                + " of the day on which it came.⏎⏎<\nMOVED_TO 1: >You can return everything that you bought from us"
                + " within >{+14 days+}> of the day on which it came.⏎⏎>",
                Notation.changes(redline));
        Move move = redline.moves().get(0);
        assertEquals("You can return everything that you bought from us within [-30 days-]{+14 days+}"
                + " of the day on which it came.⏎⏎", Notation.text(move.inner().get(0)));
        assertEquals(Layer.WORDING, move.layer());
        assertEquals(State.MOVED_FROM, redline.blocks().get(move.from().get(0)).state());
        assertEquals(State.MOVED_TO, redline.blocks().get(move.to().get(0)).state());
    }

    @Test
    void aHeadingMovesWithItsClause() {
        Redline redline = Redliner.compare("## Data\n\n" + DATA + "## Returns\n\n" + RETURNS + COMPLAINTS,
                "## Returns\n\n" + RETURNS + COMPLAINTS + "## Data\n\n" + DATA);
        assertEquals(1, redline.moves().size());
        assertEquals(2, redline.moves().get(0).to().size());
        assertEquals(0, redline.counts().inserted());
    }

    @Test
    void aLongClauseMovesPastShortOnes() {
        String shorts = "- Lamps\n- Shades\n- Bulbs\n\n";
        Redline redline = Redliner.compare(RETURNS + shorts, shorts + RETURNS);
        assertEquals(1, redline.moves().size());
        assertEquals(0, redline.counts().deleted());
    }

    @Test
    void movesAreNumberedInTheOrderOfArrival() {
        String stays = COMPLAINTS + "Shipping is free. ".repeat(5) + "\n\n";
        String more = "Everything else that you may want to know is written down in the pages of our policy "
                + "centre.\n\n";
        Redline redline = Redliner.compare(RETURNS + stays + DATA + more, DATA + stays + more + RETURNS);
        assertEquals(List.of(1, 2), redline.moves().stream().map(Move::number).toList());
        assertEquals(2, redline.blocks().stream().filter(block -> block.move() > 0 && block.state() == State.MOVED_FROM)
                .findFirst().orElseThrow().move());
    }

    @Test
    void shortTextIsNotSaidToMove() {
        Redline redline = Redliner.compare("Call us.\n\n" + DATA + COMPLAINTS, DATA + COMPLAINTS + "Call us.\n");
        assertEquals(List.of(), redline.moves());
    }

    @Test
    void textThatStandsTwiceIsNotSaidToMove() {
        Redline redline = Redliner.compare(RETURNS + DATA + RETURNS + COMPLAINTS, DATA + RETURNS + COMPLAINTS
                + RETURNS);
        assertEquals(List.of(), redline.moves());
    }

    @Test
    void aClauseLikeItsNeighboursIsNotSaidToMove() {
        String germany = "To Germany we deliver within three working days of your order, by parcel, for a fee of "
                + "4.90 EUR.\n\n";
        String austria = germany.replace("Germany", "Austria").replace("three", "four");
        String france = germany.replace("Germany", "France").replace("4.90", "6.90");
        String spain = germany.replace("Germany", "Spain").replace("4.90", "7.90");
        Redline redline = Redliner.compare(germany + DATA + austria + COMPLAINTS, DATA + austria + COMPLAINTS + france
                + spain);
        assertEquals(List.of(), redline.moves());
    }

    @Test
    void anotherClauseOfTheSameSubjectIsNotSaidToMove() {
        Redline redline = Redliner.compare(
                "You may return a lamp within 30 days if it is whole and in its box.\n\n" + DATA + COMPLAINTS,
                DATA + COMPLAINTS + "You may exchange a bulb within a year if it is broken and was not dropped.\n\n");
        assertEquals(List.of(), redline.moves());
    }
}
