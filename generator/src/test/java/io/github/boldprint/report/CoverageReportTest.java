package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion;
import io.github.boldprint.check.Coverage;
import io.github.boldprint.pack.Shop;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CoverageReportTest {

    private static final String SCHEMA = "/io/github/boldprint/schemas/coverage.schema.json";

    private final Coverage coverage = shop("waivers: []").coverage();

    private static Shop shop(String decisions) {
        return Shop.in("DE, MY", "to: [consumers]")
            .with("policies/returns.yaml", """
                    kind: returns
                    effective: 2026-10-01
                    facts: {accepted: yes, window: P30D}
                    """)
            .with("packs/lamp-law.yaml", Shop.pack("lamp-law", "{markets: [EU]}",
                    rule("window-long", "{fact: window, atLeast: P14D}", ""),
                    rule("refund-soon", "{fact: refund.within, atMost: P14D}", ""),
                    rule("window-month", "{fact: window, atLeast: P1M}", "level: should\n"),
                    rule("for-consumers", "{fact: window, atLeast: P1D}", "for: {facets: {to: consumers}}\n"),
                    rule("online-too", "{fact: window, atLeast: P1D}", "for: {facets: {online: yes}}\n"),
                    rule("next-year", "{fact: window, atLeast: P90D}", "from: 2027-01-01\n"),
                    rule("traders-only", "{fact: window, atLeast: P1D}", "for: {facets: {to: traders}}\n"),
                    rule("accepted-told", "{fact: accepted, present: yes}", "")))
            .with("decisions.yaml", decisions);
    }

    @Test
    void countsForEachPolicyInOneLine() {
        assertEquals(List.of("returns: 3 of 5 must, 0 of 1 should, 1 unanswered",
                "market DE: 3 of 6 must known from official texts", "market MY: 0 of 0 must known from official texts"),
                CoverageReport.lines(coverage));
    }

    @Test
    void keepsToThePublishedSchema() {
        String json = CoverageReport.json(coverage);
        JsonSchemas.assertValid(json, SCHEMA, SpecVersion.VersionFlag.V202012);
        assertFalse(JsonSchemas.isValid(json.replace("\"met\"", "\"fine\""), SCHEMA, SpecVersion.VersionFlag.V202012));
        assertTrue(json.contains("\"page\": \"returns/index.html#fact-window\""), json);
    }

    @Test
    void showsARuleARowOnAPageOfItsOwn() {
        Document page = Jsoup.parse(CoverageReport.html(coverage));
        assertEquals(8, page.select("tbody tr").size());
        assertEquals(List.of("met", "missing", "needs judgement", "met", "unanswered", "not yet in force", "not applicable", "met"),
                page.select("tbody td[class]").eachText());
        assertEquals("https://lamps.example/policies/returns/index.html#fact-window",
                page.select("tbody tr").first().select("td").last().select("a").attr("href"));
        assertTrue(page.select("h2 + p").last().text().startsWith("Boldprint holds no rules for this market."));
        assertEquals(0, page.select("script, img, link, iframe").size());
    }

    @Test
    void showsWhatMayWaitApart() {
        Coverage decided = shop("waivers: [{rule: refund-soon, by: <Jo>, reason: New bank, until: 2027-01-31}]\n"
                + "baseline: [{rule: window-month, policy: returns, at: window, until: 2026-12-24}]\n")
                .decided(java.util.Optional.empty()).value();
        assertEquals("returns: 3 of 5 must, 0 of 1 should, 1 in the baseline, 1 waived, 1 unanswered",
                CoverageReport.lines(decided).get(0));
        String json = CoverageReport.json(decided);
        JsonSchemas.assertValid(json, SCHEMA, SpecVersion.VersionFlag.V202012);
        assertTrue(json.contains("\"reason\": \"New bank\"") && json.contains("\"waivedBy\": ") && json.contains("\"until\": \"2026-12-24\""), json);
        Document page = Jsoup.parse(CoverageReport.html(decided));
        assertEquals("waived", page.select("td.waived").text());
        assertTrue(page.select("td.waived + td").text().endsWith("waived by <Jo> until 2027-01-31: New bank"), page::text);
        assertTrue(page.select("td.baseline + td").text().endsWith("in the baseline until 2026-12-24"), page::text);
        assertTrue(page.select("h2 + p").first().text().contains("official texts: 6, of which 3 met."), page::text);
    }

    @Test
    void escapesWhatAuthorsWrite() {
        assertTrue(CoverageReport.html(coverage).contains("Light &amp; &lt;b&gt;&#39;life&#39;&lt;/b&gt;"));
        assertTrue(Jsoup.parse(CoverageReport.html(coverage)).select("b").isEmpty());
    }

    @Test
    void neverSaysThatALawIsKept() {
        String both = CoverageReport.html(coverage) + CoverageReport.json(coverage);
        assertFalse(both.toLowerCase(java.util.Locale.ROOT).contains("complian"), both);
    }

    private static String rule(String id, String asserts, String more) {
        return "id: " + id + "\npolicy: returns\nasks: Light & <b>'life'</b>.\nassert: " + asserts + "\n" + more;
    }
}
