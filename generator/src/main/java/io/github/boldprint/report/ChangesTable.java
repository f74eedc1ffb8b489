package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Echo;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.Notice;
import io.github.boldprint.diff.Subject;
import io.github.boldprint.diff.Where;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.redline.Callout;
import io.github.boldprint.redline.Op;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes as the rows of a table: what, before, after, whom it favours, what to think of, what was decided. */
final class ChangesTable {

    /** Longer values stand whole in the marked changes. */
    private static final int LONGEST = 360;

    private final Comparison comparison;
    private final ChangeWords words;

    ChangesTable(Comparison comparison) {
        this.comparison = comparison;
        this.words = comparison.words();
    }

    /** The whole table. */
    String of(List<Change> changes, String caption) {
        StringBuilder out = new StringBuilder("<table class=\"list\">\n<caption>" + caption
                + "</caption>\n<thead>\n<tr>\n");
        for (String column : List.of("What", "Before", "After", "Whom it favours", "To consider", "Decision")) {
            out.append("<th scope=\"col\">").append(column).append("</th>\n");
        }
        out.append("</tr>\n</thead>\n<tbody>\n");
        changes.forEach(change -> row(change, out));
        return out.append("</tbody>\n</table>").toString();
    }

    private void row(Change change, StringBuilder out) {
        out.append("<tr>\n<th scope=\"row\">").append(what(change)).append("</th>\n");
        if (change.redline().isPresent()) {
            out.append("<td colspan=\"2\" data-label=\"Marked\"").append(language(change)).append('>')
                    .append(excerpt(change))
                    .append("</td>\n");
        } else {
            value("Before", words.before(change), change, out);
            value("After", words.after(change), change, out);
        }
        out.append("<td>").append(tag(Grade.of(change.direction()))).append("<br><span class=\"small quiet\">")
                .append(Plain.html(change.why())).append("</span></td>\n");
        out.append("<td class=\"small\">").append(thoughts(change)).append("</td>\n");
        out.append("<td class=\"small\">").append(decision(change)).append("</td>\n</tr>\n");
    }

    private String what(Change change) {
        String place = change.where().at().toString();
        String kind = ChangeWords.kind(change);
        return "<span class=\"what\">" + Plain.html(words.name(change)) + "</span><br><span class=\"small quiet\">"
                + kind
                + (place.isEmpty() ? "" : " · " + Plain.html(place)) + "</span>";
    }

    private void value(String column, Optional<String> value, Change change, StringBuilder out) {
        out.append("<td data-label=\"").append(column).append("\"").append(value.isEmpty() ? "" : language(change))
                .append('>')
                .append(value.map(said -> Plain.html(Excerpt.cut(said, LONGEST)))
                .orElse("<span class=\"quiet\">nothing</span>"))
                .append("</td>\n");
    }

    private String excerpt(Change change) {
        Excerpt excerpt = Excerpt.of(change.redline().orElseThrow(), comparison.drawing(change));
        String marks = excerpt.pieces().stream().map(piece -> MarkHtml.of(piece.op(), piece.text()))
                .collect(Collectors.joining());
        return marks + (excerpt.whole() ? "" : " … <a href=\"#" + change.id() + "\">all of it</a>");
    }

    /** The language of a text or value, where it is not that of the page. */
    private String language(Change change) {
        String language = change.where().language().orElse(words.language());
        return language.isEmpty() || language.equals("en") ? "" : " lang=\"" + Plain.html(language) + "\"";
    }

    private static String tag(Grade grade) {
        return "<span class=\"tag " + grade.name().toLowerCase(Locale.ROOT) + "\">" + grade.sign() + " " + grade.words()
                + "</span>";
    }

    private String thoughts(Change change) {
        List<String> parts = new ArrayList<>();
        for (Floor floor : change.floors()) {
            parts.add("<p>" + (floor.isBroken() ? tag(Grade.FLOOR)
                    : "<span class=\"tag\">meets a legal minimum now</span>") + " <a href=\"#"
                    + LegalParts.id(floor) + "\">" + Plain.html(floor.rule().value()) + "</a></p>");
        }
        if (!change.notices().isEmpty()) {
            parts.add("<p>" + Notice.SAYS + ": " + change.notices().stream()
                    .map(notice -> "<a href=\"#" + LegalParts.id(notice) + "\">"
                    + Plain.html(notice.source() + ", " + notice.cite()) + "</a>").collect(Collectors.joining("; "))
                    + "</p>");
        }
        if (!change.callouts().isEmpty()) {
            parts.add("<p>Look at: " + change.callouts().stream().limit(8).map(ChangesTable::callout)
                    .collect(Collectors.joining(", "))
                    + (change.callouts().size() > 8 ? " and " + (change.callouts().size() - 8) + " more" : "")
                    + "</p>");
        }
        echoes(change.echoes().stream().filter(Echo::likely).toList(), "text to look at again",
                "texts to look at again")
                .ifPresent(parts::add);
        echoes(change.echoes().stream().filter(echo -> !echo.likely()).toList(), "other text of this policy",
                "other texts of this policy").ifPresent(parts::add);
        return parts.isEmpty() ? "–" : String.join("\n", parts);
    }

    private static String callout(Callout callout) {
        String kind = switch (callout.kind()) {
            case MODAL -> "may or must";
            case NEGATION -> "negation";
            default -> callout.kind().name().toLowerCase(Locale.ROOT);
        };
        return kind + " " + (callout.before().isEmpty() ? "" : MarkHtml.of(Op.DELETE, callout.before()))
                + (callout.after().isEmpty() ? "" : MarkHtml.of(Op.INSERT, callout.after()));
    }

    private Optional<String> echoes(List<Echo> echoes, String one, String many) {
        return echoes.isEmpty() ? Optional.empty() : Optional.of("<details>\n<summary>"
                + ChangesCount.number(echoes.size(), one, many) + "</summary>\n<ul>\n"
                + echoes.stream().map(this::echo).collect(Collectors.joining()) + "</ul>\n</details>");
    }

    private String echo(Echo echo) {
        Where where = echo.where();
        String thing = where.subject() == Subject.CLAUSE ? "section" : where.subject().word();
        return "<li>" + Plain.html(words.policy(where.policy()) + ", " + thing
                + (where.path().isEmpty() ? "" : " " + where.path())
                + words.scope(where) + " · " + where.at() + ": " + echo.why()) + "</li>\n";
    }

    private String decision(Change change) {
        String id = "<br><code>" + change.id() + "</code>";
        Optional<Decision> decision = comparison.decision(change);
        if (decision.isEmpty()) {
            return change.wantsDecision() ? "<strong>undecided</strong>" + id : "none needed" + id;
        }
        return LegalParts.decision(decision.get()) + id;
    }
}
