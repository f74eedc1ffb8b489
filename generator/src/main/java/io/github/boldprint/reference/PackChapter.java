package io.github.boldprint.reference;

import io.github.boldprint.pack.Confidence;
import io.github.boldprint.pack.Level;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What one law or standard asks for. */
record PackChapter(Shelf shelf, Pack pack) {

    Chapter chapter() {
        return new Chapter(Places.pack(pack.id()), pack.id(), "What the pack " + pack.id() + " asks for: "
                + pack.source().name() + ".", List.of(Words.link(pack.source().name(), pack.source().url())),
                List.of(about(), rules()));
    }

    private Part about() {
        return Part.of("about", "About this pack").with(Term.filled(
                new Term("Version", pack.version()),
                new Term("Source last looked at", pack.checked().toString()),
                new Term("For customers in", String.join(", ", pack.applies().markets())),
                new Term("For businesses whose site.yaml answers", RuleItem.facets(pack.applies().facets())),
                new Term("Turned on", on()),
                new Term("Rules", counts()),
                new Term("Written by", pack.own() ? "you" : "")));
    }

    private String on() {
        if (pack.applies().markets().isEmpty()) {
            return "only by name, with `packs: {add: [" + pack.id() + "]}` in `site.yaml`";
        }
        return pack.own() ? "in these markets"
                : "in these markets, unless `site.yaml` says `packs: {without: [" + pack.id() + "]}`";
    }

    /** Two sums of one whole: by level, and by how the rules are known. */
    private String counts() {
        String levels = Arrays.stream(Level.values()).map(level -> count(level.word(), rule -> rule.level() == level))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        String known = Arrays.stream(Confidence.values())
                .map(each -> count("from " + RuleItem.known(each), rule -> rule.confidence() == each))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        return pack.rules().size() + ": " + levels + "; " + known;
    }

    private String count(String words, Predicate<PackRule> which) {
        long n = pack.rules().stream().filter(which).count();
        return n == 0 ? "" : n + " " + words;
    }

    private Part rules() {
        return Part.of("rules", "Rules").with(new Table("Rule", List.of(RuleItem.LEVEL, RuleItem.ASKS),
                pack.rules().stream().map(rule -> new RuleItem(shelf, pack, rule).item()).toList(), true));
    }
}
