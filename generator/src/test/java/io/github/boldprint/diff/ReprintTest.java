package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReprintTest {

    private static final Version SAME = Versions.of(Map.of("site.yaml", ClauseDiffTest.SITE));

    @Test
    void theSameWordsAreNoChange() {
        assertEquals(List.of(), changes("Returns\n30 days\n", "Returns\n30 days\n"));
    }

    @Test
    void otherWordsOfOursAreOneRecordForAPersonHoweverManyPagesSayThem() {
        List<Change> changes = Differ.compare(SAME, SAME, new Reprint("Boldprint 1.3", "Boldprint 1.4",
                pages("a/index.html", "A\nTime to return\n30 days", "b/index.html", "B\nTime to return\n60 days"),
                pages("a/index.html", "A\nHow long\n30 days", "b/index.html", "B\nHow long\n60 days"))).all();
        assertEquals(List.of("EDITED site.page.wording site, page a/index.html JUDGEMENT"),
                changes.stream().map(ClauseDiffTest::told).toList());
        assertEquals("wording by Boldprint 1.3 → Boldprint 1.4, on this page and 1 more", changes.get(0).why());
        assertEquals("Time to return", changes.get(0).before().orElseThrow().text());
        assertTrue(changes.get(0).redline().isPresent());
    }

    @Test
    void apartOnOnePageAreApartInTheRecords() {
        assertEquals(2, changes("one\nsame\ntwo", "eins\nsame\nzwei").size());
        assertEquals(1, changes("one\nsame", "one\nmore\nsame").size());
    }

    @Test
    void aPageThatIsNewOrGoneIsOneRecord() {
        assertEquals(List.of("ADDED site.page.added site, page b.html JUDGEMENT"), Differ.compare(SAME, SAME,
                new Reprint("1", "2", pages("a.html", "A"), pages("a.html", "A", "b.html", "B"))).all().stream()
                .map(ClauseDiffTest::told).toList());
    }

    private static List<Change> changes(String then, String now) {
        return Differ.compare(SAME, SAME, new Reprint("1", "2", pages("a.html", then), pages("a.html", now))).all();
    }

    private static TreeMap<String, String> pages(String... pairs) {
        TreeMap<String, String> pages = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            pages.put(pairs[i], pairs[i + 1]);
        }
        return pages;
    }
}
