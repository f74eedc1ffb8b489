package io.github.boldprint.diff;

import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Writes YAML again that says the same, in another way. */
final class Rewriter {

    private final boolean reversed;
    private final boolean folded;
    private final StringBuilder out = new StringBuilder();

    private Rewriter(boolean reversed, boolean folded) {
        this.reversed = reversed;
        this.folded = folded;
    }

    /**
     * The same document with every scalar in double quotes.
     *
     * @param reversed whether keys come in the opposite order
     * @param folded whether long texts are broken over lines
     */
    static String write(YamlNode.Mapping root, boolean reversed, boolean folded) {
        Rewriter rewriter = new Rewriter(reversed, folded);
        rewriter.node(root, 0);
        return rewriter.out.toString();
    }

    private void node(YamlNode node, int depth) {
        if (node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            List<YamlNode.Entry> entries = new ArrayList<>(mapping.entries());
            if (reversed) {
                Collections.reverse(entries);
            }
            for (YamlNode.Entry entry : entries) {
                line(depth);
                out.append('"').append(entry.name()).append("\":");
                node(entry.value(), depth + 1);
            }
        } else if (node instanceof YamlNode.Sequence list && !list.items().isEmpty()) {
            for (YamlNode item : list.items()) {
                line(depth);
                out.append("-");
                node(item, depth + 1);
            }
        } else {
            scalar(node, depth);
        }
    }

    private void scalar(YamlNode node, int depth) {
        if (node instanceof YamlNode.Scalar scalar && scalar.isAbsent()) {
            return;
        }
        out.append(' ');
        if (node instanceof YamlNode.Scalar scalar) {
            String text = scalar.text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                    .replace("\t", "\\t");
            String fold = "\\\n" + "  ".repeat(depth + 1) + "\\ ";
            out.append('"').append(folded ? text.replaceAll("(?<=\\S) (?=\\S)", fold.replace("\\", "\\\\"))
                    : text).append('"');
        } else {
            out.append(node instanceof YamlNode.Mapping ? "{}" : "[]");
        }
    }

    private void line(int depth) {
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append("  ".repeat(depth));
    }
}
