package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.finding.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Changes as one page without script and without anything from another host, to be read, printed and filed. */
final class ChangesPage {

    private final Comparison comparison;
    private final Changes changes;
    private final ChangesTable table;
    private final StringBuilder out = new StringBuilder();

    private ChangesPage(Comparison comparison) {
        this.comparison = comparison;
        this.changes = comparison.changes();
        this.table = new ChangesTable(comparison);
    }

    static String of(Comparison comparison) {
        return new ChangesPage(comparison).page();
    }

    private String page() {
        String title = "Changes" + comparison.after().map(version -> version.policies().business().name())
                .filter(name -> !name.isEmpty()).map(name -> " to the policies of " + name).orElse("");
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<meta name=\"robots\" content=\"noindex\">");
        line("<title>" + Plain.html(title) + "</title>");
        line("<style>\n" + style() + "</style>");
        line("</head>");
        line("<body>");
        line("<main>");
        line("<h1>" + Plain.html(title) + "</h1>");
        head();
        if (comparison.outcome() != Comparison.Result.NONE) {
            body();
        }
        line("</main>");
        line("</body>");
        line("</html>");
        return out.toString();
    }

    private void head() {
        line("<dl class=\"facts\">");
        fact("From", changes.from());
        fact("To", changes.to());
        comparison.after().ifPresent(version -> fact("Held against rules on", version.coverage().on().toString()));
        comparison.reached().forEach(sentence -> fact("Shared", sentence));
        fact("Compared by", "Boldprint " + Program.version());
        line("</dl>");
        line("<p class=\"outcome " + comparison.outcome().word() + "\">" + Plain.html(ChangesCount.outcome(comparison))
                + "</p>");
        if (comparison.outcome() == Comparison.Result.FAILED) {
            line("<p>This could not be read or understood in one of the versions, so nobody can say whether it"
                    + " changed:</p>");
            line("<ul>");
            changes.unread().forEach(what -> line("<li>" + Plain.html(what) + "</li>"));
            line("</ul>");
        }
    }

    private void fact(String name, String value) {
        line("<dt>" + name + "</dt>");
        line("<dd>" + Plain.html(value) + "</dd>");
    }

    private void body() {
        counts();
        ChangeLayers layers = ChangeLayers.of(comparison);
        line("<h2>What changes for customers</h2>");
        line(layers.first().isEmpty() ? "<p>Nothing that matters to customers was found to change.</p>"
                : table.of(layers.first(), "What nobody decided about stands first, the worst for customers at the"
                + " top."));
        boolean decided = comparison.reviewed().all().stream().anyMatch(of -> of.decision().isPresent());
        if (comparison.text().isEmpty() && (decided || comparison.open() > 0)) {
            line("<p class=\"quiet\">A decision is recorded with <code>boldprint decide ID approve|notice|reject"
                    + " --reason …</code>; the ID stands in the last column.</p>");
        }
        if (!comparison.decisions().isEmpty()) {
            line("<h2>Decisions to look at</h2>");
            line("<ul>");
            comparison.decisions().all().forEach(finding -> line("<li>"
                    + Plain.html(finding.at() + ": " + finding.message()) + "</li>"));
            line("</ul>");
        }
        out.append(LegalParts.floors(comparison));
        out.append(LegalParts.notices(comparison));
        if (!changes.all().isEmpty()) {
            line("<h2 id=\"marked\">Marked changes</h2>");
            out.append(new MarkedPart(comparison).html());
        }
        folded("Wording only", "It says the same in other words or in another place, or is about how the business"
                + " works.", layers.wording());
        folded("Presentation only", "No word and no link differs: only the look, or the lines of the file.",
                layers.presentation());
        proof();
    }

    private void counts() {
        line("<ul class=\"counts\">");
        if (!comparison.text().isEmpty()) {
            count("judgement", changes.count(Direction.JUDGEMENT), Grade.JUDGEMENT.sign() + " need judgement");
            count("neutral", changes.count(Direction.NEUTRAL), Grade.NEUTRAL.sign() + " neutral");
            line("</ul>");
            return;
        }
        count("floor", comparison.crossed().size(), "legal minimums crossed");
        count("business", changes.count(Direction.BUSINESS), Grade.BUSINESS.sign() + " favour the business");
        count("judgement", changes.count(Direction.JUDGEMENT), Grade.JUDGEMENT.sign() + " need judgement");
        count("customer", changes.count(Direction.CUSTOMER), Grade.CUSTOMER.sign() + " favour customers");
        count("neutral", changes.count(Direction.NEUTRAL), Grade.NEUTRAL.sign() + " neutral");
        count("open", comparison.open(), "undecided");
        line("</ul>");
    }

    private void count(String kind, int n, String words) {
        line("<li class=\"" + kind + "\"><b>" + n + "</b> " + words + "</li>");
    }

    private void folded(String title, String means, List<Change> folded) {
        line("<h2>" + title + ": " + folded.size() + "</h2>");
        if (folded.isEmpty()) {
            line("<p>None.</p>");
            return;
        }
        line("<details>");
        line("<summary>" + ChangesCount.number(folded.size(), "change", "changes") + "</summary>");
        line(table.of(folded, means));
        line("</details>");
    }

    private void proof() {
        line("<h2>Proof</h2>");
        line("<div class=\"proof\">");
        Proof.of(comparison).sentences().forEach(sentence -> line("<p>" + Plain.html(sentence) + "</p>"));
        line("</div>");
    }

    private static String style() {
        try (InputStream in = ChangesPage.class.getResourceAsStream("/io/github/boldprint/reports/changes.css")) {
            if (in == null) {
                throw new IllegalStateException("reports/changes.css is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .collect(Collectors.joining("\n", "", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String html) {
        out.append(html).append('\n');
    }
}
