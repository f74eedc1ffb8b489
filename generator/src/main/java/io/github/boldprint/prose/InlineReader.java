package io.github.boldprint.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Flexmark's inline nodes of one block to ours, and its words. */
final class InlineReader {

    private static final Pattern BLANK = Pattern.compile("__\\p{Lu}[\\p{Lu}\\p{N}_]*__");

    private final Gleaned gleaned;
    private final WordsBuilder words = new WordsBuilder();
    private final RawHtml html;
    private final LinkReader links;

    private InlineReader(Gleaned gleaned) {
        this.gleaned = gleaned;
        this.html = new RawHtml(gleaned);
        this.links = new LinkReader(gleaned);
    }

    static List<Inline> read(Node block, Gleaned gleaned) {
        InlineReader reader = new InlineReader(gleaned);
        List<Inline> content = reader.children(block, 0);
        reader.words.handTo(gleaned);
        return content;
    }

    private List<Inline> children(Node parent, int depth) {
        List<Inline> content = new ArrayList<>();
        if (!gleaned.tooDeep(depth, parent.getStartOffset())) {
            TextRun run = new TextRun(gleaned, words);
            children(parent, depth, run, content);
            content.addAll(run.take());
        }
        return content;
    }

    private void children(Node parent, int depth, TextRun run, List<Inline> content) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text || child instanceof WhiteSpace) {
                run.add(child.getChars());
            } else if (child instanceof RefNode reference && gleaned.definition(reference).isEmpty()) {
                bracketed(reference, depth, run, content);
            } else {
                content.addAll(run.take());
                node(child, depth, content);
            }
        }
    }

    /** A reference to nothing is plain words in brackets. */
    private void bracketed(RefNode reference, int depth, TextRun run, List<Inline> content) {
        links.check(reference);
        if (!reference.hasChildren()) {
            run.add(reference.getChars());
            return;
        }
        run.add(reference.getChars().prefixOf(reference.getChildChars()));
        children(reference, depth, run, content);
        run.add(reference.getChars().suffixOf(reference.getChildChars()));
    }

    private void node(Node node, int depth, List<Inline> content) {
        int offset = node.getStartOffset();
        if (node instanceof SoftLineBreak) {
            words.add(' ', offset);
            content.add(new Inline.Plain(" "));
        } else if (node instanceof HardLineBreak) {
            words.add('\n', offset);
            content.add(new Inline.Break());
        } else if (node instanceof HtmlEntity) {
            entity(node, content);
        } else if (node instanceof Code code) {
            words.add(WordsBuilder.OBJECT, offset);
            content.add(new Inline.Code(code(code.getText().toString())));
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            stressed(node, depth, content);
        } else if (node instanceof DelimitedLinkNode link) {
            words.add(WordsBuilder.OBJECT, offset);
            content.add(links.written(link, link instanceof AutoLink ? "" : "mailto:"));
        } else if (node instanceof Image || node instanceof ImageRef) {
            links.image(node);
        } else if (node instanceof HtmlInlineBase) {
            html.report(node);
        } else if (node instanceof com.vladsch.flexmark.ast.Link || node instanceof LinkRef) {
            link(node, depth, content);
        } else {
            throw new IllegalStateException("a piece of Markdown that nobody prints: " + node.getNodeName());
        }
    }

    /** The blanks of some templates are strong in Markdown: __COMPANY__ keeps its marks among the words. */
    private void stressed(Node node, int depth, List<Inline> content) {
        boolean blank = BLANK.matcher(node.getChars()).matches();
        words.add(blank ? "__" : "", node.getStartOffset());
        content.add(new Inline.Stressed(node instanceof StrongEmphasis, children(node, depth + 1)));
        words.add(blank ? "__" : "", node.getEndOffset() - 1);
    }

    private void link(Node node, int depth, List<Inline> content) {
        var target = links.target(node);
        List<Inline> said = children(node, depth + 1);
        if (target.isPresent() && said.stream().allMatch(Inline::isBlank)) {
            gleaned.error(ProseRules.LINK_SCHEME, node.getStartOffset(), "this link has no words to follow; write"
                    + " them in the square brackets");
        }
        target.ifPresentOrElse(link -> content.add(new Inline.Linked(link, said)), () -> content.addAll(said));
    }

    private void entity(Node node, List<Inline> content) {
        String decoded = node.getChars().unescape();
        if (decoded.codePoints().anyMatch(Unprintable::is) && !decoded.isBlank()) {
            gleaned.error(ProseRules.TEXT_SHAPE, node.getStartOffset(), "'" + node.getChars() + "' stands for a"
                    + " character that cannot be printed; remove it");
            return;
        }
        String printed = decoded.isBlank() && decoded.codePoints().anyMatch(Unprintable::is) ? " " : decoded;
        words.add(printed, node.getStartOffset());
        content.add(new Inline.Plain(printed));
    }

    /** CommonMark: line ends are spaces, and one space on both sides belongs to the marks. */
    private static String code(String written) {
        String line = written.replace('\n', ' ');
        boolean padded = line.length() > 2 && line.startsWith(" ") && line.endsWith(" ") && !line.isBlank();
        return padded ? line.substring(1, line.length() - 1) : line;
    }
}
