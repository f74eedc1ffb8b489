package io.github.boldprint.prose;

import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Flexmark's links to ours. */
final class LinkReader {

    private static final Pattern WHOLE_QUOTE = Pattern.compile("\\{\\{([^{}]*+)}}");
    private static final Pattern BEGUN = Pattern.compile("\\(| \\((?:https?|policy|mailto|tel):");

    private final Gleaned gleaned;

    LinkReader(Gleaned gleaned) {
        this.gleaned = gleaned;
    }

    /** Where an inline link or a defined reference leads; empty where its target was refused. */
    Optional<Link> target(Node node) {
        BasedSequence url = node instanceof RefNode reference
                ? gleaned.definition(reference).orElseThrow().getUrl()
                : ((com.vladsch.flexmark.ast.Link) node).getUrl();
        int offset = url.isEmpty() ? node.getStartOffset() : url.getStartOffset();
        String written = url.toString();
        if (written.contains("{{")) {
            return quoted(written, offset, node.getStartOffset());
        }
        return link(url.unescape(), offset, node.getStartOffset());
    }

    /** {@code <https://example.com>} or {@code <care@example.com>}: what is written is also what is printed. */
    Inline written(DelimitedLinkNode node, String scheme) {
        String address = node.getText().toString();
        Inline words = new Inline.Plain(address);
        return link(scheme + address, node.getText().getStartOffset(), node.getStartOffset())
                .<Inline>map(link -> new Inline.Linked(link, List.of(words)))
                .orElse(words);
    }

    /** Images are no part of a text. */
    void image(Node node) {
        gleaned.error(ProseRules.TEXT_HTML, node.getStartOffset(), "images are not printed, because pages load nothing"
                + " but themselves; say it in words, or link to it with [words](https://…)");
    }

    /** Brackets without a target are words, unless they were meant as a link or an image. */
    void check(RefNode node) {
        boolean named = !node.getText().isEmpty();
        boolean cut = node.getNext() instanceof Text next && BEGUN.matcher(next.getChars()).lookingAt();
        if (node instanceof ImageRef && (named || cut)) {
            image(node);
        } else if (named) {
            gleaned.error(ProseRules.LINK_SCHEME, node.getStartOffset(), "'" + node.getChars() + "' names a link that"
                    + " the text does not define; write [words](policy:returns), or '\\[' for the character '['");
        } else if (cut) {
            gleaned.error(ProseRules.LINK_SCHEME, node.getEndOffset(), "what follows '" + node.getChars() + "' is not"
                    + " a link's target, which stands close to the brackets, holds no spaces and ends with ')'; mend"
                    + " it, or write '\\[' for the character '['");
        }
    }

    private Optional<Link> quoted(String written, int offset, int start) {
        Matcher whole = WHOLE_QUOTE.matcher(written);
        Optional<Quote> quote = whole.matches()
                ? QuoteForm.read(whole.group(1), true, gleaned.at(offset))
                : Optional.empty();
        if (quote.isEmpty()) {
            gleaned.error(ProseRules.QUOTE_FORM, offset, "'" + written + "' is no link target; a quote stands there"
                    + " alone and without a case, as in [words]({{withdrawal.url}})");
        }
        return quote.map(gleaned::quote).map(Link.ToFact::new).map(to -> gleaned.link(new Link(to, gleaned.at(start))));
    }

    private Optional<Link> link(String decoded, int offset, int start) {
        LinkTarget read = LinkTarget.read(decoded);
        if (read.target().isEmpty()) {
            gleaned.error(ProseRules.LINK_SCHEME, offset, read.fault());
        }
        return read.target().map(to -> gleaned.link(new Link(to, gleaned.at(start))));
    }
}
