package io.github.boldprint.source;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Nearest;
import io.github.boldprint.finding.RuleId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads the keys of one mapping, for the rooms that give them a meaning: whatever has the wrong form is a finding and
 * counts as not given.
 */
public final class KeyReader {

    private static final String SCALAR = "a single value";
    private static final String LIST = "a list";

    private final YamlNode.Mapping mapping;
    private final String what;
    private final RuleId rule;
    private final List<Finding> findings;

    /**
     * A reader of one mapping.
     *
     * @param what what the mapping is, for messages: "a policy", "a clause"
     * @param rule the rule that a wrong form breaks
     * @param findings where findings are added
     */
    public KeyReader(YamlNode.Mapping mapping, String what, RuleId rule, List<Finding> findings) {
        this.mapping = mapping;
        this.what = what;
        this.rule = rule;
        this.findings = findings;
    }

    /** Reports every key that is not among these. */
    public KeyReader allow(List<String> known) {
        return allow(known, name -> "");
    }

    /**
     * Reports every key that is not among these.
     *
     * @param elsewhere for a name that has its place elsewhere, what to do, as "; write it below 'facts'"; else empty
     */
    public KeyReader allow(List<String> known, UnaryOperator<String> elsewhere) {
        for (YamlNode.Entry entry : mapping.entries()) {
            if (!known.contains(entry.name())) {
                String remedy = elsewhere.apply(entry.name());
                findings.add(rule.error(entry.at(), "'" + entry.name() + "' is not a key of " + what
                        + (remedy.isEmpty() ? hint(entry, known) : remedy)));
            }
        }
        return this;
    }

    /** What to do about a key that is not among these: "; did you mean 'window'?", or what else comes to mind. */
    public static String hint(YamlNode.Entry entry, List<String> known) {
        String near = Nearest.hint(entry.name(), known);
        boolean isText = entry.name().contains(" ")
                || entry.value() instanceof YamlNode.Scalar value && value.isAbsent();
        return near.isEmpty() && isText
                ? "; if it belongs to the text before it, put that whole text in quotes"
                : Nearest.hintOrAll(entry.name(), known);
    }

    /** Whether a key is not given, but another one that is not known looks like it and was reported. */
    public boolean isMisspelt(String key, List<String> known) {
        return mapping.get(key).isEmpty() && mapping.keys().stream()
                .filter(given -> !known.contains(given))
                .anyMatch(given -> Nearest.to(given, known).filter(key::equals).isPresent());
    }

    /** The single value of a key; empty where it is not given. An empty value is a finding. */
    public Optional<YamlNode.Scalar> scalar(String key) {
        return read(key, SCALAR, node -> node instanceof YamlNode.Scalar scalar && !scalar.isAbsent()
                ? Optional.of(scalar) : Optional.empty());
    }

    /** The group under a key; empty where it is not given. */
    public Optional<YamlNode.Mapping> mapping(String key) {
        return read(key, "a group of keys", node -> node instanceof YamlNode.Mapping group
                ? Optional.of(group) : Optional.empty());
    }

    /** The list under a key; none where it is not given. */
    public List<YamlNode> list(String key) {
        return read(key, LIST, node -> node instanceof YamlNode.Sequence list
                ? Optional.of(list.items())
                : Optional.empty())
                .orElse(List.of());
    }

    /** The single values of the list under a key; none where it is not given. */
    public List<YamlNode.Scalar> scalars(String key) {
        return list(key).stream()
                .flatMap(node -> asScalar(node, key).stream())
                .toList();
    }

    private Optional<YamlNode.Scalar> asScalar(YamlNode node, String key) {
        if (node instanceof YamlNode.Scalar scalar && !scalar.isAbsent()) {
            return Optional.of(scalar);
        }
        findings.add(rule.error(
                node.at(), "each item of '" + key + "' is a single value, but here stands " + node.form()));
        return Optional.empty();
    }

    private <T> Optional<T> read(String key, String form, Function<YamlNode, Optional<T>> as) {
        Optional<YamlNode> node = mapping.get(key);
        Optional<T> value = node.flatMap(as);
        if (node.isPresent() && value.isEmpty()) {
            findings.add(rule.error(node.get().at(), "'" + key + "' of " + what + " takes " + form
                    + ", but here stands " + node.get().form() + remedy(key, form, node.get())));
        }
        return value;
    }

    private static String remedy(String key, String form, YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.isAbsent() ? "; write it, or delete the line"
                    : form.equals(LIST)
                    ? "; write '" + key + ": [" + scalar.text() + "]'"
                    : "; write its keys below it";
        }
        return form.equals(SCALAR) && node instanceof YamlNode.Mapping
                ? "; if it is a text with a ':' in it, put it in quotes, or below '" + key + ": |'" : "";
    }
}
