package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds lines to a translation file for texts that wait. Every line that was there stays, in its order. */
final class Growth {

    private final String language;
    private final List<String> lines;
    private final List<Added> added = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    /** Lines that come before the line with this number, from 1. */
    private record Added(int before, List<String> lines) {}

    private Growth(String text, String language) {
        this.lines = List.of(text.split("\n", -1));
        this.language = language;
    }

    /**
     * What becomes of a file.
     *
     * @param text the whole file, as it is to be
     * @param refused places, {@code file:line}, where nothing could be added because of how they are written
     */
    record Grown(String text, List<String> refused) {}

    /**
     * A file with what waits and is not there yet.
     *
     * @param language the first language, in which the comments are
     */
    static Grown grow(SourceFile file, String text, Todo.Group todo, String language) {
        Growth growth = new Growth(text, language);
        growth.group(file.root(), todo);
        String grown = growth.written(text);
        return isSound(file, grown) ? new Grown(grown, growth.refused) : new Grown(text, List.of(file.path()));
    }

    /** What is inside of something comes first, because it also comes first where both end at one line. */
    private void group(YamlNode.Mapping there, Todo.Group todo) {
        todo.members().forEach((key, waiting) -> {
            Optional<YamlNode.Entry> entry = there.entry(key);
            if (entry.isEmpty()) {
                return;
            }
            if (entry.get().value() instanceof YamlNode.Mapping inner && waiting instanceof Todo.Group group) {
                group(inner, group);
            } else if (entry.get().value() instanceof YamlNode.Sequence list && waiting instanceof Todo.Items items) {
                items(entry.get(), list, items);
            } else if (!(waiting instanceof Todo.Leaf)) {
                refuse(entry.get().at());
            }
        });
        todo.members().forEach((key, waiting) -> {
            if (there.entry(key).isEmpty()) {
                add(there, waiting, key);
            }
        });
    }

    private void add(YamlNode.Mapping there, Todo waiting, String key) {
        if (there.entries().isEmpty()) {
            added.add(new Added(lines.size() + 1, Todo.lines(key, waiting, "", language)));
        } else if (isFlow(there.at())) {
            refuse(there.at());
        } else {
            int column = there.entries().get(0).at().column();
            added.add(new Added(after(there), Todo.lines(key, waiting, " ".repeat(column - 1), language)));
        }
    }

    private void items(YamlNode.Entry key, YamlNode.Sequence list, Todo.Items waiting) {
        waiting.items().forEach((id, item) -> item(list, id).ifPresent(known -> group(known, item)));
        YamlNode before = null;
        for (Map.Entry<String, Todo.Group> item : waiting.items().entrySet()) {
            Optional<YamlNode.Mapping> known = item(list, item.getKey());
            if (known.isPresent()) {
                before = known.get();
            } else if (isFlow(list.at()) || list.items().isEmpty()) {
                refuse(key.at());
            } else {
                YamlNode last = before == null ? list.items().get(list.items().size() - 1) : before;
                added.add(new Added(after(last), item(list, item.getKey(), item.getValue())));
            }
        }
    }

    private static Optional<YamlNode.Mapping> item(YamlNode.Sequence list, String id) {
        return list.items().stream().filter(YamlNode.Mapping.class::isInstance).map(YamlNode.Mapping.class::cast)
                .filter(group -> YamlNode.Sequence.id(group).equals(id)).findFirst();
    }

    /** The lines of a new item, apart from the one before it if the others are. */
    private List<String> item(YamlNode.Sequence list, String id, Todo.Group waiting) {
        int dash = Math.max(0, lines.get(list.at().line() - 1).indexOf('-'));
        List<String> more = new ArrayList<>(Todo.item(id, waiting, " ".repeat(dash), language));
        if (list.items().size() > 1 && lines.get(Math.max(0, list.items().get(1).at().line() - 2)).isBlank()) {
            more.add(0, "");
        }
        return more;
    }

    private void refuse(Location at) {
        String line = Translations.line(at);
        if (!refused.contains(line)) {
            refused.add(line);
        }
    }

