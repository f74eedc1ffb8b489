package io.github.boldprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Coverage.Tally;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.pack.Shop;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom packs are, and from when. */
class PackCheckerTest {

    private static final String RETURNS = """
            kind: returns
            effective: 2026-10-01
            facts: {accepted: yes, window: P30D}
            """;
    private static final String MONTH = """
            id: month-long
            policy: returns
            asks: At least sixty days.
            assert: {fact: window, atLeast: P60D}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DE    | {markets: [EU]}    | 1", "HR | {markets: [EU]}    | 1", "GB | {markets: [EU]} | 0", "NO | {markets: [EEA]} | 1",
        "DE-BY | {markets: [EU]}    | 1", "US | {markets: [US]}    | 1", "US-CA | {markets: [US]} | 1",
        "US    | {markets: [US-CA]} | 0", "GB | {markets: [GB]}    | 1", "DE | {} | 0", "DE | {facets: {sells: goods}} | 0"})
    void isOnWhereAMarketIsCovered(String market, String applies, int packs) {
        Shop shop = shop(market, "sells: [goods]").with("packs/lamp-law.yaml", Shop.pack("lamp-law", applies, MONTH));
        assertEquals(packs, shop.coverage().markets().get(0).packs().size());
        assertEquals(packs, shop.findings().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "to: [consumers]         | {to: consumers}               | MISSING",
        "to: [traders]           | {to: consumers}               | NOT_APPLICABLE",
        "to: [traders]           | {to: [traders, consumers]}    | MISSING",
        "'to: [traders], x: yes' | {to: consumers, online: yes}  | NOT_APPLICABLE",
        "online: true            | {online: yes}                 | MISSING",
        "online: no              | {online: yes}                 | NOT_APPLICABLE",
        "x: yes                  | {online: yes}                 | UNANSWERED",
        "to: [consumers]         | {to: consumers, online: yes}  | UNANSWERED"})
    void asksForTheAnswersItNeeds(String answers, String facets, Status status) {
        Shop ofPack = shop("DE", answers).with("packs/lamp-law.yaml",
                Shop.pack("lamp-law", "{markets: [EU], facets: " + facets + "}", MONTH));
        Shop ofRule = shop("DE", answers).with("packs/lamp-law.yaml",
                Shop.pack("lamp-law", "{markets: [EU]}", MONTH + "for: {facets: " + facets + "}\n"));
        assertEquals(status, only(ofPack).status());
        assertEquals(status, only(ofRule).status());
        assertEquals(status == Status.NOT_APPLICABLE ? 0 : 1, ofPack.findings().size());
    }

    /** What is lacking in general is said once; what only a variant lacks is said of its market. */
    @Test
    void judgesEachMarketByWhatIsPromisedThere() {
        Shop shop = Shop.in("DE, FR, HR").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", """
                id: window-long
                policy: returns
                assert: {fact: window, atLeast: P14D}
                asks: Two weeks to return.
                """, """
                id: exchange-there
                policy: returns
                assert: {fact: exchange.offered, present: yes}
                asks: Whether you exchange.
                """)).with("policies/returns.yaml", """
                kind: returns
                effective: 2026-10-01
                facts: {window: P30D, windowStarts: delivery, returnCost: {paidBy: business}, refund: {within: P14D}}
                variants:
                  - {id: fr, when: {markets: [FR]}, facts: {window: P7D}}
                """);
        List<Status> statuses = shop.coverage().markets().stream()
                .map(market -> market.packs().get(0).rules().get(0).status()).toList();
        assertEquals(List.of(Status.MET, Status.MISSING, Status.MET), statuses);
        List<String> findings = shop.findings();
        assertEquals(2, findings.size(), findings::toString);
        assertTrue(findings.get(0).contains("[exchange-there]") && !findings.get(0).contains("in market"), findings::toString);
        assertTrue(findings.get(1).startsWith("policies/returns.yaml:5:45: error: Two weeks to return"), findings::toString);
        assertTrue(findings.get(1).endsWith("(in market FR) [window-long]"), findings::toString);
    }

    @Test
    void asksAQuestionOnceForAllPacks() {
        Shop shop = shop("DE, HR", "x: yes").with("packs/lamp-law.yaml", Shop.pack("lamp-law",
                "{markets: [EU], facets: {online: yes}}", MONTH, MONTH.replace("month-long", "month-again")))
                .with("packs/lantern-law.yaml", Shop.pack("lantern-law", "{markets: [HR], facets: {online: yes}}",
                        MONTH.replace("month-long", "month-here")));
        assertEquals(List.of("site.yaml:1:1: warning: 'online' is not answered under 'facets', so nobody knows whether rules of "
                + "lamp-law, lantern-law are for you: Can customers order, book or sign up on your website? Write `online: yes` or "
                + "`online: no` [facet-answered]"), shop.findings());
        assertEquals(new Tally(3, 0, 0, 0, Map.of(Status.UNANSWERED, 3)), shop.coverage().byPolicy().get("returns"));
    }

    @Test
    void saysHowToAnswerThatNothingOfTheKindIsSo() {
        Shop shop = Shop.in("DE").with("packs/lamp-law.yaml", Shop.pack("lamp-law",
                "{markets: [EU], facets: {lampLighter: by-day}}", MONTH));
        assertEquals(List.of("site.yaml:1:1: warning: 'lampLighter' is not answered under 'facets', so nobody knows whether "
                + "rules of lamp-law are for you; write `lampLighter: by-day` with what is so of it, or `lampLighter: no` if nothing "
                + "of the kind [facet-answered]"), shop.findings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-22 | from: 2026-11-22  | MISSING        | error",
        "2026-11-21 | from: 2026-11-22  | NOT_YET        | warning",
        "2026-11-22 | until: 2026-11-22 | MISSING        | error",
        "2026-11-23 | until: 2026-11-22 | NOT_APPLICABLE | ''"})
    void warnsBeforeARuleBeginsAndEndsWithIt(String day, String date, Status status, String severity) {
        Shop shop = shop("DE", "x: yes").on(day)
                .with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH + date + "\n"));
        assertEquals(status, only(shop).status());
        assertEquals(severity.isEmpty(), shop.findings().isEmpty());
        shop.findings().forEach(finding -> assertTrue(finding.contains(": " + severity + ": At least sixty days (Lamp Act, § 1"
                + (status == Status.NOT_YET ? "; from 2026-11-22 on)" : ")")), finding));
    }

    @Test
    void warnsOfWhatIsNotSureAndSaysSo() {
        String rule = MONTH + "level: should\nconfidence: secondary\n";
        Shop shop = shop("DE", "x: yes").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", rule));
        assertTrue(shop.findings().get(0).contains("warning: At least sixty days (Lamp Act, § 1; known from a secondary source): "),
                shop.findings()::toString);
        assertEquals(0, shop.coverage().markets().get(0).confirmed());
    }

    @Test
    void leavesConditionsOpenWithoutThePolicy() {
        Shop shop = Shop.in("DE").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}",
                MONTH, MONTH.replace("month-long", "month-again") + "when: {fact: accepted, is: yes}\n"));
        assertEquals(List.of(Status.MISSING, Status.UNANSWERED),
                shop.coverage().markets().get(0).rules().stream().map(OfRule::status).toList());
        assertEquals(1, shop.findings().size());
    }

    @Test
    void asksOnlyWhereTheConditionHolds() {
        String rule = MONTH + "when: {fact: accepted, is: no}\n";
        Shop shop = shop("DE", "x: yes").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", rule));
        assertEquals("it is asked only where 'accepted' is no", only(shop).why());
        assertEquals(List.of(), shop.findings());
    }

    @Test
    void takesWhatTheSiteAddsAndLeavesOut() {
        Shop both = shop("DE", "x: yes")
                .with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH))
                .with("packs/lamp-seal.yaml", Shop.pack("lamp-seal", "{}", MONTH.replace("month-long", "seal-month")));
        assertEquals(List.of("month-long MISSING"), statuses(both));
        assertEquals(List.of("month-long MISSING", "seal-month MISSING"), statuses(choosing(both, "{add: [lamp-seal]}")));
        assertEquals(List.of("month-long NOT_APPLICABLE"), statuses(choosing(both, "{without: [lamp-law]}")));
        assertEquals(List.of("month-long NOT_APPLICABLE", "seal-month MISSING"),
                statuses(choosing(both, "{add: [lamp-seal@2026.11], without: [all]}")));
    }

    @Test
    void holdsExactlyThePacksOfTheRequest() {
        Shop shop = choosing(shop("DE", "x: yes")
                .with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH))
                .with("packs/lamp-seal.yaml", Shop.pack("lamp-seal", "{}", MONTH.replace("month-long", "seal-month"))),
                "{add: [nothing]}");
        assertEquals(Findings.NONE, shop.check(Optional.of(List.of())).findings());
        assertEquals(List.of("seal-month"), shop.check(Optional.of(List.of("lamp-seal"))).value().markets().get(0).rules()
                .stream().map(rule -> rule.id().value()).toList());
        assertEquals("error: there is no pack named 'lamp-seel'; did you mean 'lamp-seal'? [packs-known]",
                shop.check(Optional.of(List.of("lamp-seel"))).findings().all().get(0).toString());
    }

    @Test
    void countsARuleOnceWhateverTheMarkets() {
        Shop shop = shop("DE, HR, GB", "x: yes").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH,
                MONTH.replace("month-long", "week-long").replace("P60D", "P7D"),
                MONTH.replace("month-long", "only-in-croatia") + "for: {markets: [HR]}\nlevel: should\n"));
        Coverage coverage = shop.coverage();
        assertEquals(Map.of("returns", new Tally(2, 1, 1, 0, Map.of())), coverage.byPolicy());
        assertEquals(List.of("DE", "HR", "GB"), coverage.markets().stream().map(Coverage.Market::code).toList());
        assertEquals(List.of(2, 2, 0), coverage.markets().stream().map(Coverage.Market::confirmed).toList());
        assertEquals(2, shop.findings().size());
    }

    @Test
    void namesTheFactThatMeetsARule() {
        Shop shop = shop("DE", "x: yes").with("packs/lamp-law.yaml",
                Shop.pack("lamp-law", "{markets: [EU]}", MONTH.replace("P60D", "P7D")));
        assertEquals("[Evidence[what=window: P30D, at=policies/returns.yaml:3:24, page=returns/index.html#fact-window]]",
                only(shop).by().toString());
    }

    @Test
    void refusesAnIdThatIsTaken() {
        Shop shop = shop("DE", "x: yes").with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}", MONTH, MONTH,
                MONTH.replace("month-long", "keys-known") + "restates: [month-lon]\n"));
        assertEquals(List.of("'month-long' is the id of another rule in packs/lamp-law.yaml; give each an id of its own",
                "'keys-known' is the id of another rule; give each an id of its own",
                "'month-lon' in 'restates' of 'keys-known' is no rule of a pack; did you mean 'month-long'?"),
                shop.packFindings().all().stream().map(finding -> finding.message()).toList());
    }

    private static Shop shop(String markets, String answers) {
        return Shop.in(markets, answers).with("policies/returns.yaml", RETURNS);
    }

    private static Shop choosing(Shop shop, String packs) {
        return shop.with("site.yaml", shop.files().get("site.yaml") + "packs: " + packs + "\n");
    }

    private static OfRule only(Shop shop) {
        return shop.coverage().markets().get(0).rules().get(0);
    }

    private static List<String> statuses(Shop shop) {
        assertEquals(Findings.NONE, shop.packFindings());
        return shop.coverage().markets().get(0).rules().stream().map(rule -> rule.id() + " " + rule.status()).toList();
    }
}
