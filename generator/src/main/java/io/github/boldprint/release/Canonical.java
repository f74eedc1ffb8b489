package io.github.boldprint.release;

import io.github.boldprint.source.ScalarText;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * The one way to write a file: what only looks different (quotes, comments, folding, line ends, the order of keys where
 * it says nothing) comes out the same, every value and every line of prose stands on a line of its own, and reading it
 * gives the same nodes again.
 */
final class Canonical {

    /** The order in which people read a policy; other keys follow by the alphabet. */
    private static final List<String> FIRST = List.of("id", "kind", "title", "effective", "review", "audience", "topic",
            "when", "without", "business", "url", "languages", "markets", "summary", "facts", "text", "clauses",
            "variants");

    private static final Comparator<YamlNode.Entry> ORDER = Comparator
            .comparingInt((YamlNode.Entry entry) -> FIRST.contains(entry.name()) ? FIRST.indexOf(entry.name())
            : FIRST.size())
            .thenComparing(YamlNode.Entry::name);

    private final StringBuilder out = new StringBuilder();
    private final boolean sorted;

    private Canonical(boolean sorted) {
        this.sorted = sorted;
    }

    /** A file, canonical. In kinds and messages the order of keys is the author's, because pages follow it. */
    static String text(SourceFile file) {
        Canonical canonical = new Canonical(file.path().startsWith("policies/") || file.path().startsWith("site."));
        if (file.root().entries().isEmpty()) {
            return "{}\n";
        }
        canonical.mapping(file.root(), 0, false);
        return canonical.out.toString();
    }

    /** SHA-256 of a text's UTF-8, in hexadecimal digits. */
    static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Keys on lines of their own; the first one continues the line where that has begun with a dash. */
    private void mapping(YamlNode.Mapping mapping, int indent, boolean begun) {
        boolean first = begun;
        List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
        if (sorted) {
            entries.sort(ORDER);
        }
        for (YamlNode.Entry entry : entries) {
            out.append(first ? "" : " ".repeat(indent)).append(ScalarText.single(entry.name())).append(':');
            first = false;
            value(entry.value(), indent + 2);
        }
    }

    private void value(YamlNode node, int indent) {
        if (node instanceof YamlNode.Scalar scalar) {
            out.append(scalar.isAbsent() ? "" : " " + ScalarText.write(scalar.text(), indent)).append('\n');
        } else if (node instanceof YamlNode.Mapping mapping) {
            out.append(mapping.entries().isEmpty() ? " {}\n" : "\n");
            mapping(mapping, indent, false);
        } else {
            YamlNode.Sequence list = (YamlNode.Sequence) node;
            out.append(list.items().isEmpty() ? " []\n" : "\n");
            list.items().forEach(item -> item(item, indent));
        }
    }

    private void item(YamlNode node, int indent) {
        out.append(" ".repeat(indent)).append('-');
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            out.append(' ');
            mapping(mapping, indent + 2, true);
        } else {
            value(node, indent + 2);
        }
    }
}
