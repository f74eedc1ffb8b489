package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactDiffTest {

    @Test
    void incomparableTimesAreForAPerson() {
        assertEquals(List.of("EDITED returns.window.changed returns, fact window JUDGEMENT"),
                told("window: P30D", "window: P1M"));
        assertEquals(List.of("EDITED returns.window.changed returns, fact window JUDGEMENT"),
                told("window: P30D", "window: 25 business days"));
        assertEquals(List.of("EDITED returns.refund.within.longer returns, fact refund.within BUSINESS"),
                told("refund: {within: 2 to 4 days}", "refund: {within: 2 to 5 days}"));
        assertEquals(List.of("EDITED returns.refund.within.changed returns, fact refund.within JUDGEMENT"),
                told("refund: {within: 2 to 4 days}", "refund: {within: 1 to 5 days}"));
        assertEquals(List.of("EDITED returns.returnCost.fee.changed returns, fact returnCost.fee JUDGEMENT"),
                told("returnCost: {fee: 4 EUR}", "returnCost: {fee: 4 USD}"));
    }

    @Test
    void theSameValueWrittenOtherwiseIsNeutral() {
        assertEquals(List.of("EDITED returns.window.rewritten returns, fact window NEUTRAL"),
                told("window: P14D", "window: P2W"));
        assertEquals(List.of("EDITED returns.returnCost.fee.rewritten returns, fact returnCost.fee NEUTRAL"),
                told("returnCost: {fee: 4 EUR}", "returnCost: {fee: 4.00 EUR}"));
        assertEquals(List.of(), told("window: P14D", "window: 14 days"));
    }

    @Test
    void oppositeDirectionsInOneGroupAreNotNetted() {
        assertEquals(List.of("EDITED returns.refund.within.shorter returns, fact refund.within CUSTOMER",
                "EDITED returns.refund.deliveryCost.no returns, fact refund.deliveryCost BUSINESS"),
                told("refund: {within: P14D, deliveryCost: yes}", "refund:\n    within: P7D\n    deliveryCost: no"));
    }

    @Test
    void anItemIsComparedByItsId() {
        String two = "exceptions:\n    - {id: cut, what: Cut cloth}\n    - {id: food, what: Food}";
        assertEquals(List.of("EDITED returns.exceptions.what.changed returns, fact exceptions.food.what (en) JUDGEMENT"),
                told(two, two.replace("Food", "Fresh food")));
        assertEquals(List.of("REMOVED returns.exceptions.removed returns, item exceptions.cut CUSTOMER"),
                told(two, "exceptions:\n    - {id: food, what: Food}"));
        assertEquals(List.of("RENAMED returns.exceptions.renamed returns, item exceptions.cloth NEUTRAL"),
                told(two, two.replace("id: cut", "id: cloth")));
        assertEquals(List.of("MOVED returns.exceptions.moved returns, item exceptions.food NEUTRAL"),
                told(two, "exceptions:\n    - {id: food, what: Food}\n    - {id: cut, what: Cut cloth}"));
    }

    @Test
    void oneValueForAnotherInAListIsOneGoneAndOneNew() {
        assertEquals(List.of("ADDED returns.returnMethod.added returns, item returnMethod CUSTOMER",
                "REMOVED returns.returnMethod.removed returns, item returnMethod BUSINESS"),
                told("returnMethod: [by-mail, in-store]", "returnMethod: [by-mail, collection]"));
    }

    @Test
    void wordsOfAFactHaveARedline() {
        Change change = changes("exceptions:\n    - {id: cut, what: We may refuse cut cloth}",
                "exceptions:\n    - {id: cut, what: We must refuse cut cloth}").get(0);
        assertEquals(Direction.JUDGEMENT, change.direction());
        assertEquals("We must refuse cut cloth", change.redline().orElseThrow().accepted());
        assertFalse(change.callouts().isEmpty());
    }

    @Test
    void whatCouldNotBeUnderstoodMakesTheComparisonFail() {
        Changes changes = Differ.compare(Versions.of(files("window: P30D")), Versions.of(files("window: soon")));
        assertEquals(List.of(), changes.all());
        assertEquals(List.of("returns, fact window"), changes.unread());
        assertFalse(changes.isNone());
        assertTrue(Differ.compare(Versions.of(files("window: P30D")), Versions.of(files("window: P30D"))).isNone());
    }

    @Test
    void whySaysWhichValueIsBetter() {
        assertEquals("longer is better for the customer", changes("window: P30D", "window: P14D").get(0).why());
        assertEquals("to say nothing means 'none' here, and this is worse for the customer",
                changes("window: P30D", "window: P30D\n  exceptions: [{id: cut, what: Cut cloth}]").get(0).why());
    }

    private static List<String> told(String before, String after) {
        return changes(before, after).stream().map(ClauseDiffTest::told).toList();
    }

    private static List<Change> changes(String before, String after) {
        return Versions.changes(files(before), files(after));
    }

    private static Map<String, String> files(String facts) {
        return Map.of("site.yaml", ClauseDiffTest.SITE, "policies/returns.yaml",
                "kind: returns\nfacts:\n  " + facts + "\n");
    }
}
