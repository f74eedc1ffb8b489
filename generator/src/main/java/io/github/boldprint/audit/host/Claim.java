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
 * @param hints by language: what the first group's phrases begin with, in small letters
 */
record Claim(String policy, List<String> facts, boolean products, Map<String, List<List<Phrase>>> words,
        Map<String, List<Phrase>> without, Map<String, List<String>> hints) {

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
        Map<String, List<String>> hints = new TreeMap<>();
        words.forEach((language, groups) -> hints.put(language, groups.get(0).stream()
                .map(phrase -> phrase.written().replace("*", "").toLowerCase(Locale.ROOT)).toList()));
        return new Claim(claim.get("policy").orElseThrow().toString(),
                LinkWords.texts(claim.get("facts").orElseThrow()),
                claim.get("products").orElseThrow().toString().equals("yes"), words, without, hints);
    }

    private static List<Phrase> phrases(YamlNode list) {
        return LinkWords.texts(list).stream().map(Phrase::new).toList();
    }

    /** Whether a text could have such a sentence at all; a quick look that lets too much through. */
    boolean mayStandIn(String lowerCase, String language) {
        for (String hint : hints.getOrDefault(language, List.of())) {
            if (lowerCase.contains(hint)) {
                return true;
            }
        }
        return false;
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
