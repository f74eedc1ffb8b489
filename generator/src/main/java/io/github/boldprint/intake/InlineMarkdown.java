package io.github.boldprint.intake;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words in a line, with their stress and their links. */
final class InlineMarkdown {

    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "svg", "iframe", "object");

    private final Set<String> notes;

    /** @param notes where is said which links could not be kept */
    InlineMarkdown(Set<String> notes) {
        this.notes = notes;
    }

    String of(List<? extends Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(node -> write(node, out));
        return out.toString().replaceAll("[ \t\n\u00a0]*\\\\\n[ \t\n\u00a0]*", "\\\\\n")
                .replaceAll("(\\\\\n)+", "\\\\\n")
                .replaceAll("[ \t]+", " ").replaceAll("^(\\\\\n| )+|( |\\\\\n)+$", "");
    }

    /** Words alone. */
    String plain(Element element) {
        StringBuilder words = new StringBuilder(element.text());
        element.select("img[alt]").forEach(image -> words.append(' ').append(image.attr("alt")));
        return words.toString().replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    private void write(Node node, StringBuilder out) {
        if (node instanceof TextNode text) {
            out.append(MarkdownText.escaped(text.getWholeText().replaceAll("[\\s\u00a0]+", " ")));
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            element(element, out);
        }
    }

    private void element(Element element, StringBuilder out) {
        String inside = inside(element);
        switch (element.normalName()) {
            case "br" -> out.append("\\\n");
            case "img" -> picture(element, out);
            case "strong", "b" -> stressed(inside, "**", out);
            case "em", "i" -> stressed(inside, "*", out);
            case "a" -> link(element.attr("href").strip(), inside, out);
            case "input" -> out.append(MarkdownText.escaped(Set.of("submit", "button").contains(element.attr("type"))
                    ? element.attr("value") : ""));
            default -> out.append(inside);
        }
    }

    private void picture(Element image, StringBuilder out) {
        notes.add(MarkdownText.pictureNote(image.attr("src"), image.attr("alt")));
        out.append(MarkdownText.escaped(image.attr("alt")));
    }

    private String inside(Element element) {
        StringBuilder inside = new StringBuilder();
        element.childNodes().forEach(child -> write(child, inside));
        return inside.toString();
    }

    /** Spaces stand outside of the signs, or Markdown would not take them for signs. */
    private static void stressed(String inside, String sign, StringBuilder out) {
        String words = inside.strip();
        boolean plain = words.isEmpty() || words.contains("*") || words.contains("\\\n");
        boolean apart = out.isEmpty() || !Character.isLetterOrDigit(out.charAt(out.length() - 1));
        String before = inside.startsWith(" ") ? " " : "";
        String after = inside.endsWith(" ") ? " " : "";
        out.append(plain || !apart && before.isEmpty() ? inside : before + sign + words + sign + after);
    }

    private void link(String href, String inside, StringBuilder out) {
        String words = inside.strip();
        String lower = href.toLowerCase(Locale.ROOT);
        String to = lower.startsWith("http://") ? "https://" + href.substring(7) : href;
        boolean kept = to.matches("(https://|mailto:|tel:)[^\\s<>()\\[\\]\"{}\\\\|^`]+") && !words.isEmpty()
                && !words.contains("[");
        if (!kept && !href.isEmpty() && !words.isEmpty()) {
            notes.add(MarkdownText.linkNote(href));
        }
        String before = inside.startsWith(" ") ? " " : "";
        String after = inside.endsWith(" ") ? " " : "";
        out.append(kept ? before + "[" + words.replace("\\\n", " ") + "](" + to + ")" + after : inside);
    }
}
