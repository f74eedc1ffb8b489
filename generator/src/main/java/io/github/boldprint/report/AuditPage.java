package io.github.boldprint.report;

import io.github.boldprint.audit.host.HostAudit;
import io.github.boldprint.audit.host.HostAudit.Fault;
import io.github.boldprint.audit.host.HostAudit.Prominence;
import java.util.stream.Collectors;

/** An audit as one page without script and without anything from another host. */
final class AuditPage {

    /** A fault of a template stands on thousands of pages; the first of them are enough to find it. */
    private static final int MOST_PLACES = 20;

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
            caption { text-align: start; padding: .5rem 0; }
            th, td { border: 1px solid #888; padding: .4rem .6rem; text-align: start; vertical-align: top;
                     overflow-wrap: break-word; }
            meter { width: 8rem; max-width: 100%; }
            .error { font-weight: bold; }
            @media screen and (max-width: 50rem) {
              thead { display: none; }
              tbody, tr, th, td { display: block; border: 0; }
              tr { border-top: 1px solid; padding: .5rem 0; } th, td { padding: .1rem 0; } }
            @media print { body { font-size: .75rem; margin: 0; max-width: none; } tr { break-inside: avoid; } }
            """;

    private final StringBuilder out = new StringBuilder();

    private AuditPage() {}

    static String of(HostAudit audit) {
        return new AuditPage().page(audit);
    }

    private String page(HostAudit audit) {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>How the website leads to its policies</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>How the website leads to its policies</h1>");
        Run run = new Run(audit.findings(), audit.pages(), Run.Of.PAGES, "", RuleHelp.NONE);
        line("<p>" + Count.of(run) + ". What a script shows or hides is not looked at. This is no legal"
                + " advice.</p>");
        prominence(audit);
        faults(audit);
        line("</main>");
        line("</body>");
        line("</html>");
        return out.toString();
    }

    private void prominence(HostAudit audit) {
        line("<h2>How prominent each policy is</h2>");
        line("<table>");
        line("<caption>On how many pages a link that everybody sees leads there in one click</caption>");
        line("<thead><tr><th scope=\"col\">Policy</th><th scope=\"col\">Pages that lead there</th>"
                + "<th scope=\"col\">Of these in header or footer</th></tr></thead>");
        line("<tbody>");
        for (Prominence each : audit.prominence()) {
            String percent = AuditReport.percent(each, audit.pages());
            line("<tr><th scope=\"row\">" + Plain.html(each.title()) + "</th><td>" + each.pages() + " of "
                    + audit.pages() + " ("
                    + percent + ") <meter max=\"" + Math.max(1, audit.pages()) + "\" value=\"" + each.pages()
                    + "\" aria-label=\""
                    + Plain.html(each.title()) + "\">" + percent + "</meter></td><td>" + each.framed() + "</td></tr>");
        }
        line("</tbody>");
        line("</table>");
    }

    private void faults(HostAudit audit) {
        line("<h2>What was found</h2>");
        if (audit.faults().isEmpty()) {
            line("<p>Nothing.</p>");
            return;
        }
        line("<table>");
        line("<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What is wrong, and what to do</th>"
                + "<th scope=\"col\">Where</th></tr></thead>");
        line("<tbody>");
        audit.faults().stream()
                .sorted((a, b) -> b.finding().severity().compareTo(a.finding().severity()))
                .forEach(this::fault);
        line("</tbody>");
        line("</table>");
    }

    private void fault(Fault fault) {
        String severity = fault.finding().severity().word();
        String also = fault.also().stream().limit(MOST_PLACES).map(at -> "<br>" + Plain.html(at.toString()))
                .collect(Collectors.joining());
        int left = fault.also().size() - MOST_PLACES;
        line("<tr>");
        line("<th scope=\"row\" class=\"" + severity + "\">" + fault.finding().rule() + "<br>" + severity + "</th>");
        line("<td>" + Plain.html(fault.finding().message()) + "</td>");
        line("<td>" + Plain.html(fault.finding().at().toString()) + also + (left > 0 ? "<br>and " + left + " more" : "")
                + "</td>");
        line("</tr>");
    }

    private void line(String html) {
        out.append(html).append('\n');
    }
}
