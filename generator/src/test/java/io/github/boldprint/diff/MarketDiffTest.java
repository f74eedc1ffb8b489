package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarketDiffTest {

    private static final String RETURNS = """
            kind: returns
            facts: {window: P30D, originalPackaging: no}
            clauses:
              - {id: how, title: How, text: Send it back.}
              - {id: sale, title: Reduced goods, text: Reduced goods come back too.}
            """;

    private static final String AMERICA = """
            variants:
              - id: us
                when: {markets: [US]}
                facts: {window: P60D}
            """;

    @Test
    void aVariantThatAppearsIsToldAsWhatItChangesThere() {
        assertEquals(List.of("EDITED returns.window.longer returns, fact window (US, US-CA) CUSTOMER"),
                told(RETURNS, RETURNS + AMERICA));
    }

    @Test
    void aVariantThatGoesBringsBackWhatHoldsElsewhere() {
        assertEquals(List.of("EDITED returns.window.shorter returns, fact window (US, US-CA) BUSINESS"),
                told(RETURNS + AMERICA, RETURNS));
    }

    @Test
    void aChangeOutsideOfVariantsSaysWhereItIsNotSo() {
        List<Change> changes = changes(RETURNS + AMERICA, RETURNS.replace("P30D", "P14D") + AMERICA);
        assertEquals(List.of("EDITED returns.window.shorter returns, fact window BUSINESS"),
                changes.stream().map(ClauseDiffTest::told).toList());
        assertEquals(List.of("US", "US-CA"), changes.get(0).where().notIn());
    }

    @Test
    void aChangeThatHoldsEverywhereIsToldOnce() {
        List<Change> changes = changes(RETURNS + AMERICA, RETURNS.replace("Packaging: no", "Packaging: yes") + AMERICA);
        assertEquals(List.of("EDITED returns.originalPackaging.yes returns, fact originalPackaging BUSINESS"),
                changes.stream().map(ClauseDiffTest::told).toList());
        assertEquals(List.of(), changes.get(0).where().notIn());
    }

    @Test
    void twoDirectionsInTwoMarketsAreNotNetted() {
        assertEquals(List.of("EDITED returns.window.longer returns, fact window CUSTOMER",
                "EDITED returns.window.shorter returns, fact window (US, US-CA) BUSINESS"),
                told(RETURNS + AMERICA, RETURNS.replace("P30D", "P40D") + AMERICA.replace("P60D", "P50D")));
    }

    @Test
    void anotherRegionIsToldAsWhatChangesInTheMarketsThatItLeft() {
        assertEquals(List.of("EDITED returns.window.shorter returns, fact window (US) BUSINESS"),
                told(RETURNS + AMERICA, RETURNS + AMERICA.replace("[US]", "[US-CA]")));
    }

    @Test
    void aSectionThatAVariantTakesAwayIsGoneThere() {
        assertEquals(List.of("REMOVED returns.clause.removed returns, clause sale (US, US-CA; en) JUDGEMENT"),
                told(RETURNS + AMERICA, RETURNS + AMERICA + "    without: {clauses: [sale]}\n"));
    }

    @Test
    void anotherIdForAVariantIsOneNeutralRecord() {
        assertEquals(List.of("RENAMED returns.variant.renamed returns, variant america NEUTRAL"),
                told(RETURNS + AMERICA, RETURNS + AMERICA.replace("id: us", "id: america")));
    }

    @Test
    void aLayerThatChangesNothingForAnybodyIsOneNeutralRecord() {
        String idle = AMERICA.replace("P60D", "P30D");
        assertEquals(List.of("ADDED returns.variant.added returns, variant us NEUTRAL"), told(RETURNS, RETURNS + idle));
        assertEquals(List.of("REMOVED returns.variant.removed returns, variant us NEUTRAL"),
                told(RETURNS + idle, RETURNS));
    }

    private static List<String> told(String before, String after) {
        return changes(before, after).stream().map(ClauseDiffTest::told).toList();
    }

    private static List<Change> changes(String before, String after) {
        return Versions.changes(Map.of("site.yaml", ClauseDiffTest.SITE, "policies/returns.yaml", before),
                Map.of("site.yaml", ClauseDiffTest.SITE, "policies/returns.yaml", after));
    }
}
