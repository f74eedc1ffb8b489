package io.github.boldprint.audit.host;

import io.github.boldprint.pack.Folded;
import io.github.boldprint.pack.Phrase;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How people name policies in links, from {@code host/words.yaml}.
 *
 * @param vague whole texts that say nothing, by language
 * @param about phrases by kind of policy and language
 * @param named kinds that go by few names
 * @param frame names of headers and footers
 * @param quoted names of what other people said
 */
record LinkWords(Map<String, Set<String>> vague, Map<String, Map<String, List<Phrase>>> about, Set<String> named,
        Set<String> frame, Set<String> quoted) {

    /** The page of all policies, among kinds. */
    static final String CENTRE = "centre";

    private static final String ENGLISH = "en";

    static LinkWords read() {
        YamlNode.Mapping root = SourceReader.shippedFile("host/words.yaml").root();
        Map<String, Set<String>> vague = new TreeMap<>();
        entries(root, "vague").forEach(entry -> vague.put(entry.name(),
                texts(entry.value()).stream().map(text -> Folded.of(text).text()).collect(Collectors.toSet())));
        Map<String, Map<String, List<Phrase>>> about = new TreeMap<>();
        entries(root, "about").forEach(kind -> {
            Map<String, List<Phrase>> byLanguage = new TreeMap<>();
            ((YamlNode.Mapping) kind.value()).entries().forEach(entry ->
                    byLanguage.put(entry.name(), texts(entry.value()).stream().map(Phrase::new).toList()));
            about.put(kind.name(), byLanguage);
        });
        return new LinkWords(vague, about, set(root, "named"), set(root, "frame"), set(root, "quoted"));
    }

    private static Set<String> set(YamlNode.Mapping root, String key) {
        return Set.copyOf(texts(root.get(key).orElseThrow()));
    }

    private static List<YamlNode.Entry> entries(YamlNode.Mapping root, String key) {
        return ((YamlNode.Mapping) root.get(key).orElseThrow()).entries();
    }

    static List<String> texts(YamlNode list) {
        return ((YamlNode.Sequence) list).items().stream().map(YamlNode::toString).toList();
    }

    /** Whether a link's words say nothing at all. */
    boolean isVague(String said, Collection<String> languages) {
        String bare = Folded.of(said).text().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        return known(languages).stream().anyMatch(language -> vague.getOrDefault(language, Set.of()).contains(bare));
    }

    /** Whether a link's words name this kind of policy. */
    boolean name(String kind, String said, Collection<String> languages) {
        Folded folded = Folded.of(said);
        Map<String, List<Phrase>> phrases = about.getOrDefault(kind, Map.of());
        return known(languages).stream().anyMatch(language -> phrases.getOrDefault(language, List.of()).stream()
                .anyMatch(phrase -> phrase.in(folded).isPresent()));
    }

    /** Whether it is known how people name policies in a language; none given is any of those. */
    boolean know(String language) {
        return language.isEmpty() || vague.containsKey(language.split("-", 2)[0]);
    }

    /** The other kind that a link's words name, if they name exactly one of these. */
    Optional<String> otherThan(String kind, String said, Collection<String> kinds, Collection<String> languages) {
        List<String> named = kinds.stream().filter(other -> !other.equals(kind) && name(other, said, languages))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The languages without their regions; every language where none of them is known. */
    private Set<String> known(Collection<String> languages) {
        Set<String> known = new LinkedHashSet<>();
        for (String language : languages) {
            String primary = language.toLowerCase(Locale.ROOT).split("-", 2)[0];
            if (vague.containsKey(primary)) {
                known.add(primary);
            }
        }
        if (known.isEmpty() && languages.stream().allMatch(String::isEmpty)) {
            known.addAll(vague.keySet());
        }
        known.add(ENGLISH);
        return known;
    }

    /** Whether a class or an id has one of these names among its parts. */
    static boolean anyPart(String names, Set<String> wanted) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
                if (i > start && wanted.contains(names.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
