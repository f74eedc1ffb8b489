package io.github.boldprint.prose;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says of raw HTML, which is never printed, what to write instead: once for a tag and its end. */
final class RawHtml {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)[^>]*+>?");
    private static final int SHOWN = 40;
    private static final String LIST = "begin each line of the list with '- '";
    private static final Map<String, String> INSTEAD = Map.ofEntries(
            Map.entry("b", "write **words** to print them bold"),
            Map.entry("strong", "write **words** to print them bold"),
            Map.entry("i", "write *words* to stress them"),
            Map.entry("em", "write *words* to stress them"),
            Map.entry("a", "write [words](https://…) for a link"),
            Map.entry("br", "end the line with a backslash to break it"),
            Map.entry("p", "leave an empty line between paragraphs"),
            Map.entry("ul", LIST),
            Map.entry("ol", "begin each line of the list with '1. '"),
            Map.entry("li", LIST),
            Map.entry("table", "write a table with '|' between its cells"),
            Map.entry("hr", "write '---' between two empty lines"),
            Map.entry("img", "pages load no images, so say it in words"));

    private final Gleaned gleaned;
    private final Set<String> opened = new HashSet<>();

    RawHtml(Gleaned gleaned) {
        this.gleaned = gleaned;
    }

    void report(Node node) {
        String written = gleaned.written(node.getStartOffset(), node.getEndOffset());
        int blanks = written.length() - written.stripLeading().length();
        Matcher tag = TAG.matcher(written).region(blanks, written.length());
        String message = "raw HTML is not printed; write it in Markdown, or write '\\<' for the character '<'";
        if (written.startsWith("<!--", blanks)) {
            message = "an HTML comment is not printed; write it as a YAML comment, after '#' and outside the text";
        } else if (tag.lookingAt()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (!opened.add(name) && !tag.group(1).isEmpty()) {
                return;
            }
            message = message(tag.group(), INSTEAD.getOrDefault(name, "write it in Markdown"));
        }
        gleaned.error(ProseRules.TEXT_HTML, node.getStartOffset() + blanks, message);
    }

    private static String message(String tag, String instead) {
        String line = tag.replace('\n', ' ');
        String shown = line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
        return "raw HTML such as '" + shown + "' is not printed; " + instead
                + ", or write '\\<' for the character '<'";
    }
}
