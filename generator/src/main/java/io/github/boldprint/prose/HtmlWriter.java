package io.github.boldprint.prose;

import java.util.List;
import java.util.Optional;

/** Blocks to markup: one block element a line, words escaped. */
final class HtmlWriter {

    private final Resolver resolver;
    private final StringBuilder out = new StringBuilder();

    private HtmlWriter(Resolver resolver) {
        this.resolver = resolver;
    }

    static String write(List<Block> blocks, Resolver resolver) {
        HtmlWriter writer = new HtmlWriter(resolver);
        writer.blocks(blocks);
        return writer.out.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            line("p", paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            line("h" + heading.level(), heading.content());
        } else if (block instanceof Block.Items list) {
            items(list);
        } else if (block instanceof Block.Quotation quotation) {
            around("blockquote", () -> blocks(quotation.content()));
        } else if (block instanceof Block.Code code) {
            out.append("<pre><code>").append(Html.text(code.lines())).append("</code></pre>\n");
        } else if (block instanceof Block.Divider) {
            out.append("<hr>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Definitions definitions) {
            around("dl", () -> definitions.entries().forEach(this::entry));
        }
    }

    private void items(Block.Items list) {
        String element = list.start().isPresent() ? "ol" : "ul";
        Optional<Integer> start = list.start().filter(number -> number != 1);
        out.append('<').append(element);
        start.ifPresent(number -> out.append(" start=\"").append(number).append('"'));
        out.append(">\n");
        list.items().forEach(item -> item("li", list.tight(), item));
        out.append("</").append(element).append(">\n");
    }

    private void entry(Block.Entry entry) {
        if (entry instanceof Block.Term term) {
            line("dt", term.content());
        } else if (entry instanceof Block.Meaning meaning) {
            item("dd", meaning.content().size() == 1, meaning.content());
        }
    }

    private void item(String element, boolean tight, List<Block> content) {
        out.append('<').append(element).append('>');
        boolean bare = tight && !content.isEmpty() && content.get(0) instanceof Block.Paragraph;
        if (bare) {
            inlines(((Block.Paragraph) content.get(0)).content());
        }
        List<Block> rest = bare ? content.subList(1, content.size()) : content;
        if (!rest.isEmpty()) {
            out.append('\n');
            blocks(rest);
        }
        out.append("</").append(element).append(">\n");
    }

    private void table(Block.Table table) {
        around("table", () -> {
            around("thead", () -> around("tr", () -> table.head().forEach(this::headCell)));
            if (!table.rows().isEmpty()) {
                around("tbody", () -> table.rows().forEach(row -> around("tr", () -> row.forEach(this::cell))));
            }
        });
    }

    /** An empty head is no head: whoever hears the page would be told of a column without a name. */
    private void headCell(Block.Cell cell) {
        if (cell.content().isEmpty()) {
            cell(cell);
        } else {
            cell("th scope=\"col\"", "th", cell);
        }
    }

    private void cell(Block.Cell cell) {
        cell("td", "td", cell);
    }

    private void cell(String start, String element, Block.Cell cell) {
        out.append('<').append(start);
        SafeHtml.alignment(cell.alignment()).ifPresent(name -> out.append(" class=\"").append(name).append('"'));
        out.append('>');
        inlines(cell.content());
        out.append("</").append(element).append(">\n");
    }

    private void line(String element, List<Inline> content) {
        out.append('<').append(element).append('>');
        inlines(content);
        out.append("</").append(element).append(">\n");
    }

    private void around(String element, Runnable inside) {
        out.append('<').append(element).append(">\n");
        inside.run();
        out.append("</").append(element).append(">\n");
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Plain plain) {
            out.append(Html.text(plain.words()));
        } else if (inline instanceof Inline.Quoted quoted) {
            out.append(Html.text(resolver.words(quoted.quote()).orElse("")));
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>").append(Html.text(code.words())).append("</code>");
        } else if (inline instanceof Inline.Stressed stressed) {
            String element = stressed.strong() ? "strong" : "em";
            out.append('<').append(element).append('>');
            inlines(stressed.content());
            out.append("</").append(element).append('>');
        } else if (inline instanceof Inline.Linked linked) {
            linked(linked);
        } else if (inline instanceof Inline.Break) {
            out.append("<br>");
        }
    }

    private void linked(Inline.Linked linked) {
        Optional<String> address = resolver.address(linked.link().target());
        address.ifPresent(to -> out.append("<a href=\"").append(Html.text(to)).append("\">"));
        inlines(linked.content());
        address.ifPresent(to -> out.append("</a>"));
    }
}
