package io.github.boldprint.prose;

import java.util.List;
import java.util.Optional;

/** Finds the words of a link among the blocks of a text. */
final class LinkWords {

    private final Link link;

    LinkWords(Link link) {
        this.link = link;
    }

    /** The link's own words, without quotes and code; empty where the link does not stand in these blocks. */
    Optional<String> in(List<Block> blocks) {
        return blocks.stream().flatMap(block -> in(block).stream()).findFirst();
    }

    private Optional<String> in(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return among(paragraph.content());
        }
        if (block instanceof Block.Heading heading) {
            return among(heading.content());
        }
        if (block instanceof Block.Items list) {
            return list.items().stream().flatMap(item -> in(item).stream()).findFirst();
        }
        if (block instanceof Block.Quotation quotation) {
            return in(quotation.content());
        }
        if (block instanceof Block.Table table) {
            return cells(table.head()).or(() -> table.rows().stream().flatMap(row -> cells(row).stream()).findFirst());
        }
        return block instanceof Block.Definitions list
                ? list.entries().stream().flatMap(entry -> in(entry).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<String> in(Block.Entry entry) {
        return entry instanceof Block.Term term ? among(term.content()) : in(((Block.Meaning) entry).content());
    }

    private Optional<String> cells(List<Block.Cell> cells) {
        return cells.stream().flatMap(cell -> among(cell.content()).stream()).findFirst();
    }

    private Optional<String> among(List<Inline> content) {
        for (Inline part : content) {
            if (part instanceof Inline.Linked linked && linked.link().equals(link)) {
                return Optional.of(said(linked.content()));
            }
            if (part instanceof Inline.Stressed stressed) {
                Optional<String> inside = among(stressed.content());
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }

    private static String said(List<Inline> content) {
        StringBuilder said = new StringBuilder();
        for (Inline part : content) {
            said.append(part instanceof Inline.Plain plain ? plain.words()
                    : part instanceof Inline.Stressed stressed ? said(stressed.content()) : " ");
        }
        return said.toString();
    }
}
