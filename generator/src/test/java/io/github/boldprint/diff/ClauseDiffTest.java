package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClauseDiffTest {

    static final String SITE = """
            business: {name: Lumen}
            url: https://lumen.example/policies/
            languages: [en, de]
            markets: [DE, US, US-CA]
            """;

    private static final Map<String, String> FILES = Map.of("site.yaml", SITE,
            "policies/returns.yaml", """
                    kind: returns
                    effective: 2026-10-01
                    review: {last: 2026-09-15, every: P6M, owner: Care}
                    summary: Send it back.
                    facts: {window: P30D}
                    clauses:
                      - id: how
                        title: How to return
                        text: Open your order, choose *Return* and post the parcel to us within the time that we give you.
                      - id: what
                        title: What you can return
                        text: You can return everything.
                      - id: refund
                        title: 3. Your money
                        text: You will have your money soon.
                      - id: inside
                        title: What never to promise
                        audience: staff
                        text: Never promise a day.
                    """,
            "policies/returns.de.yaml", """
                    summary: Schicken Sie es zurück.
                    clauses:
                      - id: how
                        title: So geht es
                        text: Öffnen Sie Ihre Bestellung.
                      - id: what
                        title: Was Sie zurückgeben können
                        text: Sie können alles zurückgeben.
                    """);

    @Test
    void anEditOfWordsIsForAPersonAndHasARedline() {
        Change change = only("policies/returns.yaml", "return everything", "return almost everything");
        assertEquals("EDITED returns.clause.edited returns, clause what (en) JUDGEMENT", told(change));
        assertEquals("## What you can return\n\nYou can return everything.", change.before().orElseThrow().text());
        assertTrue(change.redline().isPresent());
        assertEquals("policies/returns.yaml:10:5", change.where().at().toString());
    }

    @Test
    void anEditOfATitleIsOneRecord() {
        assertEquals("EDITED returns.clause.edited returns, clause what (en) JUDGEMENT",
                told(only("policies/returns.yaml", "What you can return", "What can come back")));
    }

    @Test
    void anEditInOneTranslationIsATranslation() {
        Change change = only("policies/returns.de.yaml", "alles", "fast alles");
        assertEquals("TRANSLATION returns.clause.translation returns, clause what (de) JUDGEMENT", told(change));
        assertEquals("policies/returns.de.yaml", change.where().at().file());
    }

    @Test
    void editsInTwoLanguagesAreTwoRecordsAndNoneIsATranslationAlone() {
        Map<String, String> after = Versions.with(FILES, "policies/returns.yaml", "everything", "almost everything");
        assertEquals(List.of("EDITED returns.clause.edited returns, clause what (de) JUDGEMENT",
                "EDITED returns.clause.edited returns, clause what (en) JUDGEMENT"),
                told(FILES, Versions.with(after, "policies/returns.de.yaml", "alles", "fast alles")));
    }

    @Test
    void onlyMarkupIsNeutral() {
        Change change = only("policies/returns.yaml", "*Return*", "**Return**");
        assertEquals("EDITED returns.clause.edited returns, clause how (en) NEUTRAL", told(change));
        assertTrue(change.why().startsWith("only the markup"), change.why());
    }

    @Test
    void aLinkThatLeadsElsewhereIsForAPerson() {
        Map<String, String> before = Versions.with(FILES, "policies/returns.yaml", "return everything",
                "return [everything](https://lumen.example/a)");
        assertEquals(List.of("EDITED returns.clause.edited returns, clause what (en) JUDGEMENT"),
                told(before, Versions.with(before, "policies/returns.yaml", "example/a", "example/b")));
    }

    @Test
    void aMoveIsOneNeutralRecord() {
        String text = FILES.get("policies/returns.yaml");
        String clause = text.substring(text.indexOf("  - id: how"), text.indexOf("  - id: what"));
        Map<String, String> after = Versions.with(Versions.with(FILES, "policies/returns.yaml", clause, ""),
                "policies/returns.yaml", "  - id: inside", clause + "  - id: inside");
        assertEquals(List.of("MOVED returns.clause.moved returns, clause how NEUTRAL"), told(FILES, after));
        assertEquals("first", Versions.changes(FILES, after).get(0).before().orElseThrow().text());
        assertEquals("after refund", Versions.changes(FILES, after).get(0).after().orElseThrow().text());
    }

    @Test
    void aMoveWithAnEditIsOneRecordForAPerson() {
        String text = FILES.get("policies/returns.yaml");
        String clause = text.substring(text.indexOf("  - id: how"), text.indexOf("  - id: what"));
        Map<String, String> after = Versions.with(Versions.with(FILES, "policies/returns.yaml", clause, ""),
                "policies/returns.yaml", "  - id: inside", clause
                        .replace("post the parcel", "bring it") + "  - id: inside");
        assertEquals(List.of("MOVED returns.clause.moved returns, clause how (en) JUDGEMENT"), told(FILES, after));
    }

    @Test
    void anotherIdForTheSameTextIsOneRenaming() {
        Map<String, String> after = Versions.with(Versions.with(FILES, "policies/returns.yaml", "id: how",
                "id: how-to"),
                "policies/returns.de.yaml", "id: how", "id: how-to");
        assertEquals(List.of("RENAMED returns.clause.renamed returns, clause how-to NEUTRAL"), told(FILES, after));
    }

    @Test
    void anotherIdForAnEditedTextIsOneRenamingForAPerson() {
        Map<String, String> after = Versions.with(Versions.with(Versions.with(FILES,
                "policies/returns.yaml", "id: how", "id: how-to"), "policies/returns.de.yaml", "id: how", "id: how-to"),
                "policies/returns.yaml", "post the parcel", "send the parcel");
        Change change = Versions.changes(FILES, after).get(0);
        assertEquals(List.of("RENAMED returns.clause.renamed returns, clause how-to (en) JUDGEMENT"),
                told(FILES, after));
        assertTrue(change.why().contains("'how'"), change.why());
    }

    @Test
    void anotherIdForAnotherTextIsOneGoneAndOneNew() {
        Map<String, String> after = Versions.with(FILES, "policies/returns.yaml", "  - id: refund",
                "  - id: costs").entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey,
                        file -> file.getValue().replace("You will have your money soon.", "We pay for every parcel.")));
        assertEquals(List.of("REMOVED returns.clause.removed returns, clause refund (en) JUDGEMENT",
                "ADDED returns.clause.added returns, clause costs (en) JUDGEMENT"), told(FILES, after));
    }

    @Test
    void anotherNumberOfATitleIsNeutral() {
        assertEquals("RENUMBERED returns.clause.renumbered returns, clause refund (en) NEUTRAL",
                told(only("policies/returns.yaml", "3. Your", "4. Your")));
    }

    @Test
    void anotherAudienceIsForAPerson() {
        Change change = only("policies/returns.yaml", "audience: staff", "audience: public");
        assertEquals("EDITED returns.audience.changed returns, key inside.audience JUDGEMENT", told(change));
        assertEquals("staff public", change.before().orElseThrow().text() + " " + change.after().orElseThrow().text());
    }

    @Test
    void anotherTopicIsNeutral() {
        assertEquals("ADDED returns.topic.changed returns, key refund.topic NEUTRAL".replace("ADDED", "EDITED"),
                told(only("policies/returns.yaml", "title: 3. Your", "topic: withdrawal-form\n    title: 3. Your")));
    }

    @Test
    void theSummaryAndTheDatesHaveRecordsOfTheirOwn() {
        assertEquals("EDITED returns.summary.edited returns (en) JUDGEMENT",
                told(only("policies/returns.yaml", "Send it back.", "Send it back soon.")));
        assertEquals("EDITED returns.effective.changed returns, key effective NEUTRAL",
                told(only("policies/returns.yaml", "2026-10-01", "2026-11-01")));
        assertEquals("EDITED returns.review.last.changed returns, key review.last NEUTRAL",
                told(only("policies/returns.yaml", "2026-09-15", "2026-10-15")));
        assertEquals("EDITED returns.review.owner.changed returns, key review.owner NEUTRAL",
                told(only("policies/returns.yaml", "owner: Care", "owner: Law")));
    }

    @Test
    void aTranslationThatAppearsAsAWholeIsOneRecord() {
        Map<String, String> before = Map.of("site.yaml", SITE, "policies/returns.yaml",
                FILES.get("policies/returns.yaml"));
        assertEquals(List.of("TRANSLATION returns.policy.translation returns (de) JUDGEMENT"), told(before, FILES));
        assertEquals(List.of("TRANSLATION returns.policy.translation returns (de) JUDGEMENT"), told(FILES, before));
    }

    @Test
    void aPolicyThatAppearsIsOneRecord() {
        Map<String, String> before = Map.of("site.yaml", SITE);
        assertEquals(List.of("ADDED returns.policy.added returns JUDGEMENT"), told(before, FILES));
        assertEquals(List.of("REMOVED returns.policy.removed returns JUDGEMENT"), told(FILES, before));
    }

    @Test
    void theIdFollowsFromTheChangeAlone() {
        Map<String, String> after = Versions.with(FILES, "policies/returns.yaml", "everything", "almost everything");
        Map<String, String> more = Versions.with(after, "policies/returns.yaml", "window: P30D", "window: P14D");
        Change alone = Versions.changes(FILES, after).get(0);
        List<Change> among = Versions.changes(FILES, more);
        assertEquals(2, among.size());
        assertTrue(alone.id().matches("c-[0-9a-f]{12}"), alone.id());
        assertEquals(alone.id(), among.get(1).id());
        assertNotEquals(alone.id(), among.get(0).id());
        assertNotEquals(alone.id(), Versions.changes(after, FILES).get(0).id());
    }

    private static Change only(String file, String text, String other) {
        List<Change> changes = Versions.changes(FILES, Versions.with(FILES, file, text, other));
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0);
    }

    private static List<String> told(Map<String, String> before, Map<String, String> after) {
        return Versions.changes(before, after).stream().map(ClauseDiffTest::told).toList();
    }

    static String told(Change change) {
        return change.kind() + " " + change.rule() + " " + change.where() + " " + change.direction();
    }
}
