package io.github.boldprint.audit.host;

import io.github.boldprint.pack.Folded;
import io.github.boldprint.pack.Phrase;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sentences that may state what certain facts state, from {@code host/claims.yaml}.
 *
 * @param policy its kind
 * @param facts their paths, with {@code *} for the id of an item
 * @param products whether it counts on pages of products too
 * @param words by language: one phrase of each group
 * @param without by language: none of these phrases
 */
record Claim(String policy, List<String> facts, boolean products, Map<String, List<List<Phrase>>> words,
        Map<String, List<Phrase>> without) {

    static List<Claim> read() {
        YamlNode root = SourceReader.shippedFile("host/claims.yaml").root().get("claims").orElseThrow();
        return ((YamlNode.Sequence) root).items().stream().map(node -> read((YamlNode.Mapping) node)).toList();
    }

    private static Claim read(YamlNode.Mapping claim) {
        Map<String, List<List<Phrase>>> words = new TreeMap<>();
        ((YamlNode.Mapping) claim.get("words").orElseThrow()).entries().forEach(entry -> words.put(entry.name(),
                ((YamlNode.Sequence) entry.value()).items().stream().map(Claim::phrases).toList()));
        Map<String, List<Phrase>> without = new TreeMap<>();
        claim.get("without").ifPresent(node -> ((YamlNode.Mapping) node).entries()
                .forEach(entry -> without.put(entry.name(), phrases(entry.value()))));
        return new Claim(claim.get("policy").orElseThrow().toString(), LinkWords.texts(claim.get("facts").orElseThrow()),
                claim.get("products").orElseThrow().toString().equals("yes"), words, without);
    }

    private static List<Phrase> phrases(YamlNode list) {
        return LinkWords.texts(list).stream().map(Phrase::new).toList();
    }

    /** Whether a text could have such a sentence at all; a quick look that lets too much through. */
    boolean mayStandIn(String lowerCase, String language) {
        return words.getOrDefault(language, List.of()).stream().limit(1).flatMap(List::stream)
                .anyMatch(phrase -> lowerCase.contains(phrase.written().replace("*", "").toLowerCase(Locale.ROOT)));
    }

    boolean stands(Folded sentence, String language) {
        return words.containsKey(language)
                && words.get(language).stream().allMatch(group -> anyIn(group, sentence))
                && !anyIn(without.getOrDefault(language, List.of()), sentence);
    }

    private static boolean anyIn(List<Phrase> phrases, Folded sentence) {
        return phrases.stream().anyMatch(phrase -> phrase.in(sentence).isPresent());
    }

    /** Whether one of the facts has this path. */
    boolean isAbout(String path) {
        return facts.stream().anyMatch(fact -> path.matches(fact.replace(".", "\\.").replace("*", "[^.]+")));
    }
}
