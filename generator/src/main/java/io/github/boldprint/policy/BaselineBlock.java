package io.github.boldprint.policy;

import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a baseline that stands in a file already. */
final class BaselineBlock {

    private final List<String> lines = new ArrayList<>();
    private final String end;
    private final List<BaselineEntry> entries;
    private final boolean byLines;
    /** The index of the line of the key, and of the first line that is not the block's. */
    private final int key;
    private final int after;

    /**
     * A block.
     *
     * @param key of the block
     * @param entries all of its entries, in order
     */
    BaselineBlock(String text, YamlNode.Entry key, List<BaselineEntry> entries) {
        for (int from = 0; from < text.length(); from = from + lines.get(lines.size() - 1).length()) {
            int at = text.indexOf('\n', from);
            lines.add(text.substring(from, at < 0 ? text.length() : at + 1));
        }
        this.end = BaselineText.lineEnd(text);
        this.entries = entries;
        this.key = key.at().line() - 1;
        this.byLines = key.value() instanceof YamlNode.Sequence list && list.items().size() == entries.size()
                && !entries.isEmpty()
                && entries.stream().allMatch(entry -> isItem(lines.get(entry.at().line() - 1)));
        this.after = after(key.at().column() - 1);
    }

    /** The whole text with these entries in the place of the others. */
    String replaced(List<BaselineEntry> wanted) {
        List<String> block = new ArrayList<>();
        String first = lines.get(key);
        String name = first.substring(0, first.indexOf(':') + 1);
        if (wanted.isEmpty()) {
            block.add(name + " []" + (byLines ? remark(first.substring(name.length())) : remark(last())) + end);
            block.addAll(comments(wanted));
        } else {
            block.add(byLines ? first : name + remark(last()) + end);
            if (!byLines) {
                block.addAll(comments(wanted));
            }
            block.addAll(items(wanted));
        }
        String before = String.join("", lines.subList(0, key));
        return before + String.join("", block) + String.join("", lines.subList(after, lines.size()));
    }

    /** The entries in their order: those that are there as they are written, with the comments before them. */
    private List<String> items(List<BaselineEntry> wanted) {
        String indent = byLines ? indent(lines.get(entries.get(0).at().line() - 1)) : "  ";
        List<String> items = new ArrayList<>(byLines ? comments(wanted) : List.of());
        for (BaselineEntry entry : wanted) {
            int index = index(entry);
            items.add(byLines && index >= 0 ? ended(segment(index)) : indent + BaselineText.line(entry) + end);
        }
        return items;
    }

    private int index(BaselineEntry entry) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).isSame(entry)) {
                return i;
            }
        }
        return -1;
    }

    /** The lines of one entry, with the comments and blank lines before it. */
    private String segment(int index) {
        return String.join("", lines.subList(start(index), index + 1 < entries.size() ? start(index + 1) : after));
    }

    /** The line after the last one with content before an entry. */
    private int start(int index) {
        int line = entries.get(index).at().line() - 1;
        while (line - 1 > key && isRemark(lines.get(line - 1))) {
            line--;
        }
        return line;
    }

    /** Comments that stay although their entries go; where nothing is read line by line, all of them. */
    private List<String> comments(List<BaselineEntry> wanted) {
        List<String> comments = new ArrayList<>();
        if (!byLines) {
            lines.subList(key + 1, after).stream().filter(line -> line.strip().startsWith("#")).forEach(comments::add);
            return comments;
        }
        for (int i = 0; i < entries.size(); i++) {
            BaselineEntry entry = entries.get(i);
            if (wanted.stream().noneMatch(entry::isSame)) {
                segment(i).lines().filter(line -> line.strip().startsWith("#")).map(line -> line + end)
                        .forEach(comments::add);
            }
        }
        return comments;
    }

    /** The block ends where another key begins; comments and blank lines before that are not the block's. */
    private int after(int indent) {
        int next = key + 1;
        while (next < lines.size() && isInside(lines.get(next), indent)) {
            next++;
        }
        while (next - 1 > key && isRemark(lines.get(next - 1))) {
            next--;
        }
        return next;
    }

    private static boolean isInside(String line, int indent) {
        return isRemark(line) || indent(line).length() > indent || isItem(line) || line.strip().startsWith("]");
    }

    private static boolean isItem(String line) {
        return line.strip().startsWith("- ");
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private String last() {
        String text = lines.subList(key, after).stream().filter(line -> !isRemark(line)).collect(Collectors.joining());
        return text.substring(text.lastIndexOf(']') + 1);
    }

    private static String remark(String behind) {
        int sign = behind.indexOf(" #");
        return sign < 0 ? "" : behind.substring(sign).stripTrailing();
    }

    private String ended(String segment) {
        return segment.endsWith("\n") ? segment : segment + end;
    }
}
