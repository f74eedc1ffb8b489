package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;

/** The lines of a YAML file, for whoever adds some and leaves all others as they are. Numbers count from 1. */
final class Lines {

    private final List<String> lines = new ArrayList<>();
    private final String end;

    Lines(String text) {
        for (int from = 0; from < text.length(); from = from + lines.get(lines.size() - 1).length()) {
            int at = text.indexOf('\n', from);
            lines.add(text.substring(from, at < 0 ? text.length() : at + 1));
        }
        this.end = BaselineText.lineEnd(text);
    }

    /** With a block at the end, apart from what stands before it. */
    String appended(String block) {
        String text = String.join("", lines);
        return text + (text.isEmpty() ? "" : text.endsWith("\n") ? end : end + end) + ended(block);
    }

    /** With these lines in the place of those from the first number up to the second, which stays. */
    String replaced(int from, int to, String block) {
        String before = String.join("", lines.subList(0, from - 1));
        boolean open = !before.isEmpty() && !before.endsWith("\n");
        return before + (open ? end : "") + ended(block) + String.join("", lines.subList(to - 1, lines.size()));
    }

    /** With these lines below a key that has no value yet, or an empty list. */
    String opened(Location key, String block) {
        String line = lines.get(key.line() - 1);
        String now = line.stripTrailing().replaceFirst(":\\s*\\[\\s*\\]", ":");
        return replaced(key.line(), key.line() + 1, now + "\n" + block);
    }

    /** What stands before the first visible character of a line. */
    String indent(int line) {
        String text = lines.get(line - 1);
        return text.substring(0, text.length() - text.stripLeading().length());
    }

    /** The first line after a key's block; comments and blank lines before the next key are not the block's. */
    int after(Location key) {
        int next = key.line() + 1;
        while (next <= lines.size() && isInside(next, key.column() - 1)) {
            next++;
        }
        return above(next);
    }

    /** The line after the last one with content before a line. */
    int above(int line) {
        int above = line;
        while (above > 1 && isRemark(lines.get(above - 2))) {
            above--;
        }
        return above;
    }

    private boolean isInside(int line, int indent) {
        String text = lines.get(line - 1);
        return isRemark(text) || indent(line).length() > indent || text.strip().startsWith("- ");
    }

    private static boolean isRemark(String line) {
        return line.isBlank() || line.strip().startsWith("#");
    }

    private String ended(String block) {
        return block.replace("\n", end);
    }
}
