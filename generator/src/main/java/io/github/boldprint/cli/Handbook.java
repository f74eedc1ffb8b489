package io.github.boldprint.cli;

import io.github.boldprint.check.RuleBook;
import java.util.List;
import java.util.Optional;

/** The rule book, as commands show it. */
final class Handbook {

    private final RuleBook book = RuleBook.read();

    /** The ids of all rules, sorted. */
    List<String> ids() {
        return book.entries().stream().map(entry -> entry.id().value()).toList();
    }

    /** All rules, one a line. */
    String list() {
        int widest = ids().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder list = new StringBuilder();
        for (RuleBook.Entry entry : book.entries()) {
            String id = entry.id().value();
            list.append(id).append(" ".repeat(widest - id.length())).append("  ")
                    .append(entry.severity().word()).append(" ".repeat(7 - entry.severity().word().length()))
                    .append("  ").append(entry.means()).append('\n');
        }
        return list.toString();
    }

    /** Everything about one rule, if there is such a rule. */
    Optional<String> page(String id) {
        return book.find(id).map(entry -> entry.id() + " (" + entry.severity().word() + ")\n\n"
                + entry.means() + "\n\n"
                + "Why: " + entry.why() + "\n\n"
                + "What to do: " + entry.mend() + "\n\n"
                + "Wrong:\n\n" + indented(entry.wrong()) + "\n"
                + "Right:\n\n" + indented(entry.right()));
    }

    private static String indented(String lines) {
        StringBuilder indented = new StringBuilder();
        lines.lines().forEach(line -> indented.append(line.isEmpty() ? "" : "  " + line).append('\n'));
        return indented.toString();
    }
}
