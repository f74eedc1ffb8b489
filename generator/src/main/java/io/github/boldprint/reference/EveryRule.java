package io.github.boldprint.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Every rule by its name, wherever it comes from. */
record EveryRule(Shelf shelf) {

    static final String TITLE = "Every rule by name";

    Chapter chapter() {
        Map<String, List<Item>> byLetter = new TreeMap<>();
        for (Item item : items()) {
            byLetter.computeIfAbsent(item.name().substring(0, 1), letter -> new ArrayList<>()).add(item);
        }
        return new Chapter(Places.EVERY_RULE, TITLE, "Every rule of every pack, and the built-in ones, by name.",
                List.of(Words.of(items().size()
                        + " rules: those of packs, which name a law or a standard, and the built-in ones.")),
                byLetter.entrySet().stream()
                .map(letter -> Part.of("letter-" + letter.getKey(), letter.getKey().toUpperCase(
                        java.util.Locale.ROOT)).with(new Table("Rule", List.of(), letter.getValue(), false))).toList());
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>(shelf.rules().entries().stream().map(BuiltInChapter::brief).toList());
        shelf.rules().packs().forEach(pack ->
                pack.rules().forEach(rule -> items.add(new RuleItem(shelf, pack, rule).brief())));
        return items.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
    }
}
