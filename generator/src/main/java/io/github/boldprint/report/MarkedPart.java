package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Where;
import io.github.boldprint.redline.Op;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The part of the page that holds every text in which something changed, whole and marked. */
final class MarkedPart {

    private final Comparison comparison;
    private final ChangeWords words;
    private final Set<String> taken = new TreeSet<>();
    private final StringBuilder out = new StringBuilder();

    MarkedPart(Comparison comparison) {
        this.comparison = comparison;
        this.words = comparison.words();
    }

    String html() {
        line("<p class=\"small\">How to read it: " + MarkHtml.of(Op.DELETE, "struck through") + " is gone, "
                + MarkHtml.of(Op.INSERT, "underlined twice") + " is new, " + MarkHtml.of(Op.MOVED_TO, "underlined once")
                + " stands elsewhere now. A quoted fact says its value, and what it was; point at it for its"
                + " name.</p>");
        line("<fieldset class=\"view\">");
        line("<legend>How marked texts are shown</legend>");
        line("<label><input type=\"radio\" name=\"view\" id=\"view-inline\" checked> In one text</label>");
        line("<label><input type=\"radio\" name=\"view\" id=\"view-side\"> Side by side</label>");
        line("</fieldset>");
        MarkedTexts.of(comparison).forEach(this::policy);
        return out.toString();
    }

    private void policy(MarkedTexts policy) {
        line("<h3>" + Plain.html(words.policy(policy.policy())) + "</h3>");
        if (!policy.facts().isEmpty()) {
            facts(policy.facts());
        }
        policy.texts().forEach(text -> text(text, comparison.drawing(policy.policy(), text.language())));
    }

    private void facts(List<Change> facts) {
        line("<table class=\"values\">");
        line("<thead>\n<tr>\n<th scope=\"col\">What</th>\n<th scope=\"col\">Change</th>\n</tr>\n</thead>");
        line("<tbody>");
        for (Change change : facts) {
            line("<tr" + id(change.id()) + ">");
            line("<th scope=\"row\">" + Plain.html(words.what(change) + words.scope(change.where())) + "</th>");
            line("<td dir=\"auto\"" + language(change.where().language().orElse(words.language())) + ">" + value(change)
                    + "</td>");
            line("</tr>");
        }
        line("</tbody>");
        line("</table>");
    }

    private String value(Change change) {
        if (change.redline().isPresent()) {
            StringBuilder marked = new StringBuilder();
            change.redline().get().segments().forEach(segment ->
                    marked.append(MarkHtml.of(segment.op(), segment.text())));
            return marked.toString();
        }
        return words.before(change).map(value -> MarkHtml.of(Op.DELETE, value)).orElse("") + " "
                + words.after(change).map(value -> MarkHtml.of(Op.INSERT, value)).orElse("");
    }

    private void text(MarkedTexts.Text text, Drawing drawing) {
        Optional<Change> change = text.change();
        boolean plain = !comparison.text().isEmpty();
        boolean other = text.redline().blocks().stream().anyMatch(block -> drawing.isOther(block.segments()));
        if (text.isSame() && !other && !plain) {
            line("<details class=\"same\">");
            line("<summary>" + Plain.html(text.name()) + "</summary>");
            line("<div dir=\"auto\"" + language(text.language()) + ">");
            out.append(RedlineHtml.inline(text.redline(), drawing, "", taken));
            line("</div>");
            line("</details>");
            return;
        }
        line("<div class=\"text" + (text.isSame() && !other ? "" : " changed") + "\""
                + change.map(some -> id(some.id())).orElse("") + ">");
        if (!plain) {
            line("<h4>" + Plain.html(change.map(some -> words.what(some) + words.scope(some.where())).orElse(text.name()
                    + (other ? ", but a fact that it quotes did" : ""))) + "</h4>");
            change.ifPresent(some -> line("<p class=\"small quiet\">" + ChangeWords.kind(some) + " · "
                    + Plain.html(some.where().at().toString()) + "</p>"));
        }
        String moves = plain ? Where.TEXT : change.map(Change::id).orElse("same");
        line("<div class=\"inline\" dir=\"auto\"" + language(text.language()) + ">");
        out.append(RedlineHtml.inline(text.redline(), drawing, moves, taken));
        line("</div>");
        line("<div class=\"side\"" + language(text.language()) + ">");
        out.append(RedlineHtml.sideBySide(text.redline(), drawing, comparison.changes().from(), comparison.changes()
                .to()));
        line("</div>");
        line("</div>");
    }

    /** An id, unless it stands on the page already. */
    private String id(String id) {
        return taken.add(id) ? " id=\"" + id + "\"" : "";
    }

    private static String language(String tag) {
        return tag.isEmpty() || tag.equals("en") ? "" : " lang=\"" + Plain.html(tag) + "\"";
    }

    private void line(String html) {
        out.append(html).append('\n');
    }
}
