package io.github.boldprint.policy;

import io.github.boldprint.source.ScalarText;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a decision into the text of {@code decisions.yaml}, at the end of its own block. Nothing else changes but an
 * earlier decision about the same change, in whose place the new one comes.
 */
public final class DecisionText {

    private static final String KEY = "decisions";
    private static final String HEAD = "# What was decided about changes. 'boldprint decide' writes these; nobody"
            + " writes them by hand.\n";

    private DecisionText() {}

    /**
     * The text with one more decision; empty where that would change what else stands in it, because of how it is
     * written.
     *
     * @param text of the file as it is; empty where there is none
     */
    public static Optional<String> add(String text, Decision decision) {
        Optional<YamlNode.Mapping> root = root(text);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode.Entry> block = root.get().entry(KEY);
        Lines lines = new Lines(text);
        String written = block.isEmpty() ? lines.appended(HEAD + KEY + ":\n" + item(decision, "  "))
                : added(lines, block.get(), decision);
        return Optional.of(written).filter(now -> isSound(now, root.get(), decision));
    }

    /** The decision as an item of a list. */
    static String item(Decision decision, String indent) {
        StringBuilder item = new StringBuilder();
        line(item, "change", decision.change());
        line(item, "rule", decision.bound().rule());
        line(item, "at", decision.bound().place());
        line(item, "language", decision.bound().language());
        line(item, "before", decision.bound().before());
        line(item, "after", decision.bound().after());
        line(item, "decision", decision.verdict().word());
        line(item, "by", decision.by());
        line(item, "role", decision.role().orElse(""));
        line(item, "date", decision.on().toString());
        line(item, "reason", decision.reason());
        line(item, "announced", decision.notice().map(notice -> notice.announced().toString()).orElse(""));
        line(item, "effective", decision.notice().map(notice -> notice.effective().toString()).orElse(""));
        if (!decision.evidence().isEmpty()) {
            item.append("evidence:\n");
            decision.evidence().forEach(source -> item.append("  - ").append(ScalarText.single(source)).append('\n'));
        }
        line(item, "until", decision.until().map(Object::toString).orElse(""));
        if (!decision.reaches().isEmpty()) {
            item.append("reaches: [").append(String.join(", ", decision.reaches())).append("]\n");
        }
        String first = indent + "- ";
        return item.toString().lines().map(line -> line + "\n")
                .collect(Collectors.joining(" ".repeat(first.length()), first, ""));
    }

    private static void line(StringBuilder item, String key, String value) {
        if (!value.isEmpty()) {
            item.append(key).append(": ").append(ScalarText.single(value)).append('\n');
        }
    }

    private static String added(Lines lines, YamlNode.Entry block, Decision decision) {
        List<YamlNode> items = block.value() instanceof YamlNode.Sequence list ? list.items() : List.of();
        if (items.isEmpty()) {
            return lines.opened(block.at(), item(decision, "  "));
        }
        String indent = lines.indent(items.get(0).at().line());
        int end = lines.after(block.at());
        for (int i = 0; i < items.size(); i++) {
            if (change(items.get(i)).equals(Optional.of(decision.change()))) {
                int next = i + 1 < items.size() ? lines.above(items.get(i + 1).at().line()) : end;
                return lines.replaced(items.get(i).at().line(), next, item(decision, indent));
            }
        }
        return lines.replaced(end, end, item(decision, indent));
    }

    private static Optional<String> change(YamlNode item) {
        return item instanceof YamlNode.Mapping group ? group.get("change").map(Object::toString) : Optional.empty();
    }

    /** Everything else stands as it stood, and the decision is there once. */
    private static boolean isSound(String text, YamlNode.Mapping before, Decision decision) {
        Optional<YamlNode.Mapping> root = root(text);
        return root.isPresent() && others(root.get(), decision).equals(others(before, decision))
                && items(root.get()).stream().filter(item -> change(item).equals(Optional.of(decision.change())))
                .count() == 1;
    }

    private static List<String> others(YamlNode.Mapping root, Decision decision) {
        List<String> others = new ArrayList<>(root.entries().stream().filter(entry -> !entry.name().equals(KEY))
                .map(entry -> entry.name() + ": " + plain(entry.value())).toList());
        items(root).stream().filter(item -> !change(item).equals(Optional.of(decision.change())))
                .forEach(item -> others.add(plain(item)));
        return others;
    }

    private static List<YamlNode> items(YamlNode.Mapping root) {
        return root.get(KEY).map(node -> node instanceof YamlNode.Sequence list ? list.items() : List.<YamlNode>of())
                .orElse(List.of());
    }

    /** What a node says, without places. */
    private static String plain(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            return mapping.entries().stream().map(entry -> ScalarText.single(entry.name()) + ": "
                    + plain(entry.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node instanceof YamlNode.Sequence list
                ? list.items().stream().map(DecisionText::plain).collect(Collectors.joining(", ", "[", "]"))
                : "\"" + ScalarText.single(node.toString()) + "\"";
    }

    private static Optional<YamlNode.Mapping> root(String text) {
        return SourceReader.parse(Decisions.FILE, text.getBytes(StandardCharsets.UTF_8)).value().map(SourceFile::root);
    }
}
