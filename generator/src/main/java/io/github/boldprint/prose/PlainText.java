package io.github.boldprint.prose;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of a piece of markup without the markup, each block and each row of a table on a line of its own. */
final class PlainText implements NodeVisitor {

    private static final Set<String> BLOCKS =
            Set.of("p", "h2", "h3", "h4", "h5", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
            "pre", "hr", "br", "table", "tr");

    private final StringBuilder out = new StringBuilder();

    static String of(Html html) {
        PlainText text = new PlainText();
        Jsoup.parseBodyFragment(html.markup()).body().traverse(text);
        StringBuilder lines = new StringBuilder();
        text.out.toString().lines().map(line -> line.replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            boolean asWritten = node.parent() instanceof Element parent && parent.closest("pre") != null;
            out.append(asWritten ? words.getWholeText() : words.getWholeText().replace('\n', ' '));
        } else if (BLOCKS.contains(node.nodeName())) {
            out.append('\n').append(node.nodeName().equals("li") ? "- " : "");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (BLOCKS.contains(node.nodeName())) {
            out.append('\n');
        } else if (node.nodeName().equals("td") || node.nodeName().equals("th")) {
            out.append(" | ");
        } else if (node.nodeName().equals("a") && node.attr("href").contains(":")) {
            out.append(" (").append(node.attr("href")).append(')');
        }
    }
}
