package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Echo;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.Notice;
import io.github.boldprint.diff.Said;
import io.github.boldprint.redline.Redliner;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Changes as Markdown for a comment on a pull request: short enough for every host, and honest about what it leaves
 * out.
 */
final class ChangesMarkdown {

    /** Characters; hosts refuse a comment of more than 65,536. */
    private static final int LONGEST = 60_000;

    /** Kept for the last lines. */
    private static final int END = 6_000;

    /** By this line a script finds its own comment again, and writes it anew. */
    private static final String MARK = "<!-- boldprint-changes -->";

    private final Comparison comparison;
    private final StringBuilder out = new StringBuilder();

    private ChangesMarkdown(Comparison comparison) {
        this.comparison = comparison;
    }

    static String of(Comparison comparison) {
        return new ChangesMarkdown(comparison).all();
    }

    private String all() {
        out.append(MARK).append("\n## Changes").append(comparison.text().isEmpty() ? " to customer policies" : "")
                .append("\n\nFrom **").append(cut(comparison.changes().from())).append("** to **")
                .append(cut(comparison.changes().to())).append("**\n\n**").append(ChangesCount.outcome(comparison))
                .append("**\n");
        comparison.reached().forEach(sentence -> out.append("\nA change in ").append(cut(sentence)).append(".\n"));
        unread();
        if (comparison.outcome() == Comparison.Result.NONE) {
            return out.toString();
        }
        ChangeLayers layers = ChangeLayers.of(comparison);
        int rows = table(layers.first());
        List<Change> texts = layers.first().stream().filter(this::isText).toList();
        int shown = texts(texts);
        end(layers, layers.first().size() - rows, texts.size() - shown);
        return out.toString();
    }

    private void unread() {
        List<String> unread = comparison.changes().unread();
        if (!unread.isEmpty()) {
            out.append("\nThis could not be read or understood, so nobody can say whether it changed:\n\n");
            unread.stream().limit(20).forEach(what -> out.append("- ").append(cut(what)).append('\n'));
            out.append(unread.size() > 20 ? "- and " + (unread.size() - 20) + " more\n" : "");
        }
    }

    /** How many rows found room. */
    private int table(List<Change> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        out.append("\n### What changes for customers\n\n| Whom it favours | What | Before | After | To consider |\n"
                + "| --- | --- | --- | --- | --- |\n");
        return whileRoom(changes.stream().map(this::row).toList(), LONGEST * 2 / 3);
    }

    private String row(Change change) {
        ChangeWords words = comparison.words();
        String marks = change.redline().map(redline -> Excerpt.of(redline, comparison.drawing(change)))
                .map(excerpt -> excerpt.pieces().stream()
                .map(MarkedMarkdown::piece).collect(Collectors.joining()).strip() + (excerpt.whole() ? "" : " …"))
                .orElse("");
        String before = change.redline().isPresent() ? marks : words.before(change).map(ChangesMarkdown::cut)
                .orElse("–");
        String after = change.redline().isPresent() ? "*(marked)*" : words.after(change).map(ChangesMarkdown::cut)
                .orElse("–");
        Grade grade = Grade.of(change.direction());
        return "| " + grade.sign() + " " + grade.words() + " | **" + cut(words.name(change)) + "**<br>"
                + ChangeWords.kind(change) + " · "
                + Plain.markdown(change.where().at().toString()) + " | " + before + " | " + after + " | "
                + thoughts(change) + " |\n";
    }

    private String thoughts(Change change) {
        List<String> parts = new ArrayList<>();
        change.floors().stream().filter(Floor::isBroken).forEach(floor -> parts.add("**" + Grade.FLOOR.sign() + " "
                + Grade.FLOOR.words() + "**: " + cut(floor.asks()) + " (" + cut(floor.cite()) + ", `" + floor.rule()
                + "`)"));
        if (!change.notices().isEmpty()) {
            parts.add(Notice.SAYS + ": " + cut(change.notices().stream()
                    .map(notice -> notice.source() + ", " + notice.cite())
                    .collect(Collectors.joining("; "))));
        }
        int likely = (int) change.echoes().stream().filter(Echo::likely).count();
        if (likely > 0) {
            parts.add(ChangesCount.number(likely, "text", "texts") + " to look at again");
        }
        parts.add(comparison.decision(change).map(decision -> LegalParts.verdict(decision) + " by " + cut(decision.by())
                + ": "
                + cut(decision.reason())).orElse(change.wantsDecision() ? "**undecided**" : "") + " `" + change.id()
                + "`");
        return String.join("<br>", parts).strip();
    }

    private boolean isText(Change change) {
        return change.redline().filter(redline -> !Excerpt.of(redline, comparison.drawing(change)).whole()).isPresent()
                || change.before().filter(said -> said.text().length() > 120).isPresent()
                || change.after().filter(said -> said.text().length() > 120).isPresent();
    }

    /** How many texts found room. */
    private int texts(List<Change> changes) {
        if (changes.isEmpty()) {
            return 0;
        }
        out.append("\n### Marked changes\n\n<del>Struck through</del> is gone, <ins>underlined</ins> is new.\n\n");
        return whileRoom(changes.stream().map(this::text).toList(), LONGEST - END);
    }

    private String text(Change change) {
        String marked = MarkedMarkdown.of(change.redline().orElseGet(() -> Redliner.compare(
                change.before().map(Said::text).orElse(""), change.after().map(Said::text).orElse(""))),
                comparison.drawing(change));
        return "<details>\n<summary>" + Plain.html(Excerpt.cut(comparison.words().name(change), 200)) + "</summary>\n\n"
                + marked
                + "\n</details>\n\n";
    }

    private int whileRoom(List<String> pieces, int longest) {
        int added = 0;
        for (String piece : pieces) {
            if (out.length() + piece.length() <= longest) {
                out.append(piece);
                added++;
            } else if (longest < LONGEST - END) {
                return added;
            }
        }
        return added;
    }

    private void end(ChangeLayers layers, int rows, int texts) {
        if (!layers.wording().isEmpty() || !layers.presentation().isEmpty()) {
            out.append("\nNot listed here, because they are the same for everybody: ").append(layers.wording().size())
                    .append(" of wording only, ").append(layers.presentation().size())
                    .append(" of presentation only.\n");
        }
        comparison.decisions().all().stream().limit(5).forEach(finding -> out.append("\nA decision to look at: ")
                .append(Plain.markdown(finding.at() + ": ")).append(Plain.markdown(Excerpt.cut(finding.message(), 400)))
                .append('\n'));
        comparison.crossed().stream().filter(floor -> comparison.changes().all().stream().noneMatch(change ->
                change.floors().contains(floor))).limit(3).forEach(floor -> out.append("\n**")
                        .append(Grade.FLOOR.sign())
                .append(" A legal minimum is crossed, and no single change explains it**: ").append(cut(floor.asks()))
                .append(" (`")
                .append(floor.rule()).append("`)\n"));
        if (rows > 0 || texts > 0) {
            out.append("\n**Left out, because a comment has no room for them: ").append(rows > 0
                    ? ChangesCount.number(rows, "change", "changes") : "").append(rows > 0 && texts > 0 ? " and " : "")
                    .append(texts > 0 ? ChangesCount.number(texts, "marked text", "marked texts") : "")
                    .append(". The whole stands in `changes.html` among the reports of this run.**\n");
        }
        out.append('\n');
        Proof.of(comparison).sentences().forEach(sentence -> out.append(sentence).append('\n'));
    }

    private static String cut(String words) {
        return Plain.markdown(Excerpt.cut(words, 240));
    }
}
