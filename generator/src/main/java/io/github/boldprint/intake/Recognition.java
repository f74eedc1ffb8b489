package io.github.boldprint.intake;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a page seems to be about, and answers that it seems to give. */
final class Recognition {

    private static final YamlNode.Mapping SIGNS = SourceReader.shippedFile("intake/signs.yaml").root();
    private static final Stated STATED = new Stated(SIGNS);

    private final List<Saying> sentences;
    private final Optional<String> kind;
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, Set<String>> facts = new TreeMap<>();
    private final Map<String, String> doubts = new TreeMap<>();

    /** @param file the page's file name in small letters */
    Recognition(List<Saying> sentences, String file) {
        this.sentences = sentences;
        this.kind = kind(file);
        group(SIGNS, "answers").entries().forEach(entry -> answer(entry.name(), (YamlNode.Mapping) entry.value()));
    }

    Map<String, String> answers() {
        return answers;
    }

    Map<String, Set<String>> facts() {
        return facts;
    }

    /** Where sentences do not agree, by the question. */
    Map<String, String> doubts() {
        return doubts;
    }

    /** The kind of which most sentences speak, and its file's name with them. */
    Optional<String> kind() {
        return kind;
    }

    private Optional<String> kind(String file) {
        Map<String, Long> count = new LinkedHashMap<>();
        for (YamlNode.Entry each : group(SIGNS, "kinds").entries()) {
            Pattern words = oneOf(words(group(SIGNS, "kinds"), each.name()));
            long times = sentences.stream().filter(sentence -> words.matcher(sentence.lower()).find()).count()
                    + (file.contains(each.name()) ? sentences.size() : 0);
            count.put(each.name(), times);
        }
        return count.entrySet().stream().filter(of -> of.getValue() > 0)
                .max(Map.Entry.<String, Long>comparingByValue()).map(Map.Entry::getKey);
    }

    /** What one sentence alone states, and no other contradicts. */
    private void answer(String question, YamlNode.Mapping sign) {
        Pattern near = oneOf(words(sign, "near"));
        Pattern not = oneOf(words(sign, "not"));
        boolean anywhere = words(sign, "near").isEmpty();
        Map<String, Saying> found = new TreeMap<>();
        for (Saying sentence : sentences) {
            if ((anywhere || near.matcher(sentence.lower()).find()) && !not.matcher(sentence.lower()).find()) {
                Set<String> values = STATED.in(sentence, sign);
                values.stream().filter(value -> values.size() == 1 || anywhere)
                        .forEach(value -> found.putIfAbsent(value, sentence));
            }
        }
        if (found.size() == 1) {
            answers.put(question, found.keySet().iterator().next());
            facts.put(question, new TreeSet<>(words(sign, "facts")));
        } else if (found.size() > 1) {
            String places = found.entrySet().stream().map(each -> each.getKey() + " in " + each.getValue().place())
                    .collect(Collectors.joining("; "));
            doubts.put(question, "the page does not agree on '" + question + "', so nothing was taken: " + places);
        }
    }

    /** A word that begins with one of these; nothing at all where there is none. */
    static Pattern oneOf(List<String> beginnings) {
        return beginnings.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("(?<![\\p{L}])(?:"
                + beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")");
    }

    static List<String> words(YamlNode.Mapping root, String key) {
        return ((YamlNode.Sequence) root.get(key).orElseThrow()).items().stream().map(Object::toString).toList();
    }

    private static YamlNode.Mapping group(YamlNode.Mapping root, String key) {
        return (YamlNode.Mapping) root.get(key).orElseThrow();
    }
}
