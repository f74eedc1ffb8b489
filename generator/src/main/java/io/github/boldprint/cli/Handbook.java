package io.github.boldprint.cli;

import io.github.boldprint.check.RuleBook;
import io.github.boldprint.pack.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule book, as commands show it. */
final class Handbook {

    private final RuleBook book;

    Handbook(RuleBook book) {
        this.book = book;
    }

    /** The ids of all rules and packs. */
    List<String> ids() {
        List<String> ids = new ArrayList<>(book.ids());
        book.packs().forEach(pack -> ids.add(pack.id()));
        return ids;
    }

    /** All built-in rules, one a line; then the packs, whose pages list theirs. */
    String list() {
        List<Row> rules = book.entries().stream()
                .map(entry -> new Row(entry.id().value(), entry.severity().word(), entry.means())).toList();
        List<Row> packs = book.packs().stream()
                .map(pack -> new Row(pack.id(), pack.rules().size() + " rules", pack.source().name())).toList();
        return rows(rules) + (packs.isEmpty() ? "" : "\nPacks:\n\n" + rows(packs));
    }

    /** Everything about one rule or pack, if there is such a one. */
    Optional<String> page(String id) {
        return book.find(id).map(Handbook::page).or(() -> book.packs().stream()
                .filter(pack -> pack.id().equals(id)).findFirst().map(Handbook::page));
    }

    private static String page(RuleBook.Entry entry) {
        return entry.id() + " (" + entry.severity().word() + ")\n\n"
                + entry.means() + "\n\n"
                + "Why: " + entry.why() + "\n\n"
                + "What to do: " + entry.mend() + "\n"
                + example("Wrong", entry.wrong()) + example("Right", entry.right());
    }

    private static String page(Pack pack) {
        List<Row> rules = pack.rules().stream()
                .map(rule -> new Row(rule.id().value(), rule.level().word(), rule.asks())).toList();
        return pack.id() + " " + pack.version() + "\n\n" + pack.source().name() + ", " + pack.source().url()
                + "\nLast looked at on " + pack.checked() + "\n\n" + rows(rules);
    }

    private static String example(String what, String lines) {
        return lines.isEmpty() ? "" : "\n" + what + ":\n\n" + indented(lines);
    }

    private record Row(String name, String word, String says) {}

    private static String rows(List<Row> rows) {
        int widest = rows.stream().mapToInt(row -> row.name.length()).max().orElse(0);
        int word = rows.stream().mapToInt(row -> row.word.length()).max().orElse(0);
        StringBuilder list = new StringBuilder();
        rows.forEach(row -> list.append(row.name).append(" ".repeat(widest - row.name.length())).append("  ")
                .append(row.word).append(" ".repeat(word - row.word.length())).append("  ").append(row.says).append('\n'));
        return list.toString();
    }

    static String indented(String lines) {
        StringBuilder indented = new StringBuilder();
        lines.lines().forEach(line -> indented.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        return indented.toString();
    }
}
