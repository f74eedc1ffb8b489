package io.github.boldprint.reference;

import io.github.boldprint.pack.Grammar;
import java.util.ArrayList;
import java.util.List;

/** How packs are written. */
record GrammarChapter(Grammar grammar) {

    /** The name by which it is asked for, too. */
    static final String NAME = "pack-language";
    static final String TITLE = "How packs are written";

    Chapter chapter() {
        List<Part> parts = new ArrayList<>();
        grammar.groups().forEach(group -> parts.add(Part.of(group.id(), group.title()).saying(Words.of(group.means()))
                .with(keys(group.keys(), group.id()))));
        parts.add(mistakes(Part.of("assertion", "Assertions").saying(Words.of(grammar.assertion().means()))
                .saying(Words.list(grammar.forms().stream().map(GrammarChapter::link).toList())), grammar.assertion()));
        grammar.forms().forEach(form -> parts.add(part(form, "form", "Assertion: ")));
        grammar.tests().forEach(test -> parts.add(part(test, "test", "Test of a fact: ")));
        return new Chapter(Places.LANGUAGE, TITLE, "The language in which packs of rules are written, form by form.",
                List.of(Words.of("Packs are data: a rule names what must be stated, and nothing in it runs.")), parts);
    }

    private static Words link(Grammar.Form form) {
        return Words.codeLink(form.name(), Places.LANGUAGE + "#form-" + form.name());
    }

    private static Part part(Grammar.Form form, String sort, String title) {
        Part part = Part.of(sort + "-" + form.name(), title + form.name()).saying(Words.of(form.means()))
                .with(keys(form.keys(), sort + "-" + form.name()));
        Part shown = form.sample().map(sample -> part
                .saying(Words.of("The example is a part of the rule ").and(" ")
                        .and(Words.link(sample.rule(), Places.rule(sample.pack(), sample.rule()))).and("."))
                .showing("Example", sample.yaml()))
                .orElse(part.saying(Words.of("No pack that comes along uses it yet.")));
        return mistakes(shown, form);
    }

    private static Table keys(List<Grammar.Key> keys, String anchor) {
        return new Table("Key", List.of("Must be there", FactItem.MEANS), keys.stream().map(key -> {
            String at = anchor + "-key-" + key.name();
            return new Item(key.name(), Places.LANGUAGE + "#" + at, key.needed() ? '*' : ' ', at, Term.filled(
                    new Term("Must be there", key.needed() ? "yes" : "no"), new Term(FactItem.MEANS, key.means())));
        }).toList(), false);
    }

    private static Part mistakes(Part part, Grammar.Form form) {
        return part.with(new Table("Refused", List.of("Error"), form.mistakes().stream()
                .map(mistake -> new Item(mistake.wrong(), "", ' ', "", List.of(new Term("Error", mistake.says()))))
                .toList(), false));
    }
}
