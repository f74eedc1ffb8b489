package io.github.boldprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Coverage.Tally;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Shop;
import io.github.boldprint.policy.BaselineEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What waivers and the baseline do to what packs find. */
class DecisionCheckerTest {

    private static final String MONTH = """
            id: month-long
            policy: returns
            asks: At least sixty days.
            assert: {fact: window, atLeast: P60D}
            """;
    private static final String EACH = """
            id: why-told
            policy: returns
            asks: Why.
            assert: {each: exceptions, assert: {fact: why, present: yes}}
            """;

    private final Shop shop = Shop.in("DE, FR, GB").with("policies/returns.yaml", """
            kind: returns
            effective: 2026-10-01
            facts:
              window: P30D
              exceptions: [{id: cut-cable, what: Cable}, {id: lamps, what: Lamps}]
            """).with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH, EACH.replace("id:", "level: should\nid:")));

    @Test
    void silencesARuleAndSaysWhoDecidedSoInTheCoverage() {
        Outcome<Coverage> waived = decided("waivers: [{rule: month-long, policy: returns, by: Jo, reason: Stock, until: 2026-11-22}]");
        assertEquals(List.of("why-told WARNING"), told(waived));
        assertEquals(List.of("WAIVED", "WAIVED"), statuses(waived, "month-long"));
        OfRule rule = waived.value().markets().get(0).rules().get(0);
        assertEquals("waived by Jo until 2026-11-22: Stock", rule.concession().orElseThrow().says());
        assertEquals(Map.of("returns", new Tally(1, 0, 1, 0, Map.of(Status.WAIVED, 1))), waived.value().byPolicy());
        assertEquals(0, waived.value().markets().get(0).confirmedMet());
        assertEquals(1, waived.value().markets().get(0).confirmed());
    }

    @Test
    void silencesARuleInOneMarketOnly() {
        Outcome<Coverage> waived = decided("waivers: [{rule: month-long, market: FR, by: Jo, reason: Stock, until: 2027-01-01}]");
        assertEquals(List.of("MISSING", "WAIVED"), statuses(waived, "month-long"));
        assertTrue(waived.findings().all().get(0).message().endsWith("(in market DE)"), waived.findings()::toString);
        assertEquals(1, waived.value().byPolicy().get("returns").must());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2027-01-01 | why-told WARNING",
        "2027-01-02 | waiver-current WARNING month-long WARNING why-told WARNING"})
    void endsBehindItsLastDayAndThenOnlyWarns(String day, String findings) {
        Outcome<Coverage> after = decided(shop.on(day),
                "waivers: [{rule: month-long, by: Jo, reason: Stock, until: 2027-01-01}]", Optional.empty());
        assertEquals(findings, String.join(" ", told(after)));
        List<String> due = after.findings().due().all().stream().map(finding -> finding.severity().word()).toList();
        assertEquals(day.endsWith("02") ? List.of("error", "error", "warning") : List.of("warning"), due);
    }

    @Test
    void isVoidWhereNothingNeedsIt() {
        assertEquals(List.of("waiver-needed WARNING"), told(decided(met(),
                "waivers: [{rule: month-long, by: Jo, reason: Stock, until: 2027-01-01}]", Optional.empty())));
        assertEquals(List.of(), told(decided(met(), "waivers: [{rule: month-long, by: Jo, reason: Stock, until: 2027-01-01}]",
                Optional.of(List.of()))), "a pack that this run does not hold says nothing about it");
    }

    @Test
    void holdsAGapInTheBaselineUntilItsEnd() {
        String baseline = "baseline: [{rule: month-long, policy: returns, at: window, until: 2026-12-01}]";
        Outcome<Coverage> before = decided(baseline);
        assertEquals(List.of("baseline-open INFO", "why-told WARNING"), told(before));
        assertEquals(List.of("BASELINE", "BASELINE"), statuses(before, "month-long"));
        assertEquals(new Tally(1, 0, 1, 0, Map.of(Status.BASELINE, 1)), before.value().byPolicy().get("returns"));
        Outcome<Coverage> after = decided(shop.on("2026-12-02"), baseline, Optional.empty());
        assertEquals(List.of("month-long WARNING", "why-told WARNING"), told(after));
        assertTrue(after.findings().all().get(0).message().endsWith("(it was in the baseline until 2026-12-01)"));
        assertTrue(after.findings().due().reach(Severity.ERROR));
        assertEquals(List.of("MISSING", "MISSING"), statuses(after, "month-long"));
    }

    @Test
    void tellsANewGapOfARuleWhoseOthersAreInTheBaseline() {
        String one = "{rule: why-told, policy: returns, at: exceptions.cut-cable.why, until: 2026-12-01}";
        String both = one + ", " + one.replace("cut-cable", "lamps");
        assertEquals(List.of("baseline-open INFO", "month-long ERROR", "why-told WARNING"), told(decided("baseline: [" + one + "]")));
        assertEquals(List.of("baseline-open INFO", "month-long ERROR"), told(decided("baseline: [" + both + "]")));
        assertEquals(List.of("baseline-open INFO", "baseline-needed WARNING", "month-long ERROR"),
                told(decided("baseline: [" + both + ", " + one.replace("cut-cable", "gone") + "]")));
    }

    @Test
    void recordsEveryGapOnceWithNamesThatOutliveLines() {
        assertEquals(List.of("month-long returns window", "why-told returns exceptions.cut-cable.why",
                "why-told returns exceptions.lamps.why"), recorded(decided("waivers: []"), shop));
        Shop there = shop.with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH))
                .with("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                facts: {window: P90D}
                variants: [{id: fr, when: {markets: [FR]}, facts: {window: P30D}}]
                """);
        assertEquals(List.of("month-long returns window FR"), recorded(decided(there, "waivers: []", Optional.empty()), there));
    }

    @Test
    void recordsNothingThatIsOnlyAskedLater() {
        Shop later = shop.with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH + "from: 2027-01-01\n"));
        Outcome<Coverage> found = decided(later, "waivers: []", Optional.empty());
        assertEquals(List.of("month-long WARNING"), told(found));
        assertEquals(List.of(), recorded(found, later));
        assertEquals(List.of(), told(decided(later, "waivers: [{rule: month-long, by: Jo, reason: Stock, until: 2027-06-01}]",
                Optional.empty())));
    }

    @Test
    void keepsEndsAndDropsWhatIsClosed() {
        Outcome<Coverage> found = decided("baseline: [{rule: month-long, policy: returns, at: window, until: 2026-11-30},"
                + " {rule: gone-rule, policy: returns, until: 2026-11-30}]");
        List<BaselineEntry> entries = Baseline.of(shop.with("decisions.yaml", "baseline: ["
                + "{rule: month-long, policy: returns, at: window, until: 2026-11-30},"
                + " {rule: gone-rule, policy: returns, until: 2026-11-30}]").policies().decisions(), found.findings(),
                found.value(), LocalDate.parse("2027-02-20"));
        assertEquals(List.of("month-long 2026-11-30", "why-told 2027-02-20", "why-told 2027-02-20"),
                entries.stream().map(entry -> entry.rule() + " " + entry.until()).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"P90D | 2027-02-20", "3 months | 2027-02-22", "2026-11-23 | 2026-11-23"})
    void takesATimeOrADayForTheEnd(String written, String end) {
        assertEquals(LocalDate.parse(end), Baseline.end(written, shop.today()));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22", "PT3H", "2 to 4 days", "soon", "P0D"})
    void refusesAnEndThatIsNotToCome(String written) {
        assertThrows(IllegalArgumentException.class, () -> Baseline.end(written, shop.today()));
    }

    @Test
    void countsWhatNobodyConfirmedApart() {
        Shop suggested = met().with("policies/returns.yaml", met().files().get("policies/returns.yaml") + "confirm: [window]\n");
        Coverage coverage = suggested.coverage();
        assertEquals(Status.UNCONFIRMED, coverage.markets().get(0).rules().get(0).status());
        assertEquals(new Tally(1, 0, 0, 0, Map.of(Status.UNCONFIRMED, 1)), coverage.byPolicy().get("returns"));
        assertEquals(List.of(), suggested.findings());
    }

    private Shop met() {
        return shop.with("policies/returns.yaml", "kind: returns\neffective: 2026-10-01\nfacts: {window: P90D}\n")
                .with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH));
    }

    private Outcome<Coverage> decided(String decisions) {
        return decided(shop, decisions, Optional.empty());
    }

    private static Outcome<Coverage> decided(Shop shop, String decisions, Optional<List<String>> only) {
        return shop.with("decisions.yaml", decisions).decided(only);
    }

    private static List<String> told(Outcome<Coverage> outcome) {
        return outcome.findings().all().stream().map(finding -> finding.rule() + " " + finding.severity()).toList();
    }

    private static List<String> statuses(Outcome<Coverage> outcome, String rule) {
        return outcome.value().markets().stream().flatMap(market -> market.rules().stream())
                .filter(of -> of.id().value().equals(rule)).map(of -> of.status().name()).toList();
    }

    private static List<String> recorded(Outcome<Coverage> found, Shop shop) {
        return Baseline.of(shop.policies().decisions(), found.findings(), found.value(), LocalDate.parse("2027-02-20")).stream()
                .map(entry -> entry.rule() + " " + entry.policy() + " " + entry.about()
                        + entry.market().map(market -> " " + market).orElse("")).toList();
    }
}
