package io.github.boldprint.check;

import io.github.boldprint.finding.Explanation;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What there is to say of every rule, whichever room holds it: {@code rules.yaml}.
 *
 * @param entries sorted by id, no id twice
 */
public record RuleBook(List<Entry> entries) {

    public RuleBook {
        entries = entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
    }

    /**
     * One rule.
     *
     * @param id its permanent name
     * @param severity of most of its findings; the text says where one is lighter
     * @param means the good state, one sentence
     * @param why the rule is there, for somebody who would rather do without it
     * @param mend what to do
     * @param wrong a few lines that break it
     * @param right the same lines, mended
     */
    public record Entry(
            RuleId id, Severity severity, String means, String why, String mend, String wrong, String right) {}

    /** The book that comes with Boldprint. */
    public static RuleBook read() {
        YamlNode.Mapping root = SourceReader.shippedFile("rules.yaml").root();
        return new RuleBook(root.entries().stream().map(RuleBook::entry).toList());
    }

    /** The entry of a rule, if there is such a rule. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().value().equals(id)).findFirst();
    }

    /** What a rule wants, for whoever reports its findings, if there is such a rule. */
    public Optional<Explanation> explain(RuleId rule) {
        return find(rule.value()).map(entry -> new Explanation(entry.means(), entry.why(), entry.mend()));
    }

    /** {@code "; did you mean '…'?"} for a rule that there is not, or nothing where none is near. */
    public String hint(String id) {
        return Nearest.hint(id, entries.stream().map(entry -> entry.id().value()).toList());
    }

    private static Entry entry(YamlNode.Entry rule) {
        YamlNode.Mapping of = mapping(rule.value(), rule.name());
        YamlNode.Mapping example = mapping(node(of, "example"), rule.name());
        return new Entry(new RuleId(rule.name()), Severity.valueOf(text(of, "severity").toUpperCase(Locale.ROOT)),
                text(of, "means"), text(of, "why"), text(of, "mend"), text(example, "wrong"), text(example, "right"));
    }

    private static YamlNode.Mapping mapping(YamlNode node, String rule) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping;
        }
        throw new IllegalStateException("the rule book's entry of " + rule + " has a list or value for a group");
    }

    private static String text(YamlNode.Mapping of, String key) {
        return node(of, key).toString().strip();
    }

    private static YamlNode node(YamlNode.Mapping of, String key) {
        return of.get(key).orElseThrow(() -> new IllegalStateException("the rule book lacks '" + key + "' at " + of.at()));
    }
}
