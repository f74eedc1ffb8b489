package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.Notice;
import io.github.boldprint.policy.Decision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The parts of the page about legal minimums, notices and decisions. */
final class LegalParts {

    private LegalParts() {}

    static String id(Floor floor) {
        return "floor-" + floor.rule().value();
    }

    static String id(Notice notice) {
        return "notice-" + notice.id();
    }

    /** Rules that were met and are not, and the other way round; nothing where there are none. */
    static String floors(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        Map<String, List<Floor>> byRule = comparison.changes().floors().stream()
                .collect(Collectors.groupingBy(LegalParts::id, LinkedHashMap::new, Collectors.toList()));
        if (byRule.isEmpty()) {
            return "";
        }
        out.append("<h2>Legal minimums</h2>\n<p>Rules that were met and are not any more, or the other way round. This"
                + " is no legal advice, and rules that stand in no pack are not looked at.</p>\n");
        byRule.forEach((id, floors) -> {
            out.append("<div class=\"text changed\" id=\"").append(id).append("\">\n");
            floors.forEach(floor -> floor(floor, comparison, out));
            out.append("</div>\n");
        });
        return out.toString();
    }

    private static void floor(Floor floor, Comparison comparison, StringBuilder out) {
        out.append("<h3>").append(floor.isBroken() ? Grade.FLOOR.sign() + " Crossed: " : "Now met: ")
                .append(Plain.html(floor.rule().value())).append("</h3>\n");
        out.append("<p>").append(Plain.html(floor.asks())).append(" <a href=\"").append(Plain.html(floor.url()))
                .append("\">")
                .append(Plain.html(floor.cite())).append("</a></p>\n");
        String remark = floor.confidence().remark();
        out.append("<p class=\"small quiet\">").append(floor.level().word()).append(" · ")
                .append(Plain.html(floor.policy()))
                .append(" · ").append(Plain.html(String.join(", ", floor.markets()))).append(" · was ")
                .append(CoveragePage.words(floor.before())).append(", is ").append(CoveragePage.words(floor.after()))
                .append(remark.isEmpty() ? "" : " · " + Plain.html(remark)).append("</p>\n");
        ChangeWords words = comparison.words();
        List<Change> by = comparison.changes().all().stream().filter(change -> change.floors().contains(floor))
                .toList();
        out.append("<p class=\"small\">").append(by.isEmpty() ? "No single change explains it."
                : "By: " + by.stream().limit(5).map(change -> Plain.html(words.name(change)))
                .collect(Collectors.joining("; "))
                        + (by.size() > 5 ? " and " + (by.size() - 5) + " more" : "")).append("</p>\n");
    }

    /** Texts that may ask for notice; nothing where there are none. */
    static String notices(Comparison comparison) {
        Map<String, Notice> notices = new LinkedHashMap<>();
        Map<String, Integer> changes = new LinkedHashMap<>();
        comparison.worstFirst().forEach(change -> change.notices().forEach(notice -> {
            notices.putIfAbsent(id(notice), notice);
            changes.merge(id(notice), 1, Integer::sum);
        }));
        if (notices.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<h2>Notices</h2>\n<p>These texts may ask that customers are told"
                + " before. Whether they do here is for a person to confirm.</p>\n");
        notices.forEach((id, notice) -> {
            out.append("<div class=\"text\" id=\"").append(id).append("\">\n<p><strong>").append(Notice.SAYS)
                    .append(":</strong> <a href=\"")
                    .append(Plain.html(notice.url())).append("\">")
                    .append(Plain.html(notice.source() + ", " + notice.cite()))
                    .append("</a></p>\n<p>").append(Plain.html(notice.asks())).append("</p>\n<p class=\"small quiet\">")
                    .append(notice.days().map(days -> days + " days before · ").orElse(""))
                    .append(Plain.html(String.join(", ", notice.markets())))
                    .append(" · ").append(ChangesCount.number(changes.get(id), "change", "changes"))
                    .append(notice.confidence().remark().isEmpty() ? "" : " · "
                    + Plain.html(notice.confidence().remark()))
                    .append("</p>\n</div>\n");
        });
        return out.toString();
    }

    /** What was decided, by whom and why. */
    static String decision(Decision decision) {
        return "<strong>" + verdict(decision) + "</strong> by " + Plain.html(decision.by())
                + decision.role().map(role -> " (" + Plain.html(role) + ")").orElse("") + " on " + decision.on() + ": "
                + Plain.html(decision.reason())
                + decision.notice().map(notice -> "; told on " + notice.announced() + ", holds from "
                + notice.effective()).orElse("")
                + decision.until().map(until -> "; until " + until).orElse("")
                + (decision.evidence().isEmpty() ? "" : "; see " + Plain.html(String.join(", ", decision.evidence())));
    }

    /** {@code approved}, {@code approved with notice} or {@code rejected}. */
    static String verdict(Decision decision) {
        return switch (decision.verdict()) {
            case APPROVE -> "approved";
            case NOTICE -> "approved with notice";
            case REJECT -> "rejected";
        };
    }
}
