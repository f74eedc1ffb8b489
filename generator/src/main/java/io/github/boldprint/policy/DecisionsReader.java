package io.github.boldprint.policy;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.source.KeyReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import io.github.boldprint.vocabulary.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code decisions.yaml}. */
final class DecisionsReader {

    private static final List<String> KEYS = List.of("waivers", "baseline", "decisions");
    private static final List<String> WAIVER = List.of("rule", "policy", "market", "by", "reason", "until");
    private static final List<String> ENTRY = List.of("rule", "policy", "market", "at", "until");

    private final Vocabulary vocabulary;
    private final List<String> markets;
    private final List<Finding> findings;

    DecisionsReader(Vocabulary vocabulary, List<String> markets, List<Finding> findings) {
        this.vocabulary = vocabulary;
        this.markets = markets;
        this.findings = findings;
    }

    Decisions read(YamlNode.Mapping root) {
        KeyReader keys = new KeyReader(root, Decisions.FILE, PolicyRules.DECISIONS_VALID, findings).allow(KEYS);
        List<Waiver> waivers = keys.list("waivers").stream()
                .flatMap(node -> group(node, "a waiver").stream()).flatMap(group -> waiver(group).stream()).toList();
        List<BaselineEntry> baseline = keys.list("baseline").stream()
                .flatMap(node -> group(node, "a gap in the baseline").stream())
                .flatMap(group -> entry(group).stream()).toList();
        List<Decision> changes = keys.list("decisions").stream()
                .flatMap(node -> group(node, "a decision").stream())
                .flatMap(group -> new DecisionReader(findings).read(group).stream()).toList();
        return new Decisions(waivers, baseline, root.entry("baseline").map(YamlNode.Entry::at).orElse(root.at()),
                changes);
    }

    private Optional<YamlNode.Mapping> group(YamlNode node, String what) {
        if (node instanceof YamlNode.Mapping group) {
            return Optional.of(group);
        }
        error(node.at(), what + " is a group of keys, but here stands " + node.form());
        return Optional.empty();
    }

    private Optional<Waiver> waiver(YamlNode.Mapping group) {
        KeyReader keys = new KeyReader(group, "a waiver", PolicyRules.DECISIONS_VALID, findings).allow(WAIVER);
        Optional<YamlNode.Scalar> rule = needed(group, keys, WAIVER, "rule", "which rule may stay unmet, by its id");
        Optional<String> by = needed(group, keys, WAIVER, "by", "who decided this").map(YamlNode.Scalar::text);
        Optional<String> reason = needed(group, keys, WAIVER, "reason", "why it may stay unmet")
                .map(YamlNode.Scalar::text);
        Optional<LocalDate> until = needed(group, keys, WAIVER, "until", "the last day on which it holds")
                .flatMap(this::day);
        Optional<YamlNode.Scalar> policy = keys.scalar("policy");
        Optional<YamlNode.Scalar> market = keys.scalar("market");
        boolean placed = !isUnread(group, "policy", policy) && !isUnread(group, "market", market)
                && policy.map(this::isPolicy).orElse(true) & market.map(this::isMarket).orElse(true);
        boolean whole = placed && rule.isPresent() && by.isPresent() && reason.isPresent() && until.isPresent()
                && WAIVER.containsAll(group.keys());
        return whole ? Optional.of(new Waiver(rule.get().text(), policy.map(YamlNode.Scalar::text),
                market.map(YamlNode.Scalar::text), by.get(), reason.get(), until.get(), rule.get().at(), group.at()))
                : Optional.empty();
    }

    private Optional<BaselineEntry> entry(YamlNode.Mapping group) {
        KeyReader keys = new KeyReader(group, "a gap in the baseline", PolicyRules.DECISIONS_VALID, findings)
                .allow(ENTRY);
        Optional<String> rule = needed(group, keys, ENTRY, "rule", "the id of the rule").map(YamlNode.Scalar::text);
        Optional<LocalDate> until = needed(group, keys, ENTRY, "until", "the last day on which it may be open")
                .flatMap(this::day);
        String policy = keys.scalar("policy").map(YamlNode.Scalar::text).orElse("");
        String about = keys.scalar("at").map(YamlNode.Scalar::text).orElse("");
        Optional<String> market = keys.scalar("market").map(YamlNode.Scalar::text);
        boolean whole = rule.isPresent() && until.isPresent() && ENTRY.containsAll(group.keys());
        return whole ? Optional.of(new BaselineEntry(rule.get(), policy, market, about, until.get(), group.at()))
                : Optional.empty();
    }

    private Optional<YamlNode.Scalar> needed(
            YamlNode.Mapping group, KeyReader keys, List<String> known, String key, String what) {
        Optional<YamlNode.Scalar> value = keys.scalar(key);
        boolean blank = value.filter(text -> text.text().isBlank()).isPresent();
        boolean silent = group.get(key).isEmpty() && !keys.isMisspelt(key, known);
        if (blank || silent) {
            error(value.map(YamlNode.Scalar::at).orElse(group.at()),
                    "this is void because it does not say '" + key + "': " + what + "; write it, or delete the entry");
        }
        return blank ? Optional.empty() : value;
    }

    private static boolean isUnread(YamlNode.Mapping group, String key, Optional<YamlNode.Scalar> value) {
        return value.isEmpty() && group.get(key).isPresent();
    }

    private boolean isPolicy(YamlNode.Scalar policy) {
        List<String> known = new ArrayList<>(vocabulary.ids());
        known.add(vocabulary.business().id());
        if (!known.contains(policy.text())) {
            error(policy.at(), "this is void because there is no kind of policy named '" + policy.text() + "'"
                    + Nearest.hintOrAll(policy.text(), known));
        }
        return known.contains(policy.text());
    }

    /** A region does too, if it covers a market of the site. */
    private boolean isMarket(YamlNode.Scalar market) {
        boolean known = markets.isEmpty() || markets.stream()
                .anyMatch(served -> Regions.shipped().cover(market.text(), served));
        if (!known) {
            error(market.at(), "this is void because '" + market.text() + "' is not among the markets of site.yaml ("
                    + String.join(", ", markets) + ")" + Nearest.hint(market.text(), markets));
        }
        return known;
    }

    private Optional<LocalDate> day(YamlNode.Scalar scalar) {
        Optional<Value> day = ValueReader.read(scalar.text(), FieldType.DATE, List.of());
        if (day.isEmpty()) {
            error(scalar.at(), "this is void because '" + scalar.text() + "' is not a day of the calendar; write "
                    + FieldType.DATE.form());
        }
        return day.map(value -> ((Value.Day) value).date());
    }

    private void error(Location at, String message) {
        findings.add(PolicyRules.DECISIONS_VALID.error(at, message));
    }
}
