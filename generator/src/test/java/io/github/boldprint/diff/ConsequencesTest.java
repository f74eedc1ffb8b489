package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What hangs on a change: floors that it crosses, notices that may be asked for, prose that it leaves behind. */
class ConsequencesTest {

    private static final Map<String, String> BRITISH =
            Versions.files(Path.of("src", "test", "resources", "complete", "united-kingdom"));

    private static final Map<String, String> LAMPS = Map.of("site.yaml", ClauseDiffTest.SITE, "policies/returns.yaml", """
            kind: returns
            summary: You have {{window}}.
            facts: {window: P30D, refund: {within: P14D}, saleItems: yes}
            clauses:
              - {id: quoting, title: In time, text: "Send it within {{window}}."}
              - {id: speaking, title: In short, text: You can send it back for 30 days.}
              - {id: other, title: Your money, text: You have it after 14 days.}
              - {id: reduced, title: Reduced, text: Reduced goods can be returned as well.}
            """, "policies/returns.de.yaml", """
            summary: Sie haben {{window}}.
            clauses:
              - {id: quoting, title: Rechtzeitig, text: Schicken Sie es innerhalb der Frist.}
              - {id: speaking, title: Kurz, text: Sie haben 30 Tage.}
            """);

    @Test
    void aFloorIsCrossedByTheFactThatMetTheRule() {
        Map<String, String> after = new TreeMap<>(BRITISH);
        after.put("policies/returns.yaml", BRITISH.get("policies/returns.yaml")
                .replaceFirst("(?m)^(    refundWithin: ).*$", "$1P40D"));
        Changes changes = Differ.compare(Versions.withPacks(BRITISH), Versions.withPacks(after));
        assertEquals(1, changes.all().size());
        Change change = changes.all().get(0);
        assertFalse(change.floors().isEmpty());
        assertEquals(changes.floors(), change.floors());
        assertTrue(change.floors().stream().allMatch(Floor::isBroken));
        assertEquals(List.of("GB"), change.floors().get(0).markets());
        assertTrue(change.wantsDecision());
        Change undone = Differ.compare(Versions.withPacks(after), Versions.withPacks(BRITISH)).all().get(0);
        assertEquals(change.floors().stream().map(Floor::rule).toList(), undone.floors().stream().map(Floor::rule)
                .toList());
        assertTrue(undone.floors().stream().allMatch(floor -> floor.after() == Status.MET && !floor.isBroken()));
        assertFalse(undone.wantsDecision());
    }

    @Test
    void everyFloorThatIsCrossedHangsOnAChange() {
        for (String file : BRITISH.keySet().stream().filter(name -> name.startsWith("policies/")).toList()) {
            Map<String, String> after = new TreeMap<>(BRITISH);
            after.remove(file);
            Changes changes = Differ.compare(Versions.withPacks(BRITISH), Versions.withPacks(after));
            for (Floor floor : changes.floors()) {
                assertTrue(changes.all().stream().anyMatch(change -> change.floors().contains(floor)), floor::toString);
            }
        }
    }

    @Test
    void aNoticeMayBeAskedForInAMarketThatTheTextIsFor() {
        String site = ClauseDiffTest.SITE.replace("[DE, US, US-CA]", "[DE, US-CO, MY]");
        Map<String, String> before = Map.of("site.yaml", site, "policies/privacy.yaml",
                "kind: privacy\nfacts: {sold: no, requests: {answerWithin: P20D}}\n");
        List<Notice> notices = Versions.changes(before,
                Versions.with(before, "policies/privacy.yaml", "sold: no", "sold: yes")).get(0).notices();
        assertEquals(List.of("eu-gdpr-changes [DE]", "us-co-privacy-changes [US-CO]", "us-ftc-data-practices [US-CO]"),
                notices.stream().map(notice -> notice.id() + " " + notice.markets()).toList());
        assertEquals("may require notice – confirm", Notice.SAYS);
        List<Change> better = Versions.changes(before, Versions.with(before, "policies/privacy.yaml", "P20D", "P10D"));
        assertEquals(List.of("eu-gdpr-changes", "us-co-privacy-changes"),
                better.get(0).notices().stream().map(Notice::id).toList());
    }

    @Test
    void noNoticeWhereNothingIsAnother() {
        Map<String, String> before = Map.of("site.yaml", ClauseDiffTest.SITE, "policies/terms.yaml",
                "kind: terms\nclauses: [{id: how, title: How, text: As *we* say.}]\n");
        assertEquals(List.of(), Versions.changes(before,
                Versions.with(before, "policies/terms.yaml", "*we*", "**we**")).get(0).notices());
    }

    @Test
    void profilesNameFactsThatThereAre() {
        assertTrue(Profiles.shipped().size() >= 10);
        for (Profile profile : Profiles.shipped()) {
            for (Profile.Trigger trigger : profile.triggers()) {
                var kind = Versions.VOCABULARY.kind(trigger.policy());
                assertTrue(kind.isPresent(), () -> profile.id() + " " + trigger.policy());
                trigger.facts().forEach(path -> assertTrue(kind.get().field(path).isPresent(), () ->
                        profile.id() + " " + path));
            }
        }
    }

    @Test
    void proseThatSpeaksOfAChangedFactIsListedInEveryLanguage() {
        List<String> echoes = echoes("window: P30D", "window: P14D");
        assertEquals(List.of(
                "returns, clause quoting (de): the original quotes it and this translation does not",
                "returns, clause speaking (en): it says 'P30D' in words of its own",
                "returns, clause speaking (de): it says 'P30D' in words of its own",
                "returns, clause other (en): it says 'P14D' in words of its own"), echoes);
    }

    @Test
    void proseIsListedThatNamesAFactWithoutAValueOfItsOwn() {
        assertEquals(List.of("returns, clause reduced (en): it speaks of it in words of its own"),
                echoes("saleItems: yes", "saleItems: no"));
    }

    @Test
    void aTranslationThatStayedIsListedWithTheOriginalThatChanged() {
        assertEquals(List.of("returns, clause speaking (de): the original changed and this translation did not"),
                echoes("You can send it back for 30 days.", "You can send it back for thirty days."));
    }

    private static List<String> echoes(String text, String other) {
        List<Change> changes = Versions.changes(LAMPS, Versions.with(LAMPS, "policies/returns.yaml", text, other));
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0).echoes().stream().map(echo -> echo.where() + ": " + echo.why()).toList();
    }
}
