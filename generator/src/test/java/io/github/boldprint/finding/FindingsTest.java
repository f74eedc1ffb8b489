package io.github.boldprint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final RuleId RULE = new RuleId("facts-known");

    @Test
    void standInTheOrderOfFilesLinesAndColumnsWithoutRepeats() {
        Finding late = RULE.error(new Location("b.yaml", 2, 1), "late");
        Finding early = RULE.warning(new Location("b.yaml", 1, 9), "early");
        Finding first = RULE.info(new Location("a.yaml", 10, 1), "first");
        assertEquals(List.of(first, early, late), Findings.of(late, early, first, late).all());
    }

    @Test
    void printAsEditorsLinkThem() {
        assertEquals("policies/returns.yaml:9:11: error: 'windw' is not a fact [facts-known]",
                RULE.error(new Location("policies/returns.yaml", 9, 11), "'windw' is not a fact").toString());
        assertEquals("site.yaml: warning: all of it [facts-known]",
                RULE.warning(Location.of("site.yaml"), "all of it").toString());
    }

    @Test
    void reachASeverityThatAnyOfThemHas() {
        Findings warned = Findings.of(RULE.warning(Location.of("a"), "x"));
        assertTrue(warned.reach(Severity.INFO));
        assertTrue(warned.reach(Severity.WARNING));
        assertFalse(warned.reach(Severity.ERROR));
        assertEquals(1, warned.count(Severity.WARNING));
    }

    @Test
    void areErrorsWhereTheCalendarCausedThemAndSomebodyAsks() {
        Finding overdue = RULE.warning(Location.of("a"), "overdue").causedByDate();
        Finding other = RULE.warning(Location.of("a"), "other");
        assertEquals(1, Findings.of(overdue, other).due().count(Severity.ERROR));
        assertEquals(1, Findings.of(overdue, other).due().count(Severity.WARNING));
        assertEquals(overdue.toString(), Findings.of(overdue).all().get(0).toString());
    }

    @Test
    void ruleNamesAreKebabCase() {
        assertThrows(IllegalArgumentException.class, () -> new RuleId("Facts_Known"));
        assertThrows(IllegalArgumentException.class, () -> new RuleId("facts--known"));
    }

    @Test
    void suggestTheNearestKnownNameAndNothingFar() {
        List<String> known = List.of("window", "windowStarts", "refund");
        assertEquals("window", Nearest.to("windw", known).orElseThrow());
        assertEquals("window", Nearest.to("Window", known).orElseThrow());
        assertEquals("windowStarts", Nearest.to("window-starts", known).orElseThrow());
        assertEquals("refund", Nearest.to("refudn", known).orElseThrow());
        assertTrue(Nearest.to("colour", known).isEmpty());
        assertEquals("", Nearest.hint("colour", known));
    }
}