    private boolean isFlow(Location at) {
        String line = lines.get(at.line() - 1);
        int index = line.offsetByCodePoints(0, Math.min(at.column() - 1, line.codePointCount(0, line.length())));
        return index < line.length() && "{[".indexOf(line.charAt(index)) >= 0;
    }

    /** The number of the line after a node's last one. */
    private int after(YamlNode node) {
        if (node instanceof YamlNode.Mapping group && !group.entries().isEmpty() && !isFlow(group.at())) {
            return after(group.entries().get(group.entries().size() - 1));
        }
        if (node instanceof YamlNode.Sequence list && !list.items().isEmpty() && !isFlow(list.at())) {
            return after(list.items().get(list.items().size() - 1));
        }
        return afterIndented(node.at().line(), indent(node.at().line()));
    }

    private int after(YamlNode.Entry entry) {
        boolean nested = entry.value() instanceof YamlNode.Mapping || entry.value() instanceof YamlNode.Sequence;
        return nested && !isFlow(entry.value().at()) ? after(entry.value())
                : afterIndented(entry.at().line(), entry.at().column() - 1);
    }

    /** The line after those that are indented more than this; blank ones at the end are not among them. */
    private int afterIndented(int line, int indent) {
        int next = line + 1;
        while (next <= lines.size() && (lines.get(next - 1).isBlank() || indent(next) > indent)) {
            next++;
        }
        while (next > line + 1 && lines.get(next - 2).isBlank()) {
            next--;
        }
        return next;
    }

    private int indent(int line) {
        String text = lines.get(line - 1);
        return text.length() - text.stripLeading().length();
    }

    private String written(String text) {
        String end = text.contains("\r\n") ? "\r" : "";
        List<String> all = new ArrayList<>(lines);
        boolean ended = all.get(all.size() - 1).isEmpty();
        if (ended) {
            all.remove(all.size() - 1);
        }
        // of two at one line the one found first stands first
        List<Added> bottomUp = new ArrayList<>();
        added.forEach(more -> bottomUp.add(0, more));
        bottomUp.sort(Comparator.comparingInt(Added::before).reversed());
        bottomUp.forEach(more -> all.addAll(
                Math.min(more.before() - 1, all.size()), more.lines().stream().map(line -> line + end).toList()));
        return String.join("\n", all) + "\n";
    }

    /** Whether the new text says all that the old one did, and beside that only what waits. */
    private static boolean isSound(SourceFile before, String text) {
        Outcome<Optional<SourceFile>> now = SourceReader.parse(before.path(), text.getBytes(StandardCharsets.UTF_8));
        return now.findings().isEmpty() && now.value().filter(file -> holds(file.root(), before.root())).isPresent();
    }

    private static boolean holds(YamlNode now, YamlNode before) {
        if (before instanceof YamlNode.Mapping old && now instanceof YamlNode.Mapping grown) {
            List<String> kept = new ArrayList<>(grown.keys());
            kept.retainAll(old.keys());
            return kept.equals(old.keys()) && grown.entries().stream().allMatch(entry -> old.get(entry.name())
                    .map(value -> holds(entry.value(), value)).orElseGet(() -> waits(entry.name(), entry.value())));
        }
        if (before instanceof YamlNode.Sequence old && now instanceof YamlNode.Sequence grown) {
            int next = 0;
            for (YamlNode item : grown.items()) {
                if (next < old.items().size() && holds(item, old.items().get(next))) {
                    next++;
                } else if (!waits("", item)) {
                    return false;
                }
            }
            return next == old.items().size();
        }
        return before instanceof YamlNode.Scalar old && now instanceof YamlNode.Scalar same
                && old.text().equals(same.text()) && old.isAbsent() == same.isAbsent();
    }

    /** Whether nothing is said here but ids. */
    private static boolean waits(String key, YamlNode node) {
        if (node instanceof YamlNode.Mapping group) {
            return group.entries().stream().allMatch(entry -> waits(entry.name(), entry.value()));
        }
        return node instanceof YamlNode.Sequence list ? list.items().stream().allMatch(item -> waits("", item))
                : key.equals("id") || ((YamlNode.Scalar) node).isAbsent();
    }
}
