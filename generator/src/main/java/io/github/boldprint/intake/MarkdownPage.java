package io.github.boldprint.intake;

import io.github.boldprint.intake.Page.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a page of Markdown: its headings, and what stands between them as it is. */
final class MarkdownPage {

    private static final Pattern ATX = Pattern.compile(" {0,3}(#{1,6})(?:[ \t]+(.*?))??(?:[ \t]+#+)?[ \t]*");
    private static final Pattern SETEXT = Pattern.compile(" {0,3}(=+|-+)[ \t]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\[\\]]*)\\]\\(([^()\\s]*)[^()]*\\)");
    private static final Pattern ASTRAY = Pattern.compile(
            "(?<!\\\\)\\[([^\\[\\]]+)\\]\\((?!https://|http://|mailto:|tel:|policy:)([^()\\s]*)[^()]*\\)");

    private final Set<String> notes = new TreeSet<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> beside = new ArrayList<>();
    private List<String> text = new ArrayList<>();

    private MarkdownPage() {}

    static Page read(String markdown) {
        return new MarkdownPage().read(List.of(markdown.split("\n", -1)));
    }

    private Page read(List<String> lines) {
        int begin = frontMatter(lines);
        String fence = "";
        for (String line : lines.subList(begin, lines.size())) {
            Matcher atx = ATX.matcher(line);
            Matcher fenced = FENCE.matcher(line);
            if (!fence.isEmpty()) {
                fence = line.strip().startsWith(fence) ? "" : fence;
                text.add(line);
            } else if (fenced.matches()) {
                fence = fenced.group(1);
                text.add(line);
            } else if (atx.matches()) {
                heading(atx.group(1).length(), atx.group(2) == null ? "" : atx.group(2));
            } else if (SETEXT.matcher(line).matches() && isParagraph()) {
                String words = text.remove(text.size() - 1).strip();
                heading(line.strip().startsWith("=") ? 1 : 2, words);
            } else {
                text.add(plain(line));
            }
        }
        flush();
        return new Page(blocks, beside, List.copyOf(notes));
    }

    /** A line without what no page of ours can hold: comments, pictures, links that lead nowhere from here. */
    private String plain(String line) {
        String kept = COMMENT.matcher(line).replaceAll("").replaceFirst(line.contains("<!--") ? "[ \t]+$" : "(?!)", "");
        String described = PICTURE.matcher(kept).replaceAll(picture -> {
            notes.add(MarkdownText.pictureNote(picture.group(2), picture.group(1)));
            return Matcher.quoteReplacement(picture.group(1));
        });
        return ASTRAY.matcher(described).replaceAll(link -> {
            notes.add(MarkdownText.linkNote(link.group(2)));
            return Matcher.quoteReplacement(link.group(1));
        }).replace("](http://", "](https://");
    }

    /** What some generators keep above a page: it is data, and kept aside. */
    private int frontMatter(List<String> lines) {
        if (!lines.get(0).strip().equals("---")) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).strip().matches("---|\\.\\.\\.")) {
                beside.add(new Block(0, "```\n" + String.join("\n", lines.subList(1, i)) + "\n```"));
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the line before is a paragraph of one line, which a line of dashes makes a heading. */
    private boolean isParagraph() {
        int last = text.size() - 1;
        return last >= 0 && !text.get(last).isBlank() && !text.get(last).strip().matches("[-*+>|#].*|[0-9]+[.)].*")
                && (last == 0 || text.get(last - 1).isBlank());
    }

    private void heading(int level, String markdown) {
        flush();
        // a title is plain words; signs of stress and the targets of links are none
        String words = markdown.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("(\\*\\*|__|\\*|`)", "")
                .strip();
        if (!words.isEmpty()) {
            blocks.add(new Block(level, words));
        }
    }

    private void flush() {
        String block = String.join("\n", text).replaceAll("^(?:[ \t]*\n)+", "").stripTrailing();
        if (!block.isBlank()) {
            blocks.add(new Block(0, block));
        }
        text = new ArrayList<>();
    }
}
