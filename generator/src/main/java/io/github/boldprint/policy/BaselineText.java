package io.github.boldprint.policy;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes a baseline into the text of {@code decisions.yaml}. Nothing else in it changes: not a byte outside of the
 * block, no entry that stays, and no comment.
 */
public final class BaselineText {

    private static final String KEY = "baseline";
    private static final String HEAD = """
            # Gaps that 'boldprint init' or 'boldprint check --baseline' recorded. They may stay open until their ends.
            # Run 'boldprint check --baseline' when some are closed; it never moves an end.
            """;

    private BaselineText() {}

    /**
     * The text with this baseline; empty where that would change what else stands in it, because of how it is written.
     *
     * @param text of the file as it is; empty where there is none
     * @param wanted the entries to be there; those that the file has are kept as they are written
     */
    public static Optional<String> write(String text, Decisions known, List<BaselineEntry> wanted) {
        List<BaselineEntry> sorted = wanted.stream().sorted(BaselineEntry.ORDER).toList();
        Optional<YamlNode.Mapping> root = root(text);
        if (root.isEmpty() || sorted.equals(known.baseline())) {
            return root.map(unchanged -> text);
        }
        Optional<YamlNode.Entry> block = root.get().entry(KEY);
        String written = block.isPresent()
                ? new BaselineBlock(text, block.get(), known.baseline()).replaced(sorted)
                : appended(text, root.get(), sorted);
        return Optional.of(written).filter(now -> isSound(now, root.get(), sorted.size()));
    }

    /** An entry as a line, without its indentation. */
    static String line(BaselineEntry entry) {
        StringBuilder line = new StringBuilder("- {rule: ").append(entry.rule());
        if (!entry.policy().isEmpty()) {
            line.append(", policy: ").append(entry.policy());
        }
        entry.market().ifPresent(market -> line.append(", market: ").append(market));
        if (!entry.about().isEmpty()) {
            line.append(", at: ").append(scalar(entry.about()));
        }
        return line.append(", until: ").append(entry.until()).append('}').toString();
    }

    static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private static String appended(String text, YamlNode.Mapping root, List<BaselineEntry> entries) {
        String indent = root.entries().isEmpty() ? "" : " ".repeat(root.at().column() - 1);
        String gaps = entries.stream().map(entry -> "  " + line(entry) + "\n").collect(Collectors.joining());
        String block = (HEAD + KEY + ":\n" + gaps).lines().map(line -> indent + line + lineEnd(text))
                .collect(Collectors.joining());
        return text + (text.isEmpty() ? "" : text.endsWith("\n") ? lineEnd(text) : lineEnd(text) + lineEnd(text))
                + block;
    }

    private static String scalar(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9._/-]*") ? text
                : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Optional<YamlNode.Mapping> root(String text) {
        return SourceReader.parse(Decisions.FILE, text.getBytes(StandardCharsets.UTF_8)).value().map(SourceFile::root);
    }

    private static boolean isSound(String text, YamlNode.Mapping before, int entries) {
        Optional<YamlNode.Mapping> root = root(text);
        return root.isPresent() && others(root.get()).equals(others(before))
                && root.get().get(KEY)
                .filter(list -> list instanceof YamlNode.Sequence gaps && gaps.items().size() == entries)
                        .isPresent();
    }

    /** What stands beside the baseline, without places. */
    private static Map<String, Object> others(YamlNode.Mapping root) {
        Map<String, Object> others = new TreeMap<>();
        root.entries().stream().filter(entry -> !entry.name().equals(KEY))
                .forEach(entry -> others.put(entry.name(), plain(entry.value())));
        return others;
    }

    private static Object plain(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            List<Object> pairs = new ArrayList<>();
            mapping.entries().forEach(entry -> pairs.add(List.of(entry.name(), plain(entry.value()))));
            return pairs;
        }
        // a text at the very end of a file gets the line end that it lacks
        return node instanceof YamlNode.Sequence list ? list.items().stream().map(BaselineText::plain).toList()
                : node.toString().stripTrailing();
    }
}
