package io.github.boldprint.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Flexmark's blocks to ours. */
final class BlockReader {

    private static final int CLAUSE_LEVEL = 2;
    private static final int LOWEST_LEVEL = 5;
    private static final Pattern TABLE_LINE =
            Pattern.compile("(?m)^[ \t]*+\\|?[ \t]*+:?-++:?[ \t]*+(?:\\|[ \t]*+:?-++:?[ \t]*+)++\\|?[ \t]*+$");

    private final Gleaned gleaned;
    private final ArrayDeque<Integer> outline = new ArrayDeque<>();

    BlockReader(Gleaned gleaned) {
        this.gleaned = gleaned;
    }

    List<Block> read(Node parent) {
        return read(parent, 0);
    }

    private List<Block> read(Node parent, int depth) {
        List<Block> blocks = new ArrayList<>();
        if (gleaned.tooDeep(depth, parent.getStartOffset())) {
            return blocks;
        }
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            block(child, depth).ifPresent(blocks::add);
        }
        return blocks;
    }

    private Optional<Block> block(Node node, int depth) {
        if (node instanceof Paragraph) {
            return Optional.of(paragraph(node));
        } else if (node instanceof Heading heading) {
            return Optional.of(new Block.Heading(level(heading), words(node)));
        } else if (node instanceof DefinitionList) {
            return Optional.of(definitions(node, depth));
        } else if (node instanceof DefinitionItem) {
            return Optional.of(meaningOfNothing(node, depth));
        } else if (node instanceof ListBlock list) {
            return Optional.of(items(list, depth));
        } else if (node instanceof BlockQuote) {
            return Optional.of(new Block.Quotation(read(node, depth + 1)));
        } else if (node instanceof FencedCodeBlock code) {
            return Optional.of(new Block.Code(code.getContentChars().normalizeEOL()));
        } else if (node instanceof IndentedCodeBlock code) {
            return Optional.of(new Block.Code(code.getContentChars().trimTailBlankLines().normalizeEndWithEOL()));
        } else if (node instanceof ThematicBreak) {
            return Optional.of(new Block.Divider());
        } else if (node instanceof TableBlock) {
            return Optional.of(new TableReader(gleaned).read(node));
        } else if (node instanceof HtmlBlockBase) {
            new RawHtml(gleaned).report(node);
            return Optional.empty();
        } else if (node instanceof Reference || node instanceof BlankLine) {
            return Optional.empty();
        }
        throw new IllegalStateException("a block of Markdown that nobody prints: " + node.getNodeName());
    }

    private Block paragraph(Node node) {
        var line = TABLE_LINE.matcher(gleaned.written(node.getStartOffset(), node.getEndOffset()));
        if (line.find()) {
            gleaned.error(ProseRules.TEXT_SHAPE, node.getStartOffset() + line.start(), "this looks like a table but"
                    + " would be printed as plain words; leave an empty line above the table's head, and give the head"
                    + " and this line the same number of cells");
        }
        return new Block.Paragraph(words(node));
    }

    /** Headings are counted as they stand in each other, so no level is left out whatever the author counts from. */
    private int level(Heading heading) {
        while (!outline.isEmpty() && outline.getLast() >= heading.getLevel()) {
            outline.removeLast();
        }
        outline.addLast(heading.getLevel());
        return Math.min(CLAUSE_LEVEL + outline.size(), LOWEST_LEVEL);
    }

    private Block items(ListBlock list, int depth) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (!(item instanceof BlankLine)) {
                items.add(read(item, depth + 1));
            }
        }
        Optional<Integer> start = list instanceof OrderedList ordered
                ? Optional.of(ordered.getStartNumber())
                : Optional.empty();
        return new Block.Items(start, list.isTight(), items);
    }

    private Block definitions(Node list, int depth) {
        List<Block.Entry> entries = new ArrayList<>();
        for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            if (entry instanceof DefinitionTerm) {
                entries.add(new Block.Term(words(entry.getFirstChild())));
            } else if (entry instanceof DefinitionItem) {
                entries.add(new Block.Meaning(read(entry, depth + 1)));
            }
        }
        return new Block.Definitions(entries);
    }

    private Block meaningOfNothing(Node item, int depth) {
        gleaned.error(ProseRules.TEXT_SHAPE, item.getStartOffset(), "a line that begins with ': ' says what the line"
                + " above it means, and above it is no term; write the term there, or '\\:' for the character ':'");
        return new Block.Definitions(List.of(new Block.Meaning(read(item, depth + 1))));
    }

    private List<Inline> words(Node node) {
        return InlineReader.read(node, gleaned);
    }
}
