package io.github.boldprint.vocabulary;

import io.github.boldprint.finding.Location;
import io.github.boldprint.source.YamlNode;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A usual answer that a business can begin with: a fragment of a policy file. It is a suggestion, never a promise,
 * until the business has confirmed it.
 *
 * @param id kebab-case, unique in its kind
 * @param means what it is for, one sentence
 * @param source which text stands behind it; empty where it is a custom of the trade
 * @param markets the regions whose law it follows; none for everywhere
 * @param facts the facts as a policy file states them, without what is said anew in each language
 * @param words the words of each language that we have, by its tag: a fragment of a translation file, with
 * {@code facts} and
 *     {@code clauses}
 */
public record Recipe(
        String id, String means, Optional<Source> source, List<String> markets, YamlNode.Mapping facts,
        Map<String, Words> words, Location at) {

    public Recipe {
        markets = List.copyOf(markets);
        words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
    }

    /** The words of a language, or of the language whose region it is; empty where we have none. */
    public Optional<Words> words(String language) {
        return Optional.ofNullable(words.get(language))
                .or(() -> Optional.ofNullable(words.get(language.replaceAll("-.*", ""))));
    }

    /** The facts as a policy file in this language states them: with its words, where we have them. */
    public YamlNode.Mapping facts(String language) {
        return words(language).map(said -> facts.and(said.facts())).orElse(facts);
    }

    /** The clauses in this language; none where we have no words of it, or where it suggests none. */
    public List<YamlNode.Mapping> clauses(String language) {
        return words(language).map(Words::clauses).orElse(List.of());
    }

    /** The paths of what it suggests: facts, items of lists, and the ids of clauses. */
    public Set<String> suggests() {
        Set<String> paths = new LinkedHashSet<>();
        YamlNode.Mapping stated = words.keySet().stream().findFirst().map(this::facts).orElse(facts);
        stated.entries().forEach(entry -> paths.addAll(paths(entry)));
        words.values().stream().limit(1).flatMap(said -> said.clauses().stream())
                .forEach(clause -> paths.add(clause.get("id").map(YamlNode::toString).orElse("")));
        return paths;
    }

    private static List<String> paths(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Sequence list && list.isOfGroups()
                ? list.items().stream().map(item -> entry.name() + "." + YamlNode.Sequence.id(item)).toList()
                : List.of(entry.name());
    }

    /** Whether it states the fact at this path, as the vocabulary writes paths, or has a clause about this topic. */
    public boolean offers(String what) {
        return offers(what, facts) || words.values().stream().anyMatch(said -> offers(what, said.facts())
                || said.clauses().stream().anyMatch(clause -> clause.get("topic").map(YamlNode::toString)
                        .filter(what::equals).isPresent()));
    }

    private static boolean offers(String path, YamlNode.Mapping facts) {
        String[] way = path.split("\\.", 2);
        return facts.get(way[0]).filter(value -> way.length == 1 || offersInside(way[1], value)).isPresent();
    }

    private static boolean offersInside(String path, YamlNode value) {
        return value instanceof YamlNode.Mapping group && offers(path, group)
                || value instanceof YamlNode.Sequence list && list.items().stream().anyMatch(item ->
                        item instanceof YamlNode.Mapping group && offers(path, group));
    }

    /**
     * Where a suggestion comes from.
     *
     * @param name as it is cited
     * @param url where it can be read; may be empty
     */
    public record Source(String name, String url) {}

    /**
     * What one language says.
     *
     * @param facts those that are words
     * @param clauses each with id, title and text, and a topic where it has one
     */
    public record Words(YamlNode.Mapping facts, List<YamlNode.Mapping> clauses) {
        public Words {
            clauses = List.copyOf(clauses);
        }
    }
}
