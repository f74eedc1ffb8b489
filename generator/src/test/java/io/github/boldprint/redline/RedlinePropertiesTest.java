package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for any two texts, tried on made-up policies and edits. */
class RedlinePropertiesTest {

    private static final int CLAUSES = 25;

    @Test
    void bothTextsCanBeReadOffWhateverTheyAre() {
        for (int seed = 0; seed < 1_000; seed++) {
            Documents documents = new Documents(seed);
            String before = documents.anything();
            String after = seed % 3 == 0 ? documents.anything() : documents.edited(before, 0.1 * (seed % 7));
            Redline redline = Redliner.compare(before, after);
            assertEquals(after, redline.accepted(), "seed " + seed);
            assertEquals(before, redline.rejected(), "seed " + seed);
            assertEquals(before.equals(after), redline.layer() == Layer.SAME, "seed " + seed);
        }
    }

    @Test
    void aMovedClauseIsFoundThoughAThirdOfItIsEdited() {
        int found = 0;
        int moves = 200;
        for (int seed = 0; seed < moves; seed++) {
            Documents documents = new Documents(seed);
            List<String> before = documents.clauses(CLAUSES);
            List<String> after = new ArrayList<>(before);
            int from = documents.number(CLAUSES);
            String moved = documents.edited(after.remove(from), 0.3 * (seed % 4) / 3);
            after.add((from + 5 + documents.number(CLAUSES - 10)) % CLAUSES, moved);
            Redline redline = Redliner.compare(text(before), text(after));
            assertTrue(redline.moves().size() <= 1, () -> Notation.changes(redline));
            found += redline.moves().stream().anyMatch(move -> arrival(redline, move).equals(moved)) ? 1 : 0;
        }
        assertTrue(found >= 0.95 * moves, found + " of " + moves);
    }

    @Test
    void noMoveIsClaimedWhereNothingMoved() {
        for (int seed = 0; seed < 100; seed++) {
            Documents documents = new Documents(seed);
            List<String> before = documents.clauses(CLAUSES);
            List<String> after = new ArrayList<>();
            for (String clause : before) {
                switch (documents.number(6)) {
                    case 0 -> after.add(documents.clause(30));
                    case 1 -> after.add(documents.edited(clause, 0.4));
                    case 2 -> { }
                    default -> after.add(clause);
                }
            }
            assertEquals(List.of(), Redliner.compare(text(before), text(after)).moves(), "seed " + seed);
        }
    }

    @Test
    void noMoveIsClaimedBetweenTextsThatHaveNothingToDoWithEachOther() {
        for (int seed = 0; seed < 100; seed++) {
            String before = text(new Documents(seed).clauses(CLAUSES));
            String after = text(new Documents(seed + 1_000).clauses(CLAUSES));
            assertEquals(List.of(), Redliner.compare(before, after).moves(), "seed " + seed);
        }
    }

    @Test
    void noFigureLinkOrFactIsMarkedInPart() {
        Pattern whole = Pattern.compile("\\{\\{\\w+}}|\\d+ days|\\]\\([^)]*\\)");
        for (int seed = 0; seed < 100; seed++) {
            Documents documents = new Documents(seed);
            String before = text(documents.clauses(6));
            Redline redline = Redliner.compare(before, documents.edited(before, 0.2));
            for (boolean side : new boolean[] {true, false}) {
                StringBuilder text = new StringBuilder();
                StringBuilder marks = new StringBuilder();
                redline.segments().stream().filter(segment -> side ? segment.op().isBefore() : segment.op().isAfter())
                        .forEach(segment -> {
                            text.append(segment.text());
                            marks.append((segment.op().isMark() ? "x" : " ").repeat(segment.text().length()));
                        });
                Matcher matcher = whole.matcher(text);
                while (matcher.find()) {
                    String over = marks.substring(matcher.start(), matcher.end());
                    assertTrue(over.isBlank() || !over.contains(" "), "seed " + seed + ": " + matcher.group());
                }
            }
        }
    }

    @Test
    void noOneOrTwoWordsStandBetweenMarks() {
        Pattern island = Pattern.compile("[]}] ?\\w+(?: \\w+)? ?[\\[{]");
        for (int seed = 0; seed < 100; seed++) {
            Documents documents = new Documents(seed);
            String before = documents.clause(40).replaceAll("[*{}\\[\\]]|\\(.*?\\)", "");
            String marked = Notation.changes(before, documents.edited(before, 0.25)).replace("-]{+", "|");
            assertFalse(island.matcher(marked).find(), marked);
        }
    }

    @Test
    void theSameTextsGiveTheSameRedline() {
        Documents documents = new Documents(7);
        String before = text(documents.clauses(CLAUSES));
        String after = documents.edited(before, 0.2);
        assertEquals(Redliner.compare(before, after), Redliner.compare(before, after));
    }

    private static String text(List<String> clauses) {
        return String.join("\n\n", clauses) + "\n";
    }

    private static String arrival(Redline redline, Move move) {
        StringBuilder text = new StringBuilder();
        move.to().forEach(at -> redline.blocks().get(at).segments().stream().map(Segment::text).forEach(text::append));
        return text.toString().strip();
    }
}
