package io.github.boldprint.check;

import io.github.boldprint.finding.Explanation;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What there is to say of every rule, whichever room holds it: {@code rules.yaml}, and the rules of packs.
 *
 * @param entries the built-in rules, sorted by id, no id twice
 * @param packs the packs whose rules it explains too
 */
public record RuleBook(List<Entry> entries, List<Pack> packs) {

    public RuleBook {
        entries = entries.stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        packs = List.copyOf(packs);
    }

    /**
     * One rule.
     *
     * @param id its permanent name
     * @param severity of most of its findings; the text says where one is lighter
     * @param means the good state, one sentence
     * @param why the rule is there, for somebody who would rather do without it
     * @param mend what to do
     * @param wrong a few lines that break it; empty for a rule of a pack
     * @param right the same lines, mended; empty for a rule of a pack
     */
    public record Entry(
            RuleId id, Severity severity, String means, String why, String mend, String wrong, String right) {}

    /** The book that comes with Boldprint. */
    public static RuleBook read() {
        YamlNode.Mapping root = SourceReader.shippedFile("rules.yaml").root();
        return new RuleBook(root.entries().stream().map(RuleBook::entry).toList(), List.of());
    }

    /** The same book with the rules of these packs. */
    public RuleBook with(Packs all) {
        return new RuleBook(entries, all.all());
    }

    /** The entry of a rule, if there is such a rule. */
    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().value().equals(id)).findFirst().or(() -> ofPack(id));
    }

    /** The ids of all rules: the built-in ones sorted, then those of packs. */
    public List<String> ids() {
        List<String> ids = new ArrayList<>(entries.stream().map(entry -> entry.id().value()).toList());
        packs.forEach(pack -> pack.rules().forEach(rule -> ids.add(rule.id().value())));
        return ids;
    }

    /** What a rule wants, for whoever reports its findings, if there is such a rule. */
    public Optional<Explanation> explain(RuleId rule) {
        return find(rule.value()).map(entry -> new Explanation(entry.means(), entry.why(), entry.mend()));
    }

    /** {@code "; did you mean '…'?"} for a rule that there is not, or nothing where none is near. */
    public String hint(String id) {
        return Nearest.hint(id, ids());
    }

    private Optional<Entry> ofPack(String id) {
        return packs.stream().flatMap(pack -> pack.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .map(rule -> entry(rule, pack))).findFirst();
    }

    private static Entry entry(PackRule rule, Pack pack) {
        String remark = rule.confidence().remark();
        String why = pack.source().name() + ", " + rule.cite() + " (" + rule.url() + "), a '" + rule.level().word()
                + "' of the pack '" + pack.id() + "'" + (remark.isEmpty() ? "" : ", " + remark)
                + rule.from().map(day -> ", asked from " + day + " on").orElse("")
                + rule.until().map(day -> ", asked until " + day).orElse("") + ".";
        String when = rule.when().map(condition -> "Where " + condition.says() + ": see ").orElse("See ");
        return new Entry(rule.id(), rule.level().severity(), rule.asks(), why,
                when + "that " + rule.asserts().says() + " (" + rule.policy() + ").", "", "");
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
        return of.get(key).orElseThrow(
                () -> new IllegalStateException("the rule book lacks '" + key + "' at " + of.at()));
    }
}
