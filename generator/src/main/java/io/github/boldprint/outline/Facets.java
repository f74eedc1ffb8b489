package io.github.boldprint.outline;

import io.github.boldprint.pack.Level;
import io.github.boldprint.pack.Pack;
import io.github.boldprint.pack.PackRule;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What packs want to know about a business, and what follows from the answers: {@code facets.yaml}. */
public final class Facets {

    private static final Map<String, Question> ALL = read();

    private final Packs packs;

    /** What these packs ask. */
    public Facets(Packs packs) {
        this.packs = packs;
    }

    /** Every question of a shipped pack, in the order in which they are asked. */
    public static Map<String, Question> all() {
        return ALL;
    }

    /**
     * The next question, if there is one more: asked by a rule for one of the markets that no other answer rules out.
     *
     * @param passed questions that were asked already, and that nobody answered
     */
    public Optional<Question> next(Answers answers, Set<String> passed) {
        Set<String> open = new TreeSet<>();
        for (Pack pack : packs.all()) {
            pack.rules().stream().filter(rule -> isFor(pack, rule, answers))
                    .flatMap(rule -> wanted(pack, rule).keySet().stream())
                    .filter(facet -> answers.to(facet).isEmpty()).forEach(open::add);
        }
        open.removeAll(passed);
        return ALL.values().stream().filter(question -> open.contains(question.id())).findFirst();
    }

    /** The laws and standards that want to know this for one of the markets, in the order of their packs. */
    List<String> askedBy(String facet, Answers answers) {
        return packs.all().stream()
                .filter(pack -> pack.rules().stream().anyMatch(rule ->
                        isFor(pack, rule, answers) && wanted(pack, rule).containsKey(facet)))
                .map(pack -> pack.source().name()).distinct().toList();
    }

    /** The kinds of policies without which a "must" of the markets is not met, with commas between, as an answer. */
    public Answers answered(Answers answers) {
        Set<String> asked = new TreeSet<>();
        for (Pack pack : packs.all()) {
            pack.rules().stream().filter(rule -> rule.level() == Level.MUST && rule.when().isEmpty())
                    .filter(rule -> isFor(pack, rule, answers) && answers.to("markets").isPresent())
                    .filter(rule -> wanted(pack, rule).keySet().stream()
                            .allMatch(facet -> answers.to(facet).isPresent()))
                    .forEach(rule -> asked.add(rule.policy()));
        }
        return answers.with("asked", String.join(", ", asked));
    }

    /** Whether the rule is for one of the markets, and no answer says that it is not for this business. */
    private boolean isFor(Pack pack, PackRule rule, Answers answers) {
        List<String> only = rule.applies().markets();
        List<String> markets = answers.several("markets").stream()
                .filter(market -> packs.regions().cover(pack.applies().markets(), market))
                .filter(market -> only.isEmpty() || packs.regions().cover(only, market))
                .toList();
        return !markets.isEmpty() && wanted(pack, rule).entrySet().stream().noneMatch(facet ->
                answers.to(facet.getKey()).isPresent()
                        && answers.several(facet.getKey()).stream().noneMatch(facet.getValue()::contains));
    }

    private static Map<String, List<String>> wanted(Pack pack, PackRule rule) {
        Map<String, List<String>> wanted = new HashMap<>(pack.applies().facets());
        wanted.putAll(rule.applies().facets());
        return wanted;
    }

    private static Map<String, Question> read() {
        Map<String, Question> all = new LinkedHashMap<>();
        YamlNode.Mapping facets = (YamlNode.Mapping) SourceReader.shippedFile("facets.yaml").root()
                .get("facets").orElseThrow();
        facets.entries().forEach(entry ->
                all.put(entry.name(), question(entry.name(), (YamlNode.Mapping) entry.value())));
        return Collections.unmodifiableMap(all);
    }

    private static Question question(String id, YamlNode.Mapping facet) {
        List<String> choices = facet.get("choices").map(list -> ((YamlNode.Sequence) list).items()).orElse(List.of())
                .stream().map(YamlNode::toString).toList();
        return new Question(id, facet.get("ask").orElseThrow().toString(),
                choices.isEmpty() ? FieldType.BOOLEAN : FieldType.CHOICE, !choices.isEmpty(), choices,
                facet.get("default").map(YamlNode::toString), false, Optional.empty());
    }
}
