package io.github.boldprint.check;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What counts as plain, as shipped.
 *
 * @param longest words of a sentence, by language without its region; {@code any} for the others
 * @param lix the measure of a whole text, in the same way
 * @param fewestSentences a shorter text has no measure
 * @param prescribed topics of clauses whose words the law gives
 * @param prescribedWords beginnings of paragraphs whose words the law gives
 * @param hedged kinds in which hedges are looked for
 * @param hedges words that leave open whether something is done, by language
 * @param firm phrases with such a word in them that leave nothing open, by language
 */
public record PlainWords(
        Map<String, Integer> longest, Map<String, Integer> lix, int fewestSentences, Set<String> prescribed,
        List<String> prescribedWords, Set<String> hedged, Map<String, List<String>> hedges,
        Map<String, List<String>> firm) {

    private static final String ANY = "any";

    /** Read at first use. */
    private static final class Shipped {
        private static final PlainWords WORDS = read(SourceReader.shippedFile("plain-words.yaml").root());
    }

    public static PlainWords shipped() {
        return Shipped.WORDS;
    }

    /** Words of the longest sentence that is no finding. */
    public int longest(String language) {
        return of(longest, language);
    }

    /** The highest measure that is no finding. */
    public int lix(String language) {
        return of(lix, language);
    }

    /** The hedges of a language; none where nobody collected them. */
    public List<String> hedges(String language) {
        return hedges.getOrDefault(base(language), List.of());
    }

    /** What is no hedge although it has one in it. */
    public List<String> firm(String language) {
        return firm.getOrDefault(base(language), List.of());
    }

    private static int of(Map<String, Integer> limits, String language) {
        return limits.getOrDefault(base(language), limits.get(ANY));
    }

    private static String base(String language) {
        return language.split("-")[0];
    }

    private static PlainWords read(YamlNode.Mapping root) {
        return new PlainWords(numbers(root, "longest"), numbers(root, "lix"), number(root, "fewestSentences"),
                Set.copyOf(words(root, "prescribed")), words(root, "prescribedWords"),
                Set.copyOf(words(root, "hedged")), byLanguage(root, "hedges"), byLanguage(root, "firm"));
    }

    private static Map<String, List<String>> byLanguage(YamlNode.Mapping root, String key) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        YamlNode.Mapping all = (YamlNode.Mapping) root.get(key).orElseThrow();
        all.keys().forEach(language -> words.put(language, words(all, language)));
        return Map.copyOf(words);
    }

    private static Map<String, Integer> numbers(YamlNode.Mapping root, String key) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        YamlNode.Mapping mapping = (YamlNode.Mapping) root.get(key).orElseThrow();
        mapping.keys().forEach(language -> numbers.put(language, number(mapping, language)));
        return numbers;
    }

    private static int number(YamlNode.Mapping mapping, String key) {
        return Integer.parseInt(((YamlNode.Scalar) mapping.get(key).orElseThrow()).text());
    }

    private static List<String> words(YamlNode.Mapping mapping, String key) {
        return ((YamlNode.Sequence) mapping.get(key).orElseThrow()).items().stream()
                .map(item -> ((YamlNode.Scalar) item).text()).toList();
    }
}
