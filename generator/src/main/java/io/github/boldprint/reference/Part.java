package io.github.boldprint.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a chapter, under a heading.
 *
 * @param anchor on the chapter's page
 * @param says paragraphs
 * @param terms what is said under labels
 * @param tables items, where it has some
 * @param samples lines to look at
 * @param text what a guide says, if it is a part of one
 */
record Part(String anchor, String title, List<Words> says, List<Term> terms, List<Table> tables, List<Sample> samples,
        Optional<Guide.Section> text) {

    /** Lines of YAML under a caption. */
    record Sample(String caption, String lines) {}

    Part {
        says = List.copyOf(says);
        terms = List.copyOf(terms);
        tables = tables.stream().filter(table -> !table.items().isEmpty()).toList();
        samples = List.copyOf(samples);
    }

    static Part of(String anchor, String title) {
        return new Part(anchor, title, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }

    Part saying(Words words) {
        List<Words> more = new ArrayList<>(says);
        more.add(words);
        return new Part(anchor, title, more, terms, tables, samples, text);
    }

    Part with(List<Term> given) {
        return new Part(anchor, title, says, given, tables, samples, text);
    }

    Part with(Guide.Section given) {
        return new Part(anchor, title, says, terms, tables, samples, Optional.of(given));
    }

    Part with(Table given) {
        List<Table> more = new ArrayList<>(tables);
        more.add(given);
        return new Part(anchor, title, says, terms, more, samples, text);
    }

    Part showing(String caption, String lines) {
        List<Sample> more = new ArrayList<>(samples);
        if (!lines.isBlank()) {
            more.add(new Sample(caption, lines.stripTrailing()));
        }
        return new Part(anchor, title, says, terms, tables, more, text);
    }

    boolean isEmpty() {
        return says.isEmpty() && terms.isEmpty() && tables.isEmpty() && samples.isEmpty() && text.isEmpty();
    }
}
