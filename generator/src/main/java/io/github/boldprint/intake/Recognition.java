package io.github.boldprint.intake;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what a page seems to be about, and answers that it seems to give. */
final class Recognition {

    private static final YamlNode.Mapping SIGNS = SourceReader.shippedFile("intake/signs.yaml").root();
    private static final Map<String, String> UNITS = units();
    private static final Pattern SPAN =
            Pattern.compile("(?<![\\p{L}\\p{N}.,])([0-9]{1,3})[\\s-]+(" + UNITS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length()).map(Pattern::quote).collect(Collectors.joining("|"))
            + ")(?![\\p{L}])");

    private final List<String> sentences;
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, String> facts = new TreeMap<>();
    private final List<String> doubts = new ArrayList<>();

    Recognition(List<String> sentences) {
        this.sentences = sentences;
        group(SIGNS, "answers").entries().forEach(entry -> answer(entry.name(), (YamlNode.Mapping) entry.value()));
    }

    /** What a section says, sentence by sentence, in small letters and without signs. */
    static List<String> sentences(Intake.Section section) {
        String plain = (section.title() + ".\n" + section.text()).replaceAll("[*_`\\\\|>#]", " ")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("(?<=[.!?])\\s+|\n\\s*\n|\n\\s*(?=[-0-9])"))
                .map(text -> text.replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty()).toList();
    }

    Map<String, String> answers() {
        return answers;
    }

    Map<String, String> facts() {
        return facts;
    }

    /** Where sentences do not agree. */
    List<String> doubts() {
        return doubts;
    }

    /** The kind of which most sentences speak, and its file's name with them. */
    Optional<String> kind(String file) {
        Map<String, Long> count = new LinkedHashMap<>();
        for (YamlNode.Entry kind : group(SIGNS, "kinds").entries()) {
            Pattern words = oneOf(words(group(SIGNS, "kinds"), kind.name()));
            long times = sentences.stream().filter(sentence -> words.matcher(sentence).find()).count()
                    + (file.contains(kind.name()) ? sentences.size() : 0);
            count.put(kind.name(), times);
        }
        return count.entrySet().stream().filter(of -> of.getValue() > 0)
                .max(Map.Entry.<String, Long>comparingByValue()).map(Map.Entry::getKey);
    }

    private void answer(String question, YamlNode.Mapping sign) {
        Pattern near = oneOf(words(sign, "near"));
        Pattern not = oneOf(words(sign, "not"));
        Set<String> found = new TreeSet<>();
        for (String sentence : sentences) {
            Set<String> spans = spans(sentence);
            if (near.matcher(sentence).find() && !not.matcher(sentence).find() && spans.size() == 1) {
                found.addAll(spans);
            }
        }
        if (found.size() == 1) {
            answers.put(question, found.iterator().next());
            facts.put(question, sign.get("kind").orElseThrow() + "." + sign.get("fact").orElseThrow());
        } else if (found.size() > 1) {
            doubts.add("the page says " + String.join(" and ", found) + " for '" + question
                    + "', so neither was taken");
        }
    }

    private static Set<String> spans(String sentence) {
        Set<String> spans = new TreeSet<>();
        Matcher span = SPAN.matcher(sentence);
        while (span.find()) {
            String unit = UNITS.get(span.group(2));
            int number = Integer.parseInt(span.group(1));
            spans.add(unit.equals("B")
                    ? number + (number == 1 ? " business day" : " business days")
                    : "P" + number + unit);
        }
        return spans;
    }

    /** A word that begins with one of these; nothing at all where there is none. */
    private static Pattern oneOf(List<String> beginnings) {
        return beginnings.isEmpty() ? Pattern.compile("(?!)") : Pattern.compile("(?<![\\p{L}])(?:"
                + beginnings.stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")");
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        group(SIGNS, "units").entries().forEach(unit -> words(group(SIGNS, "units"), unit.name())
                .forEach(word -> units.put(word, unit.name())));
        return units;
    }

    private static YamlNode.Mapping group(YamlNode.Mapping root, String key) {
        return (YamlNode.Mapping) root.get(key).orElseThrow();
    }

    private static List<String> words(YamlNode.Mapping root, String key) {
        return ((YamlNode.Sequence) root.get(key).orElseThrow()).items().stream().map(Object::toString).toList();
    }
}
