package io.github.boldprint.report;

import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.audit.host.HostAudit.Prominence;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.json.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An audit of a website, for people and machines. */
public final class AuditReport {

    private AuditReport() {}

    /** The JSON whose schema stands in {@code schemas/audit.schema.json}. */
    public static String json(HostAudit audit) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pages", audit.pages());
        document.put("policies", audit.prominence().stream().map(each -> policy(each, audit.pages())).toList());
        document.put("findings", audit.faults().stream().map(AuditReport::fault).toList());
        document.put("errors", audit.findings().count(Severity.ERROR));
        document.put("warnings", audit.findings().count(Severity.WARNING));
        return Json.write(document);
    }

    /** A page on its own, to be read by the people who keep the website. */
    public static String html(HostAudit audit) {
        return AuditPage.of(audit);
    }

    /** A line a policy: {@code returns: 4998 of 5000 pages lead there (99.9 %), 4990 in header or footer}. */
    public static List<String> lines(HostAudit audit) {
        return audit.prominence().stream().map(each -> each.policy() + ": " + each.pages() + " of " + audit.pages()
                + " pages lead there (" + percent(each, audit.pages()) + "), " + each.framed() + " in header or footer")
                .toList();
    }

    /** The share of the pages that lead to a policy, rounded down, so that "100 %" means all. */
    static String percent(Prominence of, int pages) {
        return share(of.pages(), pages).movePointRight(2).setScale(1, RoundingMode.DOWN).stripTrailingZeros()
                .toPlainString() + " %";
    }

    private static BigDecimal share(int some, int all) {
        return BigDecimal.valueOf(some).divide(BigDecimal.valueOf(Math.max(1, all)), 4, RoundingMode.DOWN);
    }

    private static Map<String, Object> policy(Prominence of, int pages) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("policy", of.policy());
        object.put("title", of.title());
        object.put("pages", of.pages());
        object.put("inHeaderOrFooter", of.framed());
        object.put("prominence", share(of.pages(), pages));
        return object;
    }

    private static Map<String, Object> fault(HostAudit.Fault fault) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("rule", fault.finding().rule().value());
        object.put("severity", fault.finding().severity().word());
        place(fault.finding().at(), object);
        object.put("message", fault.finding().message());
        object.put("also", fault.also().stream().map(at -> place(at, new LinkedHashMap<>())).toList());
        return object;
    }

    private static Map<String, Object> place(Location at, Map<String, Object> object) {
        object.put("file", at.file());
        object.put("line", at.line());
        object.put("column", at.column());
        return object;
    }
}
