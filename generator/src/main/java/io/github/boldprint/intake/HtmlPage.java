package io.github.boldprint.intake;

import io.github.boldprint.intake.Page.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads a page of HTML, of which the main part is what matters. */
final class HtmlPage {

    private static final Set<String> SILENT =
            Set.of("script", "style", "template", "noscript", "head", "svg", "iframe", "object");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Links to a heading, inside of it. */
    private static final String ANCHORS = ":is(h1, h2, h3, h4, h5, h6) a[href^=#]";

    private static final String AROUND =
            "nav, aside, body > header, body > footer, [role=navigation], [role=banner], [role=contentinfo],"
            + " [role=complementary], [role=dialog], [role=alertdialog]";
    private static final String BANNERS = "[id*=cookie], [class*=cookie], [id*=consent], [class*=consent]";
    private static final Set<String> FLOW =
            Set.of("p", "div", "section", "article", "main", "aside", "header", "footer", "nav", "form",
            "fieldset", "figure", "figcaption", "address", "details", "summary", "dl", "dt", "dd", "ul", "ol", "li",
            "table", "blockquote",
            "pre", "hr", "center", "body", "hgroup", "menu", "search", "legend", "caption", "thead", "tbody", "tfoot",
            "tr", "td", "th");

    private final Set<String> notes = new TreeSet<>();
    private final InlineMarkdown inline = new InlineMarkdown(notes);
    private List<Block> blocks = new ArrayList<>();

    private HtmlPage() {}

    static Page read(byte[] bytes) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
            return new HtmlPage().read(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Page read(Document document) {
        document.select(ANCHORS).stream().filter(anchor -> !anchor.text().matches(".*[\\p{L}\\p{N}].*"))
                .forEach(Element::remove);
        Element main = main(document);
        List<Block> inside;
        List<Block> beside = new ArrayList<>();
        if (main != document.body()) {
            inside = part(main);
            main.remove();
            beside = part(document.body());
        } else {
            List<Element> around = around(main);
            around.forEach(Element::remove);
            inside = part(main);
            for (Element each : around) {
                beside.addAll(part(new Element("div").appendChild(each)));
            }
        }
        return new Page(inside, beside, List.copyOf(notes));
    }

    /** What says of itself that it is no part of the text, and banners with something to press; none inside another. */
    private static List<Element> around(Element body) {
        List<Element> around = new ArrayList<>(body.select(AROUND));
        body.select(BANNERS).stream().filter(banner -> !banner.select("button, input, [role=button]").isEmpty())
                .filter(banner -> banner.select("h1").isEmpty()).forEach(around::add);
        around.removeIf(element -> element == body || !element.select("h1").isEmpty());
        return around.stream().distinct()
                .filter(element -> element.parents().stream().noneMatch(around::contains)).toList();
    }

    private static Element main(Document document) {
        List<Element> mains = document.select("main, [role=main]");
        List<Element> articles = document.select("article");
        return mains.size() == 1 ? mains.get(0) : mains.isEmpty() && articles.size() == 1 ? articles.get(0)
                : document.body();
    }

    private List<Block> part(Element root) {
        blocks = new ArrayList<>();
        flow(root);
        return blocks;
    }

    /** Blocks as they come; words between them are paragraphs. */
    private void flow(Element parent) {
        List<Node> run = new ArrayList<>();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && SILENT.contains(element.normalName())) {
                continue;
            }
            boolean block = child instanceof Element element && (FLOW.contains(element.normalName())
                    || HEADINGS.contains(element.normalName()) || holdsBlocks(element));
            if (block) {
                paragraph(run);
                block((Element) child);
            } else {
                run.add(child);
            }
        }
        paragraph(run);
    }

    static boolean holdsBlocks(Element element) {
        return element.getAllElements().stream().anyMatch(inner -> FLOW.contains(inner.normalName())
                || HEADINGS.contains(inner.normalName()));
    }

    private void paragraph(List<Node> run) {
        String words = MarkdownText.begun(inline.of(run));
        if (!words.isEmpty()) {
            blocks.add(new Block(0, words));
        }
        run.clear();
    }

    private void block(Element element) {
        String name = element.normalName();
        if (HEADINGS.contains(name)) {
            String words = inline.plain(element);
            if (!words.isEmpty()) {
                blocks.add(new Block(name.charAt(1) - '0', words));
            }
        } else if (name.equals("ul") || name.equals("ol") || name.equals("menu")) {
            add(new ListMarkdown(this::inside).of(element));
        } else if (name.equals("table")) {
            table(element);
        } else if (name.equals("pre")) {
            add(fenced(element.wholeText()));
        } else if (name.equals("hr")) {
            add("---");
        } else if (name.equals("blockquote")) {
            add(inside(element).lines().map(line -> ("> " + line).stripTrailing()).reduce((a, b) -> a + "\n" + b)
                    .orElse(""));
        } else if (name.equals("summary") || name.equals("dt") || name.equals("legend") || name.equals("caption")) {
            String words = inline.of(element.childNodes());
            add(words.isEmpty() || words.contains("**") ? words : "**" + words + "**");
        } else {
            flow(element);
        }
    }

    private void add(String markdown) {
        if (!markdown.isBlank()) {
            blocks.add(new Block(0, markdown));
        }
    }

    private void table(Element table) {
        TableMarkdown grid = new TableMarkdown(table, inline);
        if (grid.isPlain()) {
            table.select("> caption").forEach(this::block);
            add(grid.text());
        } else {
            flow(table);
        }
    }

    /** The blocks inside an element as one Markdown text; a heading among them is no section of its own. */
    private String inside(Element element) {
        List<Block> outer = blocks;
        blocks = new ArrayList<>();
        flow(element);
        List<String> texts = blocks.stream()
                .map(block -> block.level() == 0 ? block.text() : "**" + MarkdownText.escaped(block.text()) + "**")
                .toList();
        blocks = outer;
        return String.join("\n\n", texts);
    }

    private static String fenced(String lines) {
        String fence = "```";
        while (lines.contains(fence)) {
            fence += "`";
        }
        return lines.isBlank() ? "" : fence + "\n" + lines.strip() + "\n" + fence;
    }
}
