package io.github.boldprint.outline;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes drafts as YAML: short groups on one line, a blank on a line of its own with its hint as a comment. */
final class YamlDraft {

    private static final int WIDTH = 120;

    /** Keys at the beginning of a line whose members are never drawn together on it. */
    private static final Set<String> OPEN = Set.of("business", "facts", "clauses");

    private final String file;
    private final StringBuilder out = new StringBuilder();
    private final List<Blank> blanks = new ArrayList<>();
    private int line = 1;

    private YamlDraft(String file) {
        this.file = file;
    }

    /**
     * One file.
     *
     * @param head the first line, a comment; empty for none
     * @param blanks where the file's blanks are added
     */
    static OutlineFile write(String file, String head, Draft.Group root, List<Blank> blanks) {
        YamlDraft yaml = new YamlDraft(file);
        if (!head.isEmpty()) {
            yaml.line(head);
        }
        yaml.group(root, 0, "", "");
        blanks.addAll(yaml.blanks);
        return new OutlineFile(file, yaml.out.toString());
    }

    /**
     * The members of a group, one a line.
     *
     * @param path the group's path with a final dot, or empty
     * @param dash what stands before the first member in place of its indentation, if it begins an item of a list
     */
    private void group(Draft.Group group, int indent, String path, String dash) {
        String begin = dash.isEmpty() ? " ".repeat(indent) : dash;
        for (Map.Entry<String, Draft> member : group.members().entrySet()) {
            member(begin, member.getKey(), member.getValue(), indent, path);
            begin = " ".repeat(indent);
        }
    }

    private void member(String begin, String key, Draft draft, int indent, String path) {
        boolean together = indent > 0 || !OPEN.contains(key);
        if (draft instanceof Draft.Gap gap) {
            blanks.add(new Blank(new Location(file, line, begin.length() + 1), path + key, gap.hint()));
            line(begin + key + ":  # " + gap.hint());
        } else if (draft instanceof Draft.Value value) {
            line(begin + key + ": " + YamlText.inBlock(value.text()));
        } else if (draft instanceof Draft.Prose prose) {
            prose(begin + key + ": ", prose.sentences(), indent);
        } else if (draft instanceof Draft.Block block) {
            // a text that begins with spaces says how far it is indented
            line(begin + key + (block.lines().startsWith(" ") ? ": |2" : ": |"));
            block.lines().lines().forEach(each -> line(each.isBlank() ? "" : " ".repeat(indent + 2) + each));
        } else if (draft instanceof Draft.Groups list) {
            line(begin + key + ":");
            list.items().forEach(item -> item(item, indent + 2, path + key + "."));
        } else if (draft instanceof Draft.Group group && together && isFlat(group)) {
            wrapped(begin + key + ": {", group);
        } else if (draft instanceof Draft.Group group) {
            line(begin + key + ":");
            group(group, indent + 2, path + key + ".", "");
        } else {
            line(begin + key + ": " + flow(draft));
        }
    }

    /** On one line if that is short enough to read, else whole sentences on each, so that a change is easy to see. */
    private void prose(String begin, List<String> sentences, int indent) {
        String together = YamlText.inBlock(String.join(" ", sentences));
        if (begin.length() + together.length() <= WIDTH) {
            line(begin + together);
        } else {
            line(begin + "|");
            filled(" ".repeat(indent + 2), "", sentences).forEach(this::line);
        }
    }

    /** A group of single values on as few lines as are needed. */
    private void wrapped(String begin, Draft.Group group) {
        List<String> members = new ArrayList<>();
        group.members().forEach((key, value) -> members.add(key + ": " + flow(value) + ","));
        String last = members.isEmpty() ? "" : members.remove(members.size() - 1);
        members.add(last.replaceAll(",$", "") + "}");
        filled(" ".repeat(begin.length()), begin, members).forEach(this::line);
    }

    /** Words that are not parted, with as many on a line as fit. */
    private static List<String> filled(String indent, String begin, List<String> words) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(begin.isEmpty() ? indent : begin);
        boolean first = true;
        for (String word : words) {
            if (!first && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                first = true;
            }
            line.append(first ? "" : " ").append(word);
            first = false;
        }
        lines.add(line.toString());
        return lines;
    }

    private void item(Draft.Group item, int indent, String path) {
        String dash = " ".repeat(indent) + "- ";
        if (fits(dash, item)) {
            line(dash + flow(item));
        } else {
            String id = item.members().get("id") instanceof Draft.Value value ? value.text() + "." : "";
            group(item, indent + 2, path + id, dash);
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
        line++;
    }

    /** Whether a group may stand on one line: blanks and sentences need lines of their own. */
    private static boolean fits(String begin, Draft.Group group) {
        return isFlat(group) && begin.length() + flow(group).length() <= WIDTH;
    }

    private static boolean isFlat(Draft.Group group) {
        return group.members().values().stream().allMatch(member -> member instanceof Draft.Value
                || member instanceof Draft.Values || member instanceof Draft.Group inner && isFlat(inner));
    }

    private static String flow(Draft draft) {
        if (draft instanceof Draft.Value value) {
            return YamlText.inFlow(value.text());
        }
        if (draft instanceof Draft.Values values) {
            return values.texts().stream().map(YamlText::inFlow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (draft instanceof Draft.Group group) {
            return group.members().entrySet().stream()
                    .map(member -> member.getKey() + ": " + flow(member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        throw new IllegalArgumentException("cannot stand on one line: " + draft);
    }
}
