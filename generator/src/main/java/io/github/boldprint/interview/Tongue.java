package io.github.boldprint.interview;

import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.language.Wording;
import io.github.boldprint.outline.Question;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import io.github.boldprint.value.Value;
import io.github.boldprint.value.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How questions are put in one language. */
public final class Tongue {

    /** The languages in which questions can be put; every other one falls back to the first. */
    public static final List<String> SPOKEN = List.of("en", "de", "hr", "ms", "fil");

    private static final Languages LANGUAGES =
            LanguageReader.read(SPOKEN, SourceReader.shipped("messages"), List.of()).value();

    private final YamlNode.Mapping words;
    private final Wording wording;

    private Tongue(String language) {
        this.words = SourceReader.shippedFile("interview/" + language + ".yaml").root();
        this.wording = LANGUAGES.in(language);
    }

    /**
     * The words for a language.
     *
     * @param tag BCP 47; a region speaks its language, and a language of which there are no words speaks English
     */
    public static Tongue of(String tag) {
        String base = tag.replaceAll("-.*", "");
        return new Tongue(SPOKEN.contains(base) ? base : SPOKEN.get(0));
    }

    /** All of them, in their order. */
    static List<Tongue> all() {
        return SPOKEN.stream().map(Tongue::new).toList();
    }

    Wording wording() {
        return wording;
    }

    /** The language's name in itself. */
    public String ownName() {
        return wording.ownName();
    }

    /** The question. */
    public String ask(Question question) {
        return text("asks", question.id()).orElse(question.ask());
    }

    /** A sentence of the interview itself, with {@code {0}} and so on filled in. */
    public String say(String key, String... with) {
        String sentence = text("frame", key).orElseThrow(() -> new IllegalArgumentException(key));
        for (int i = 0; i < with.length; i++) {
            sentence = sentence.replace("{" + i + "}", with[i]);
        }
        return sentence;
    }

    /** What to answer with, and an example of it. */
    public String form(Question question) {
        String form = question.type() == FieldType.CHOICE ? say("choose") : text("forms", question.type().word())
                .orElse(question.type().form());
        return question.several() ? form + "; " + say("several") : form;
    }

    /** What can be chosen, numbered from 1; none where an answer is no choice. */
    public List<String> choices(Question question) {
        List<String> lines = new ArrayList<>();
        question.choices().forEach(choice -> lines.add((lines.size() + 1) + "  " + choice(question, choice)));
        return lines;
    }

    /** An answer in words. */
    public String print(Question question, String answer) {
        return question.values(answer).stream().map(value -> one(question, value)).collect(Collectors.joining(", "));
    }

    /** The title of a kind of policy. */
    public String title(String kind) {
        return wording.say(kind + ".title").orElse(kind);
    }

    /** The name of a country or region, by its ISO 3166 code. */
    public String place(String code) {
        return wording.print(new Value.Region(code));
    }

    String choice(Question question, String choice) {
        return group("choices").flatMap(all -> all.get(question.id())).map(YamlNode.Mapping.class::cast)
                .flatMap(of -> of.get(choice)).map(YamlNode::toString).orElse(choice);
    }

    /** The words in which this is heard, such as those for yes. */
    List<String> heard(String key) {
        return group("heard").flatMap(all -> all.get(key)).map(list -> ((YamlNode.Sequence) list).items())
                .orElse(List.of()).stream().map(YamlNode::toString).toList();
    }

    /** What is called so beside its own name, by code, such as the days of the week. */
    Map<String, List<String>> called(String key) {
        Map<String, List<String>> called = new TreeMap<>();
        group("called").flatMap(all -> all.get(key)).map(YamlNode.Mapping.class::cast).ifPresent(all -> all.entries()
                .forEach(entry -> called.put(entry.name(), ((YamlNode.Sequence) entry.value()).items().stream()
                        .map(YamlNode::toString).toList())));
        return called;
    }

    private String one(Question question, String raw) {
        if (question.isFacet() && raw.equals("no")) {
            return say("no");
        }
        if (question.type() == FieldType.CHOICE) {
            return choice(question, raw);
        }
        Optional<Value> value = ValueReader.read(raw, question.type(), question.choices());
        if (value.isPresent() && value.get() instanceof Value.Flag flag) {
            return say(flag.yes() ? "yes" : "no");
        }
        return value.filter(known -> !(known instanceof Value.Hours)).map(wording::print).orElse(raw);
    }

    private Optional<String> text(String group, String key) {
        return group(group).flatMap(all -> all.get(key)).map(YamlNode::toString);
    }

    private Optional<YamlNode.Mapping> group(String key) {
        return words.get(key).map(YamlNode.Mapping.class::cast);
    }
}
