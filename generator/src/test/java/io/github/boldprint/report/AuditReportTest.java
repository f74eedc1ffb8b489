package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.audit.host.HostAudit.Fault;
import io.github.boldprint.audit.host.HostAudit.Prominence;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.RuleId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuditReportTest {

    private static final String SCHEMA = "/io/github/boldprint/schemas/audit.schema.json";

    private static final HostAudit AUDIT = new HostAudit(3000,
            List.of(new Prominence("privacy", "Privacy <&>", 0, 0), new Prominence("returns", "Returns", 2999, 12)),
            List.of(new Fault(new RuleId("host-links-alive").error(new Location("a.html", 3, 7), "the link '<b>' is dead"), List.of()),
                    new Fault(new RuleId("host-links-worded").warning(new Location("b.html", 1, 1), "the link says 'here'"),
                            IntStream.range(0, 25).mapToObj(i -> new Location("c" + i + ".html", 1, 1)).toList())));

    @Test
    void keepsToItsSchema() {
        JsonSchemas.assertValid(AuditReport.json(AUDIT), SCHEMA, VersionFlag.V202012);
        assertFalse(JsonSchemas.isValid(AuditReport.json(AUDIT).replace("\"also\"", "\"too\""), SCHEMA, VersionFlag.V202012));
        assertTrue(AuditReport.json(AUDIT).contains("\"prominence\": 0.9996"), AuditReport.json(AUDIT));
    }

    @Test
    void saysAllOnlyWhereAllLeadThere() {
        assertEquals(List.of("privacy: 0 of 3000 pages lead there (0 %), 0 in header or footer",
                "returns: 2999 of 3000 pages lead there (99.9 %), 12 in header or footer"), AuditReport.lines(AUDIT));
    }

    @Test
    void isAPageOnItsOwn() {
        String page = AuditReport.html(AUDIT);
        assertTrue(page.contains("Privacy &lt;&amp;&gt;") && page.contains("the link &#39;&lt;b&gt;&#39; is dead"), page);
        assertTrue(page.contains("<br>c19.html:1:1<br>and 5 more</td>"), page);
        assertFalse(page.contains("<script") || page.contains("http"), page);
    }

    @Test
    void countsPages() {
        Run run = new Run(AUDIT.findings(), 1, Run.Of.PAGES, "", RuleHelp.NONE);
        assertEquals("1 error, 1 warning in 1 page", Reporter.count(run));
    }
}
