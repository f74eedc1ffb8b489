package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReprintTest {

    private static final Version SAME = Versions.of(Map.of("site.yaml", ClauseDiffTest.SITE));

    @Test
    void theSameWordsAreNoChange() {
        assertEquals(List.of(), changes(page("returns", "Returns\n30 days\n", "Returns\n30 days\n")));
        assertEquals(List.of(), changes(page("returns", "Ru\u0308ckgabe", "R\u00fcckgabe")), "composed or not");
    }

    @Test
    void everythingThatIsOtherOnThePageOfAPolicyIsOneRecordALanguage() {
        List<Change> changes = changes(page("returns", "one\nsame\ntwo", "eins\nsame\nzwei"),
                new Reprint.Page("returns", "de", Location.of("x"), "drei", "vier"));
        assertEquals(List.of("EDITED returns.page.reprinted returns, page (de) JUDGEMENT",
                "EDITED returns.page.reprinted returns, page (en) JUDGEMENT"), told(changes));
        assertEquals("one\n\ntwo", changes.get(1).before().orElseThrow().text());
        assertEquals("eins\n\nzwei", changes.get(1).after().orElseThrow().text());
        assertEquals("wording by Boldprint 1.3 → 1.4", changes.get(1).why());
        assertTrue(changes.get(1).redline().isPresent());
    }

    @Test
    void whatSeveralPoliciesSayOtherwiseInTheSameWordsIsOneRecord() {
        List<Change> changes = changes(page("returns", "Time to return\n30 days\nEffective", "How long\n30 days\nIn force"),
                page("shipping", "Ship\nEffective", "Ship\nIn force"),
                page(Where.SITE, "Home\nTime to return\nHelp", "Home\nHow long\nHelp us"));
        assertEquals(List.of("EDITED returns.page.reprinted returns, page (en) JUDGEMENT",
                "EDITED site.page.reprinted site, page (en) JUDGEMENT"), told(changes));
        assertEquals("Time to return", changes.get(0).before().orElseThrow().text());
        assertEquals("Effective\n\nHelp", changes.get(1).before().orElseThrow().text());
        assertEquals("wording by Boldprint 1.3 → 1.4, on the pages of returns, shipping", changes.get(1).why());
    }

    @Test
    void aLineThatIsNewOrGoneIsARecord() {
        assertEquals(1, changes(page("returns", "one\nsame", "one\nmore\nsame")).size());
        assertEquals(1, changes(page("returns", "one\nmore\nsame", "one\nsame")).size());
        assertEquals(1, changes(page("returns", "", "one")).size());
    }

    private static List<String> told(List<Change> changes) {
        return changes.stream().map(ClauseDiffTest::told).toList();
    }

    private static Reprint.Page page(String policy, String then, String now) {
        return new Reprint.Page(policy, "en", Location.of("site.yaml"), then, now);
    }

    private static List<Change> changes(Reprint.Page... pages) {
        return Differ.compare(SAME, SAME, List.of(new Reprint(Reprint.REPRINTED, "Boldprint 1.3 → 1.4", List.of(pages)))).all();
    }
}
