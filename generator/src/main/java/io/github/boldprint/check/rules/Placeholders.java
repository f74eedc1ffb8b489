package io.github.boldprint.check.rules;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what stands where nobody has written the text yet. Phrases come from data, blanks are known by their shape. */
final class Placeholders {

    private static final String ANY = "any";
    private static final String WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String WORD_AFTER = "(?![\\p{L}\\p{N}])";
    private static final String SENTENCE_BEFORE = "(?:^|(?<=[.:;!?…(\\n])\\s{0,3})";
    private static final String SENTENCE_AFTER = "(?=\\s{0,3}(?:$|[.:;!?…)\\n]))";
    private static final String SOME_WORDS = "(?:[\\p{L}\\p{N}’'-]+\\s+){0,4}";
    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String A_PHRASE = "say what customers should know, or leave it out until you can";
    private static final String A_BLANK = "fill in the blank; if the brackets are meant, write round ones";
    private static final String A_LEFTOVER =
            "this is left over from a template; write the words (in a text, a fact is quoted as {{window}})";

    private static final List<Shape> SHAPES = List.of(
            new Shape(Pattern.compile(
                    "(?<![\\p{L}\\p{N}\\]])\\[(?=[^\\[\\]]*\\p{L}{2})[^\\[\\]]{2,120}\\](?![\\p{L}\\p{N}(])"), A_BLANK),
            new Shape(Pattern.compile("\\[\\s*(?:\\.{2,}|…|[●•_?]+|_[\\s_]*_)\\s*\\]"), A_BLANK),
            new Shape(Pattern.compile("[$#%]?(?<!\\{)\\{[^{}]*\\p{L}[^{}]*\\}(?!\\})"), A_LEFTOVER),
            new Shape(Pattern.compile("<%?=?\\s*\\p{L}[\\p{L}\\p{N} _.-]{0,60}\\s*%?>"), A_LEFTOVER),
            new Shape(Pattern.compile("(?<![\\p{L}\\p{N}%])%(?:\\d\\$)?[sd]" + WORD_AFTER), A_LEFTOVER),
            new Shape(Pattern.compile("__+\\p{L}[\\p{L}\\p{N}]*_[\\p{L}\\p{N}_]*__+"), A_LEFTOVER),
            new Shape(Pattern.compile(WORD_BEFORE + "[xX]{3,}" + WORD_AFTER), A_PHRASE));

    /** Only where Markdown is not read: in a text, two braces are a quote, and two underscores may be stress. */
    private static final List<Shape> PLAIN_SHAPES = List.of(
            new Shape(Pattern.compile("\\{\\{[^{}]*\\}\\}"),
                    "titles and facts quote nothing; write the words themselves"),
            new Shape(Pattern.compile("__+\\p{L}[\\p{L}\\p{N}_ ]{0,60}?__+"), A_LEFTOVER));

    private final YamlNode.Mapping data;
    private final Map<String, List<Shape>> phrases = new TreeMap<>();

    Placeholders(SourceFile file) {
        data = file.root();
        data.keys().forEach(language -> phrases.put(language, phrases(language)));
    }

    /** What a text of several blocks leaves unsaid, in order. */
    List<Found> inText(String text, String language) {
        List<Found> found = new ArrayList<>();
        SHAPES.forEach(shape -> shape.find(text, found));
        phrases.getOrDefault(language.split("-")[0], phrases.get(ANY)).forEach(shape -> shape.find(text, found));
        return outermost(found);
    }

    /** The same for words without markup, such as a title. */
    List<Found> inWords(String words, String language) {
        List<Found> found = new ArrayList<>(inText(words, language));
        PLAIN_SHAPES.forEach(shape -> shape.find(words, found));
        return outermost(found);
    }

    /** A phrase inside a blank is one placeholder with it. */
    private static List<Found> outermost(List<Found> found) {
        return found.stream()
                .distinct()
                .filter(one -> found.stream().noneMatch(other -> other.holds(one) && !one.holds(other)))
                .sorted(Comparator.comparingInt(Found::start))
                .toList();
    }

    /** All phrases of one sort are one pattern: many patterns would each read the whole text. */
    private List<Shape> phrases(String language) {
        Set<String> honest = Set.copyOf(list(language, "honest"));
        List<String> anywhere = new ArrayList<>(list(ANY, "anywhere"));
        List<String> alone = new ArrayList<>();
        if (!language.equals(ANY)) {
            anywhere.addAll(list(language, "anywhere"));
            alone.addAll(list(language, "alone"));
        }
        Map<Boolean, List<String>> byCapitals = anywhere.stream()
                .filter(phrase -> !honest.contains(phrase))
                .collect(Collectors.partitioningBy(phrase -> phrase.equals(phrase.toUpperCase(Locale.ROOT))));
        List<Shape> shapes = new ArrayList<>();
        shape(WORD_BEFORE, byCapitals.get(true), WORD_AFTER, 0).ifPresent(shapes::add);
        shape(WORD_BEFORE, byCapitals.get(false), WORD_AFTER, ANY_CASE).ifPresent(shapes::add);
        shape(SENTENCE_BEFORE, alone, WORD_AFTER, ANY_CASE).ifPresent(shapes::add);
        shape(WORD_BEFORE, alone, SENTENCE_AFTER, ANY_CASE).ifPresent(shapes::add);
        return shapes;
    }

    private List<String> list(String language, String key) {
        return data.get(language)
                .flatMap(group -> ((YamlNode.Mapping) group).get(key))
                .map(list -> ((YamlNode.Sequence) list).items().stream().map(YamlNode::toString).toList())
                .orElse(List.of());
    }

    private static Optional<Shape> shape(String before, List<String> phrases, String after, int flags) {
        String any = phrases.stream().map(Placeholders::words).collect(Collectors.joining("|"));
        return phrases.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shape(Pattern.compile(before + "(?:" + any + ")" + after, flags), A_PHRASE));
    }

    private static String words(String phrase) {
        return Stream.of(phrase.split(" "))
                .map(word -> word.equals("…") ? SOME_WORDS : Pattern.quote(word) + "\\s+")
                .collect(Collectors.joining())
                .replaceFirst("\\\\s\\+$", "");
    }

    /**
     * A placeholder.
     *
     * @param words as they stand in the text
     * @param start the offset of the first, from 0 in UTF-16 code units
     * @param remedy what to do
     */
    record Found(String words, int start, String remedy) {
        boolean holds(Found other) {
            return start <= other.start && other.start + other.words.length() <= start + words.length();
        }
    }

    private record Shape(Pattern pattern, String remedy) {
        void find(String text, List<Found> found) {
            pattern.matcher(text).results().forEach(match -> found.add(new Found(match.group().strip(),
                    match.start() + match.group().indexOf(match.group().strip()), remedy)));
        }
    }
}
