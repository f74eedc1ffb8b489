package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.diff.Notice;
import io.github.boldprint.diff.Said;
import io.github.boldprint.diff.TextDiffer;
import io.github.boldprint.diff.Where;
import io.github.boldprint.finding.Location;
import io.github.boldprint.json.Json;
import io.github.boldprint.policy.Decision;
import io.github.boldprint.redline.Op;
import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Segment;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Changes as our own JSON. */
final class ChangesJson {

    private ChangesJson() {}

    static String of(Comparison comparison) {
        Changes changes = comparison.changes();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("outcome", comparison.outcome().word());
        document.put("from", changes.from());
        document.put("to", changes.to());
        comparison.after().ifPresent(version -> document.put("date", version.coverage().on().toString()));
        document.put("counts", counts(comparison));
        document.put("unread", changes.unread());
        document.put("changes", comparison.worstFirst().stream().map(change -> change(change, comparison)).toList());
        document.put("legalMinimums", changes.floors().stream().map(ChangesJson::floor).toList());
        if (!comparison.text().isEmpty()) {
            List<Redline> parts = comparison.text().stream().map(TextDiffer.Section::redline).toList();
            document.put("segments", segments(parts.stream().flatMap(part -> part.segments().stream()).toList()));
        }
        return Json.write(document);
    }

    private static Map<String, Object> counts(Comparison comparison) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Direction direction : Direction.values()) {
            counts.put(direction.word(), comparison.changes().count(direction));
        }
        counts.put("legal-minimums-crossed", comparison.crossed().size());
        counts.put("undecided", comparison.open());
        return counts;
    }

    private static Map<String, Object> change(Change change, Comparison comparison) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", change.id());
        object.put("kind", change.kind().word());
        object.put("rule", change.rule());
        object.put("direction", change.direction().word());
        object.put("why", change.why());
        object.put("name", comparison.words().name(change));
        object.putAll(where(change.where()));
        change.before().ifPresent(said -> object.put("before", said(said)));
        change.after().ifPresent(said -> object.put("after", said(said)));
        change.redline().ifPresent(redline -> object.put("segments", segments(redline.segments())));
        object.put("callouts", change.callouts().stream()
                .map(callout -> of("kind", callout.kind().name().toLowerCase(Locale.ROOT),
                "before", callout.before(), "after", callout.after())).toList());
        object.put("legalMinimums", change.floors().stream().map(floor -> floor.rule().value()).distinct().toList());
        object.put("notices", change.notices().stream().map(ChangesJson::notice).toList());
        object.put("lookAgain", change.echoes().stream().map(echo -> {
            Map<String, Object> again = where(echo.where());
            again.put("why", echo.why());
            again.put("likely", echo.likely());
            return again;
        }).toList());
        object.put("undecided", comparison.isOpen(change));
        comparison.decision(change).ifPresent(decision -> object.put("decision", decision(decision)));
        return object;
    }

    private static Map<String, Object> where(Where where) {
        Map<String, Object> object = of("policy", where.policy(), "subject", where.subject().word(), "path",
                where.path());
        object.put("markets", where.markets());
        object.put("notIn", where.notIn());
        where.language().ifPresent(language -> object.put("language", language));
        object.putAll(place(where.at()));
        return object;
    }

    private static Map<String, Object> said(Said said) {
        Map<String, Object> object = new LinkedHashMap<>();
        said.value().ifPresent(value -> object.put("type", type(value)));
        object.put("text", said.text());
        object.putAll(place(said.at()));
        return object;
    }

    private static String type(Value value) {
        if (value instanceof Value.Flag) {
            return "boolean";
        }
        if (value instanceof Value.Decimal) {
            return "number";
        }
        if (value instanceof Value.Day) {
            return "date";
        }
        if (value instanceof Value.Clock) {
            return "time";
        }
        return value instanceof Value.Period ? "duration" : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Pieces to which one thing happened become one, whatever they are in Markdown. */
    private static List<Object> segments(List<Segment> segments) {
        List<Object> objects = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < segments.size(); i++) {
            Op op = segments.get(i).op();
            text.append(segments.get(i).text());
            if (i + 1 == segments.size() || segments.get(i + 1).op() != op) {
                objects.add(of("op", op.name().toLowerCase(Locale.ROOT).replace('_', '-'), "text", text.toString()));
                text.setLength(0);
            }
        }
        return objects;
    }

    private static Map<String, Object> floor(Floor floor) {
        Map<String, Object> object = of("rule", floor.rule().value(), "policy", floor.policy(), "level", floor.level()
                .word(),
                "confidence", floor.confidence().word(), "asks", floor.asks(), "cite", floor.cite(), "url", floor.url(),
                "before", floor.before().word(), "after", floor.after().word());
        object.put("crossed", floor.isBroken());
        object.put("markets", floor.markets());
        return object;
    }

    private static Map<String, Object> notice(Notice notice) {
        Map<String, Object> object = of("id", notice.id(), "says", Notice.SAYS, "source", notice.source(), "cite",
                notice.cite(),
                "url", notice.url(), "confidence", notice.confidence().word(), "asks", notice.asks());
        notice.days().ifPresent(days -> object.put("days", days));
        object.put("markets", notice.markets());
        return object;
    }

    private static Map<String, Object> decision(Decision decision) {
        Map<String, Object> object = of("verdict", decision.verdict().word(), "by", decision.by());
        decision.role().ifPresent(role -> object.put("role", role));
        object.put("date", decision.on().toString());
        object.put("reason", decision.reason());
        decision.notice().ifPresent(notice -> {
            object.put("announced", notice.announced().toString());
            object.put("effective", notice.effective().toString());
        });
        object.put("evidence", decision.evidence());
        decision.until().ifPresent(until -> object.put("until", until.toString()));
        return object;
    }

    private static Map<String, Object> place(Location at) {
        Map<String, Object> object = of("file", at.file());
        object.put("line", at.line());
        object.put("column", at.column());
        return object;
    }

    private static Map<String, Object> of(String... keysAndTexts) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndTexts.length; i += 2) {
            object.put(keysAndTexts[i], keysAndTexts[i + 1]);
        }
        return object;
    }
}
