package io.github.boldprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VariantsTest {

    private static final Example SHOP = Example.lampShop(Map.of(
            "Silent clause, {{window}}.\n", """
            Silent clause, {{window}}.
            variants:
              - id: austria
                when: {markets: [AT]}
                facts:
                  window: P60D
                  returnPortal: https://at.lumenandloom.example/orders/
                  seasons: [{id: ball, what: Ball gowns, boughtFrom: 2026-12-01, boughtUntil: 2026-12-31, returnUntil: 2027-02-28}]
                without: {facts: [restockingFee, exceptions]}
                clauses:
                  - {id: how-to-return, text: 'Within {{window}}, see [the gowns](policy:returns#fact-seasons.ball).'}
                  - {id: ball, title: After the ball, text: 'Bring it [back](policy:returns#how-to-return--austria).'}
            """,
            "A person answers after", "Returns are open for {{window}}, see [the ball](policy:returns#ball). A person answers after"));

    private static final PolicyView RETURNS = SHOP.policy("returns/index.html");

    @Test
    void printsBothValuesOfAFact() {
        assertEquals("[30 days (Austria: 60 days)]", value("window"));
        assertEquals("[30 Tage (Österreich: 60 Tage)]", SHOP.policy("de/returns/index.html").keyFacts().stream()
                .filter(fact -> fact.path().equals("window")).findFirst().orElseThrow().value().toString());
    }

    @Test
    void linksEachOfTwoAddresses() {
        assertEquals("[<a href=\"https://lumenandloom.example/orders/\">lumenandloom.example/orders</a> (Austria: "
                + "<a href=\"https://at.lumenandloom.example/orders/\">at.lumenandloom.example/orders</a>)]", value("returnPortal"));
    }

    @Test
    void saysWhatDoesNotHold() {
        assertEquals("[10%, Not in: Austria]", value("restockingFee.percentage").replace("\u00a0", ""));
        assertTrue(captions().contains("fact-exceptions Exceptions (Not in: Austria)"), captions()::toString);
    }

    @Test
    void givesATableThatDiffersATwinWithAnAnchorOfItsOwn() {
        assertEquals(2, captions().stream().filter(caption -> caption.startsWith("fact-seasons")).count());
        FactTable twin = RETURNS.tables().stream().filter(table -> table.anchor().equals("fact-seasons--austria")).findFirst()
                .orElseThrow();
        assertEquals("fact-seasons.ball--austria", twin.rows().get(0).anchor());
        assertTrue(twin.caption().startsWith("Austria: "), twin.caption());
    }

    @Test
    void putsAVariantsClauseUnderTheOneThatItReplaces() {
        assertEquals(List.of("how-to-return", "how-to-return--austria < how-to-return", "in-the-shop", "ball--austria"),
                RETURNS.clauses().stream()
                        .map(clause -> clause.anchor() + (clause.under().isEmpty() ? "" : " < " + clause.under())).toList());
        ClauseView local = RETURNS.clauses().get(1);
        assertEquals("Austria: How to return something", local.title());
        assertEquals("<p>Within 60 days, see <a href=\"#fact-seasons.ball--austria\">the gowns</a>.</p>", local.html().markup());
        assertEquals("https://lumenandloom.example/policies/returns/#how-to-return--austria", local.address());
    }

    @Test
    void leadsLinksToTheClausesOfVariants() {
        String shop = RETURNS.clauses().get(2).html().markup();
        assertTrue(shop.contains("open for 30 days (Austria: 60 days), see <a href=\"#ball--austria\">the ball</a>"), shop);
        assertTrue(RETURNS.clauses().get(3).html().markup().contains("#how-to-return--austria"));
        PolicyView together = ((Page.Everything) SHOP.page("all/index.html")).policies().get(0);
        assertEquals("returns--how-to-return", together.clauses().get(1).under());
        assertEquals("returns--how-to-return--austria", together.clauses().get(1).anchor());
    }

    private static String value(String path) {
        return RETURNS.keyFacts().stream().filter(fact -> fact.path().equals(path)).findFirst().orElseThrow().value().toString();
    }

    private static List<String> captions() {
        return RETURNS.tables().stream().map(table -> table.anchor() + " " + table.caption()).toList();
    }
}
