package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** A run of text of a page, such as a paragraph, with the place of each of its characters. */
final class Passage {

    private static final Set<String> NO_TEXT =
            Set.of("script", "style", "noscript", "template", "select", "textarea", "del", "s",
            "blockquote", "q", "pre", "code", "svg", "math", "title", "iframe", "object");

    private final StringBuilder text = new StringBuilder();
    private final List<TextNode> nodes = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private Passage() {}

    /** The text that stands in a block itself, not in blocks inside of it; empty where that is none. */
    static Passage of(Element block) {
        Passage passage = new Passage();
        passage.collect(block);
        return passage;
    }

    static boolean isWithoutText(Element element) {
        return NO_TEXT.contains(element.normalName());
    }

    private void collect(Element element) {
        // inline elements are nested no deeper than the parser lets them be
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                nodes.add(words);
                starts.add(text.length());
                text.append(words.getWholeText());
            } else if (node instanceof Element inner && inner.normalName().equals("br")) {
                text.append(". ");
            } else if (node instanceof Element inner && !inner.isBlock() && !isWithoutText(inner)) {
                collect(inner);
            }
        }
    }

    /** The text; spaces and line breaks as in the file, one character each. */
    String text() {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign < ' ' || sign == '\u00a0') {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }

    /** The place of a character in the file. */
    Location at(int offset, String file) {
        int index = nodes.size() - 1;
        while (index > 0 && starts.get(index) > offset) {
            index--;
        }
        if (index < 0 || !nodes.get(index).sourceRange().start().isTracked()) {
            return Location.of(file);
        }
        TextNode node = nodes.get(index);
        Range range = node.sourceRange();
        String whole = node.getWholeText();
        String before = whole.substring(0, Math.min(whole.length(), Math.max(0, offset - starts.get(index))));
        int lines = (int) before.chars().filter(c -> c == '\n').count();
        boolean exact = range.end().pos() - range.start().pos() == whole.length();
        int column = lines == 0
                ? range.start().columnNumber() + before.length()
                : before.length() - before.lastIndexOf('\n');
        // where the file writes a character in several, nobody can count to the column
        return new Location(file, range.start().lineNumber() + lines, exact ? column : 0);
    }
}
