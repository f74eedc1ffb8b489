package io.github.boldprint.reference;

import io.github.boldprint.check.RuleBook;
import java.util.List;

/** The rules that are no pack's: what Boldprint itself looks for. */
record BuiltInChapter(Shelf shelf) {

    static final String TITLE = "Built-in rules";

    Chapter chapter() {
        return new Chapter(Places.BUILT_IN, TITLE, "What Boldprint looks for in every content folder, and why.",
                List.of(Words.of("What Boldprint looks for in every content folder, whatever its markets. Findings "
                        + "name these rules in brackets.")),
                shelf.rules().entries().stream().map(BuiltInChapter::part).toList());
    }

    static Part part(RuleBook.Entry entry) {
        return Part.of(entry.id().value(), entry.id().value())
                .saying(Words.of(entry.means()))
                .with(Term.filled(new Term("Severity", entry.severity().word()), new Term("Why", entry.why()),
                        new Term("What to do", entry.mend())))
                .showing("Wrong", entry.wrong())
                .showing("Right", entry.right());
    }

    static Item brief(RuleBook.Entry entry) {
        return new Item(entry.id().value(), Places.builtIn(entry.id().value()), ' ', "", Term.filled(
                new Term(RuleItem.LEVEL, entry.severity().word()),
                new Term("Pack", Words.link("built in", Places.BUILT_IN)), new Term(RuleItem.ASKS, entry.means())));
    }
}
