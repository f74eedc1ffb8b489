package io.github.boldprint.report;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.OfPack;
import io.github.boldprint.check.Coverage.OfRule;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.check.Readability;
import io.github.boldprint.pack.Evidence;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Coverage as one page without script and without anything from another host. */
final class CoveragePage {

    private static final String STYLE = """
            :root { color-scheme: light dark; }
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 0 0 2rem; }
            caption { text-align: start; padding: .5rem 0; }
            th, td { border: 1px solid #888; padding: .4rem .6rem; text-align: start; vertical-align: top;
                     overflow-wrap: break-word; }
            @media screen and (max-width: 50rem) {
              thead { display: none; }
              tbody, tr, th, td { display: block; border: 0; }
              tr { border-top: 1px solid; padding: .5rem 0; } th, td { padding: .1rem 0; } }
            .missing, .unanswered, .unconfirmed, .baseline { font-weight: bold; }
            .not-applicable { opacity: .75; }
            @media print { body { font-size: .75rem; margin: 0; max-width: none; } tr { break-inside: avoid; } }
            """;

    private final Optional<URI> site;
    private final StringBuilder out = new StringBuilder();

    private CoveragePage(Optional<URI> site) {
        this.site = site;
    }

    static String of(Coverage coverage) {
        return new CoveragePage(coverage.site()).page(coverage);
    }

    private String page(Coverage coverage) {
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>What is asked, and what is there</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>What is asked, and what is there</h1>");
        line("<p>On " + coverage.on()
                + ". This says which rules Boldprint holds, what is missing, and which text asks for it."
                + " It is no legal advice, and rules that stand in no pack are not looked at.</p>");
        coverage.markets().forEach(this::market);
        plain(coverage.texts());
        line("</main>");
        line("</body>");
        line("</html>");
        return out.toString();
    }

    /** How plainly each text speaks. */
    private void plain(List<Readability> texts) {
        if (texts.isEmpty()) {
            return;
        }
        line("<h2 id=\"plain-words\">Plain words</h2>");
        line("<p>Of what customers read, without what the law itself words. LIX is words a sentence and percent of "
                + "words with more"
                + " than six letters: below 40 is easy, above 50 reads like an official text. It is a hint, not a "
                + "verdict.</p>");
        line("<table>");
        line("<thead><tr><th scope=\"col\">Policy</th><th scope=\"col\">Language</th><th scope=\"col\">LIX</th>"
                + "<th scope=\"col\">Words a sentence</th><th scope=\"col\">The longest sentence</th></tr></thead>");
        line("<tbody>");
        texts.forEach(text -> line("<tr><th scope=\"row\">" + text(text.policy()) + "</th><td>" + text(text.language())
                + String.format(Locale.ROOT, "</td><td>%.0f</td><td>%.1f</td><td>%d words · ", text.lix(), text.mean(),
                        text.longest().words())
                + text(text.longest().at() + " · " + text.longest().text()) + "</td></tr>"));
        line("</tbody>");
        line("</table>");
    }

    private void market(Coverage.Market market) {
        line("<h2>Market " + text(market.code()) + "</h2>");
        line("<p>" + (market.packs().isEmpty()
                ? "Boldprint holds no rules for this market. That says nothing about what its law asks."
                : "Demands known from official texts: " + market.confirmed() + ", of which " + market.confirmedMet()
                        + " met. All rules: " + counts(market.rules()) + ".")
                + "</p>");
        market.packs().forEach(this::pack);
    }

    private void pack(OfPack pack) {
        line("<h3>" + text(pack.id()) + " " + text(pack.version()) + "</h3>");
        line("<table>");
        line("<caption><a href=\"" + text(pack.url()) + "\">" + text(pack.source()) + "</a>, last looked at on "
                + pack.checked() + ": " + counts(pack.rules()) + "</caption>");
        line("<thead><tr><th scope=\"col\">Rule</th><th scope=\"col\">What is asked</th><th scope=\"col\">Status</th>"
                + "<th scope=\"col\">Met by, or why not</th></tr></thead>");
        line("<tbody>");
        pack.rules().forEach(this::rule);
        line("</tbody>");
        line("</table>");
    }

    private void rule(OfRule rule) {
        String remark = rule.confidence().remark();
        line("<tr>");
        line("<th scope=\"row\">" + text(rule.id().value()) + "<br>" + text(rule.policy()) + ", " + rule.level().word()
                + (remark.isEmpty() ? "" : "<br>" + text(remark)) + "</th>");
        line("<td>" + text(rule.asks()) + "<br><a href=\"" + text(rule.url()) + "\">" + text(rule.cite())
                + "</a></td>");
        line("<td class=\"" + rule.status().word() + "\">" + words(rule.status()) + "</td>");
        line("<td>" + rule.by().stream().map(this::evidence).collect(Collectors.joining("<br>"))
                + (rule.by().isEmpty() || rule.why().isEmpty() ? "" : "<br>") + text(rule.why())
                + rule.concession().map(concession -> "<br>" + text(concession.says())).orElse("") + "</td>");
        line("</tr>");
    }

    private String evidence(Evidence evidence) {
        String page = evidence.page().isEmpty()
                ? ""
                : site.map(root -> " · <a href=\"" + text(root + evidence.page()) + "\">"
                + text(evidence.page()) + "</a>").orElse(" · " + text(evidence.page()));
        String place = evidence.at().toString();
        return text(evidence.what()) + (place.isEmpty() ? "" : " · " + text(place)) + page;
    }

    private static String counts(Collection<OfRule> rules) {
        return Coverage.count(rules).entrySet().stream().map(entry -> entry.getValue() + " " + words(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    static String words(Status status) {
        return switch (status) {
            case MET -> "met";
            case UNCONFIRMED -> "not confirmed";
            case MISSING -> "missing";
            case JUDGEMENT -> "needs judgement";
            case BASELINE -> "in the baseline";
            case WAIVED -> "waived";
            case UNANSWERED -> "unanswered";
            case NOT_YET -> "not yet in force";
            case NOT_APPLICABLE -> "not applicable";
        };
    }

    /** Plain text inside an element or a quoted attribute. */
    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private void line(String html) {
        out.append(html).append('\n');
    }
}
