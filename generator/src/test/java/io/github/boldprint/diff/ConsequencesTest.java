package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What hangs on a change: floors that it crosses, notices that may be asked for, prose that it leaves behind. */
class ConsequencesTest {

    private static final Map<String, String> BRITISH =
            Versions.files(Path.of("src", "test", "resources", "complete", "united-kingdom"));

    private static final Map<String, String> EXAMPLE = Versions.files(Path.of("..", "content"));

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
    void theOtherTextsOfThePolicyFollow() {
        Change change = Versions.changes(LAMPS, Versions.with(LAMPS, "policies/returns.yaml", "saleItems: yes", "saleItems: no")).get(0);
        assertEquals(List.of("returns, clause reduced (en)", "returns (en)", "returns (de)",
                "returns, clause quoting (en)", "returns, clause quoting (de)", "returns, clause speaking (en)",
                "returns, clause speaking (de)", "returns, clause other (en)"),
                change.echoes().stream().map(echo -> echo.where().toString()).toList());
        assertEquals(7, change.echoes().stream().filter(echo -> !echo.likely()).count());
        Change quoted = Versions.changes(LAMPS, Versions.with(LAMPS, "policies/returns.yaml", "window: P30D", "window: P14D")).get(0);
        assertTrue(quoted.echoes().contains(new Echo(quoted.echoes().stream().map(Echo::where)
                .filter(where -> where.toString().equals("returns (de)")).findFirst().orElseThrow(),
                "this translation quotes it, and the words round it may not fit any more", false)), quoted::toString);
    }

    /** Over the example: whatever fact changes, no text of its policy is forgotten. */
    @Test
    void everyTextThatDoesNotQuoteAChangedFactIsListedAndEveryTranslation() {
        PolicySet example = Versions.of(EXAMPLE).policies();
        int tried = 0;
        for (Policy policy : example.policies()) {
            for (Fact.Single fact : periods(policy)) {
                String file = "policies/" + policy.id() + ".yaml";
                Optional<Change> change = edited(file, fact);
                if (change.isPresent()) {
                    assertEquals(wanted(policy, change.get().where().path()), listed(change.get()), change.get()::toString);
                    tried++;
                }
            }
        }
        assertTrue(tried >= 15, "tried " + tried);
    }

    private static List<Fact.Single> periods(Policy policy) {
        List<Fact.Single> periods = new ArrayList<>();
        policy.facts().forEach(fact -> {
            if (fact instanceof Fact.Single single && single.original() instanceof Value.Period) {
                periods.add(single);
            }
        });
        return periods;
    }

    /** The change where a period is stated once in its file, and alone. */
    private static Optional<Change> edited(String file, Fact.Single fact) {
        String name = fact.path().substring(fact.path().lastIndexOf('.') + 1);
        String stated = name + ": " + fact.original().code();
        String text = EXAMPLE.get(file);
        if (text.indexOf(stated) < 0 || text.indexOf(stated) != text.lastIndexOf(stated)) {
            return Optional.empty();
        }
        return Versions.changes(EXAMPLE, Versions.with(EXAMPLE, file, stated, name + ": P3Y")).stream()
                .filter(change -> change.where().subject() == Subject.FACT && change.where().path().equals(fact.path()))
                .filter(change -> change.where().markets().isEmpty()).findFirst();
    }

    private static Set<String> wanted(Policy policy, String path) {
        Set<String> wanted = new TreeSet<>();
        policy.summary().ifPresent(summary -> summary.byLanguage().forEach((language, prose) -> want("summary", language, prose, path, wanted)));
        policy.clauses().forEach(clause -> clause.text().byLanguage().forEach((language, text) ->
                want("clause " + clause.id(), language, text.prose(), path, wanted)));
        return wanted;
    }

    private static void want(String text, String language, Prose prose, String path, Set<String> wanted) {
        boolean quotes = prose.quotes().stream().anyMatch(quote -> quote.path().equals(path));
        if (!quotes || !language.equals("en")) {
            wanted.add(text + " " + language);
        }
    }

    private static Set<String> listed(Change change) {
        Set<String> listed = new TreeSet<>();
        change.echoes().forEach(echo -> listed.add((echo.where().subject().word() + " " + echo.where().path()).strip() + " "
                + echo.where().language().orElse("")));
        return listed;
    }

    @Test
    void aTranslationThatStayedIsListedWithTheOriginalThatChanged() {
        assertEquals(List.of("returns, clause speaking (de): the original changed and this translation did not"),
                echoes("You can send it back for 30 days.", "You can send it back for thirty days."));
    }

    private static List<String> echoes(String text, String other) {
        List<Change> changes = Versions.changes(LAMPS, Versions.with(LAMPS, "policies/returns.yaml", text, other));
        assertEquals(1, changes.size(), changes::toString);
        return changes.get(0).echoes().stream().filter(Echo::likely).map(echo -> echo.where() + ": " + echo.why()).toList();
    }
}
