package io.github.boldprint.finish;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What customers read or hear of a site, without its markup. */
public final class PageWords {

    private static final Set<String> UNREAD = Set.of("script", "style", "template");

    private PageWords() {}

    /**
     * The words of every page and fragment by its path, one block a line; a line is not empty and has single spaces.
     */
    public static SortedMap<String, String> of(SiteFiles files) {
        SortedMap<String, String> words = new TreeMap<>();
        files.all().stream().filter(file -> file.path().value().endsWith(".html"))
                .forEach(file -> words.put(file.path().value(), of(file.text())));
        return Collections.unmodifiableSortedMap(words);
    }

    /** The words of one page: its title first. */
    static String of(String html) {
        Document document = Jsoup.parse(html);
        StringBuilder out = new StringBuilder(document.title()).append('\n');
        document.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text && !UNREAD.contains(parent(text))) {
                    out.append(text.getWholeText().replace('\n', ' '));
                } else if (node instanceof Element element) {
                    begin(element, out);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    out.append('\n');
                }
            }
        });
        return out.toString().lines().map(line -> line.replaceAll("[ \\t]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static void begin(Element element, StringBuilder out) {
        if (element.isBlock() || element.normalName().equals("br")) {
            out.append('\n');
        }
        for (String spoken : new String[] {"alt", "aria-label"}) {
            if (!element.attr(spoken).isBlank()) {
                out.append(' ').append(element.attr(spoken)).append(' ');
            }
        }
    }

    private static String parent(TextNode text) {
        return text.parent() == null ? "" : text.parent().nodeName();
    }
}
