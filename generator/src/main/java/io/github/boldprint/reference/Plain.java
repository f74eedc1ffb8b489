package io.github.boldprint.reference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Chapters as plain text. Tables show what is brief, since a terminal is narrow: each item can be asked for by name.
 */
final class Plain {

    private Plain() {}

    static String chapter(Chapter chapter) {
        StringBuilder text = new StringBuilder(chapter.title()).append("\n");
        chapter.lead().forEach(words -> text.append('\n').append(words.plain().strip()).append('\n'));
        chapter.parts().stream().filter(part -> !body(part).isEmpty())
                .forEach(part -> text.append("\n").append(part.title()).append(":\n").append(body(part)));
        return text.toString();
    }

    static String part(Part part) {
        return part.title() + "\n" + body(part);
    }

    /** Everything about one item, under its full name. */
    static String item(String name, Item item) {
        return name + "\n\n" + terms(item.terms());
    }

    /** Items one a line, with what stands under some labels: all but the last in columns. */
    static String list(List<Item> items, List<String> labels) {
        int name = items.stream().mapToInt(item -> item.name().length()).max().orElse(0);
        boolean marked = items.stream().anyMatch(item -> item.mark() != ' ');
        StringBuilder list = new StringBuilder();
        for (Item item : items) {
            StringBuilder line = new StringBuilder(marked ? item.mark() + " " : "").append(padded(item.name(), name));
            labels.forEach(label -> line.append("  ")
                    .append(padded(item.under(label).plain(), width(items, label, labels))));
            list.append(line.toString().stripTrailing()).append('\n');
        }
        return list.toString();
    }

    private static String body(Part part) {
        StringBuilder text = new StringBuilder();
        part.text().ifPresent(guide -> text.append('\n').append(guide.markdown().strip()).append('\n'));
        part.says().forEach(words -> text.append('\n').append(words.plain()).append('\n'));
        text.append(part.terms().isEmpty() ? "" : "\n" + terms(part.terms()));
        part.tables().stream().filter(table -> !table.brief().isEmpty())
                .forEach(table -> text.append('\n').append(list(table.items(), table.brief())));
        part.samples().forEach(
                sample -> text.append('\n').append(sample.caption()).append(":\n\n").append(indented(sample.lines())));
        return text.toString();
    }

    private static String terms(List<Term> terms) {
        return terms.stream().map(term -> term.label() + ": " + term.says().plain() + "\n")
                .collect(Collectors.joining());
    }

    private static int width(List<Item> items, String label, List<String> labels) {
        boolean last = labels.indexOf(label) == labels.size() - 1;
        return last ? 0 : items.stream().mapToInt(item -> item.under(label).plain().length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String indented(String lines) {
        return lines.lines().map(line -> (line.isEmpty() ? "" : "  " + line) + "\n").collect(Collectors.joining());
    }
}
