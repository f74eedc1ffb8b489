package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a reviewer's decisions on changes. One that does not say all it must is void: a finding, and left out. */
final class DecisionReader {

    static final List<String> KEYS = List.of("change", "rule", "at", "language", "before", "after", "decision", "by",
            "role",
            "date", "reason", "announced", "effective", "evidence", "until", "reaches");

    private static final Map<String, String> NEEDED = Map.of(
            "change", "the id of the change, as 'boldprint diff' prints it",
            "rule", "what happened", "at", "where it happened",
            "decision", "approve, notice or reject", "by", "who decided", "date", "the day on which it was decided",
            "reason", "why");

    private final List<Finding> findings;

    DecisionReader(List<Finding> findings) {
        this.findings = findings;
    }

    Optional<Decision> read(YamlNode.Mapping group) {
        int before = findings.size();
        KeyReader keys = new KeyReader(group, "a decision", PolicyRules.DECISIONS_VALID, findings).allow(KEYS);
        KEYS.stream().filter(NEEDED::containsKey).forEach(key -> needed(group, keys, key));
        Optional<Decision.Verdict> verdict = keys.scalar("decision").flatMap(this::verdict);
        Optional<LocalDate> on = day(keys, "date");
        Optional<LocalDate> announced = day(keys, "announced");
        Optional<LocalDate> effective = day(keys, "effective");
        Optional<LocalDate> until = day(keys, "until");
        List<String> evidence = keys.scalars("evidence").stream().map(YamlNode.Scalar::text).toList();
        if (verdict.filter(Decision.Verdict.NOTICE::equals).isPresent() && findings.size() == before
                && (announced.isEmpty() || effective.isEmpty())) {
            error(group.at(), "this is void because a decision with notice says when customers are told and from when"
                    + " it holds; write 'announced' and 'effective', or let 'boldprint decide' write it");
        }
        if (findings.size() > before) {
            return Optional.empty();
        }
        Decision.Bound bound = new Decision.Bound(text(keys, "rule"), text(keys, "at"), text(keys, "language"),
                text(keys, "before"), text(keys, "after"));
        Optional<Decision.Notice> notice = announced.flatMap(told ->
                effective.map(holds -> new Decision.Notice(told, holds)));
        return Optional.of(new Decision(text(keys, "change"), bound, verdict.orElseThrow(), text(keys, "by"),
                keys.scalar("role").map(YamlNode.Scalar::text), on.orElseThrow(), text(keys, "reason"), notice,
                evidence, until, keys.scalars("reaches").stream().map(YamlNode.Scalar::text).toList(),
                group.get("change").orElseThrow().at()));
    }

    private void needed(YamlNode.Mapping group, KeyReader keys, String key) {
        boolean blank = keys.scalar(key).filter(text -> text.text().isBlank()).isPresent();
        if (blank || group.get(key).isEmpty() && !keys.isMisspelt(key, KEYS)) {
            error(group.get(key).map(YamlNode::at).orElse(group.at()), "this is void because it does not say '" + key
                    + "': "
                    + NEEDED.get(key) + "; let 'boldprint decide' write it");
        }
    }

    private Optional<Decision.Verdict> verdict(YamlNode.Scalar word) {
        Optional<Decision.Verdict> verdict = Decision.Verdict.of(word.text());
        if (verdict.isEmpty()) {
            List<String> words = Arrays.stream(Decision.Verdict.values()).map(Decision.Verdict::word).toList();
            error(word.at(), "this is void because '" + word.text() + "' is no decision"
                    + Nearest.hintOrAll(word.text(), words));
        }
        return verdict;
    }

    private Optional<LocalDate> day(KeyReader keys, String key) {
        Optional<YamlNode.Scalar> written = keys.scalar(key);
        Optional<Value> day = written.flatMap(scalar -> ValueReader.read(scalar.text(), FieldType.DATE, List.of()));
        if (written.isPresent() && day.isEmpty()) {
            error(written.get().at(), "this is void because '" + written.get().text()
                    + "' is not a day of the calendar; write "
                    + FieldType.DATE.form());
        }
        return day.map(value -> ((Value.Day) value).date());
    }

    private static String text(KeyReader keys, String key) {
        return keys.scalar(key).map(YamlNode.Scalar::text).orElse("");
    }

    private void error(Location at, String message) {
        findings.add(PolicyRules.DECISIONS_VALID.error(at, message));
    }
}
