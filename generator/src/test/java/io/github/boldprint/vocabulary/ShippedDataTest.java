package io.github.boldprint.vocabulary;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.value.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped fits together: the kinds, and their words in every language. */
class ShippedDataTest {

    private static final Set<String> SUFFIXES = Set.of("words", "count", "each", "least", "most", "accusative", "allative",
            "dative", "genitive", "prepositional");
    private static final Vocabulary SHIPPED = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();
    private static final Map<String, Map<String, String>> MESSAGES = messages();

    static List<String> languages() {
        return List.copyOf(MESSAGES.keySet());
    }

    @Test
    void shipsTheseKindsInTwoLanguages() {
        assertEquals(List.of("accessibility", "complaints", "contact", "cookies", "health-privacy", "imprint",
                "memberships", "payment", "privacy", "returns", "service-pledge", "service-standards", "shipping",
                "take-back", "terms", "warranty"), SHIPPED.ids());
        assertTrue(languages().containsAll(List.of("de", "en")), "languages: " + languages());
    }

    @Test
    void asksAShopThatTakesNothingBackForNoTimeToReturn() {
        Kind returns = SHIPPED.kind("returns").orElseThrow();
        Requirement unlessRefused = new Requirement.Unless("accepted", "false");
        for (String path : List.of("window", "windowStarts", "returnCost", "refund")) {
            assertEquals(unlessRefused, returns.field(path).orElseThrow().required(), path);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheWordsThatTheKindsAskForAndNoOthers(String language) {
        Set<String> asked = new TreeSet<>();
        kinds().forEach(kind -> asked.addAll(keys(kind)));
        Set<String> there = MESSAGES.get(language).keySet().stream()
                .filter(key -> kinds().anyMatch(kind -> key.startsWith(kind.id() + ".")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(String.join("\n", asked), String.join("\n", there));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasTheSameFixedWordsAsEnglish(String language) {
        assertEquals(fixed("en"), fixed(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void leavesNoMessageEmpty(String language) {
        MESSAGES.get(language).forEach((key, said) -> assertTrue(!said.isBlank(), language + ": " + key));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void asksInMessagesOnlyForFactsThatThereAre(String language) {
        everyArgument(language, (kind, key, argument) -> assertTrue(field(kind, argument.name()).isPresent(),
                () -> language + ": " + key + " asks for {" + argument.name() + "}, which is no fact of " + kind.id()));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void selectsOnlyCodesThatThereAre(String language) {
        everyArgument(language, (kind, key, argument) -> {
            Set<String> codes = new TreeSet<>(Set.of("none", "other"));
            field(kind, argument.name()).ifPresent(field -> {
                codes.addAll(field.choices());
                if (field.type() == FieldType.BOOLEAN) {
                    codes.addAll(List.of("true", "false"));
                }
            });
            assertTrue(codes.containsAll(argument.selectors()),
                    () -> language + ": " + key + " selects " + argument.selectors() + " of " + codes);
        });
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsOnlyFactsThatAreStatedWhereItSpeaks(String language) {
        kinds().forEach(kind -> {
            kind.questions().forEach(question ->
                    hold(language, kind, "questions." + question.id() + ".answer", question.needs()));
            kind.forEachField(field -> {
                if (field.place() == Place.SUMMARY) {
                    hold(language, kind, field.path() + ".sentence", List.of(field.path()));
                }
            });
        });
    }

    private static void hold(String language, Kind kind, String message, List<String> stated) {
        String key = kind.id() + "." + message;
        for (Argument argument : arguments(MESSAGES.get(language).get(key))) {
            String path = field(kind, argument.name()).map(Field::path).orElse("");
            boolean there = stated.stream().anyMatch(need -> need.equals(path) || path.startsWith(need + "."));
            assertTrue(argument.canBeMissing() || there || isRequired(kind, path),
                    () -> language + ": " + key + " prints {" + argument.name() + "}, which may be missing");
        }
    }

    private static boolean isRequired(Kind kind, String path) {
        int dot = path.lastIndexOf('.');
        Requirement required = kind.field(path).map(Field::required).orElseGet(Requirement.Optional::new);
        boolean here = required.holds((other, code) -> false);
        return here && (dot < 0 || isRequired(kind, path.substring(0, dot)));
    }

    private static Stream<Kind> kinds() {
        return Stream.concat(Stream.of(SHIPPED.business()), SHIPPED.kinds().stream());
    }

    /** The keys of every message that pages may ask for. An item's id is never shown, and an address is one block. */
    private static Set<String> keys(Kind kind) {
        Set<String> keys = new TreeSet<>(Set.of(kind.id() + ".title"));
        kind.forEachField(field -> {
            String key = kind.id() + "." + field.path() + ".";
            if (field.type() != FieldType.ID && !isPartOfAddress(kind, field)) {
                keys.add(key + "label");
                if (field.place() == Place.SUMMARY) {
                    keys.add(key + "sentence");
                }
                codes(field).forEach(code -> keys.add(key + "values." + code));
            }
        });
        for (Question question : kind.questions()) {
            keys.add(kind.id() + ".questions." + question.id() + ".question");
            keys.add(kind.id() + ".questions." + question.id() + ".answer");
        }
        return keys;
    }

    private static List<String> codes(Field field) {
        return field.type() == FieldType.BOOLEAN ? List.of("false", "true") : field.choices();
    }

    private static boolean isPartOfAddress(Kind kind, Field field) {
        int dot = field.path().lastIndexOf('.');
        return dot > 0 && kind.field(field.path().substring(0, dot)).orElseThrow().type() == FieldType.ADDRESS;
    }

    private static Set<String> fixed(String language) {
        return MESSAGES.get(language).keySet().stream()
                .filter(key -> key.startsWith("page."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The field that an argument names: of its kind or, after {@code business_}, of the business. */
    private static Optional<Field> field(Kind kind, String argument) {
        String path = argument.replace('_', '.');
        int dot = path.lastIndexOf('.');
        Optional<Field> own = kind.field(path).or(() -> dot > 0 && SUFFIXES.contains(path.substring(dot + 1))
                ? kind.field(path.substring(0, dot).replaceFirst("\\.(least|most)$", "")) : Optional.empty());
        return own.isPresent() || kind == SHIPPED.business() || !argument.startsWith("business_")
                ? own
                : field(SHIPPED.business(), argument.substring("business_".length()));
    }

    private static void everyArgument(String language, ArgumentTest test) {
        MESSAGES.get(language).forEach((key, said) -> kinds()
                .filter(kind -> key.startsWith(kind.id() + "."))
                .forEach(kind -> arguments(said).forEach(argument -> test.hold(kind, key, argument))));
    }

    private static List<Argument> arguments(String said) {
        MessagePattern pattern = assertDoesNotThrow(() -> new MessagePattern(said), said);
        List<Argument> found = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START) {
                String name = pattern.getSubstring(pattern.getPart(i + 1));
                Set<String> selectors = part.getArgType() == ArgType.SELECT ? selectors(pattern, i) : Set.of();
                found.add(new Argument(name, selectors, isGuarded(pattern, i, name)));
            }
        }
        return found;
    }

    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new TreeSet<>();
        for (int i = start + 2; i < pattern.getLimitPartIndex(start); i++) {
            if (pattern.getPartType(i) == Part.Type.ARG_SELECTOR) {
                selectors.add(pattern.getSubstring(pattern.getPart(i)));
                i = pattern.getLimitPartIndex(i + 1);
            }
        }
        return selectors;
    }

    /** Whether the argument selects, which a missing fact survives, or stands inside a select that asks for it. */
    private static boolean isGuarded(MessagePattern pattern, int at, String name) {
        if (pattern.getPart(at).getArgType() == ArgType.SELECT) {
            return true;
        }
        for (int i = 0; i < at; i++) {
            boolean around = pattern.getPartType(i) == Part.Type.ARG_START && pattern.getLimitPartIndex(i) > at;
            if (around && pattern.getPart(i).getArgType() == ArgType.SELECT
                    && name.startsWith(pattern.getSubstring(pattern.getPart(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Map<String, String>> messages() {
        Map<String, Map<String, String>> byLanguage = new TreeMap<>();
        for (SourceFile file : SourceReader.shipped("messages")) {
            String name = file.path().substring(file.path().lastIndexOf('/') + 1);
            String tag = name.substring(0, name.indexOf('.'));
            flatten(file.root(), "", byLanguage.computeIfAbsent(tag, first -> new TreeMap<>()));
        }
        return byLanguage;
    }

    private static void flatten(YamlNode node, String key, Map<String, String> messages) {
        if (node instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach(entry ->
                    flatten(entry.value(), key.isEmpty() ? entry.name() : key + "." + entry.name(), messages));
        } else {
            messages.put(key, ((YamlNode.Scalar) node).text());
        }
    }

    /**
     * An argument of a message.
     *
     * @param selectors the codes that it tells apart
     * @param canBeMissing whether the message reads well without the fact
     */
    private record Argument(String name, Set<String> selectors, boolean canBeMissing) {}

    @FunctionalInterface
    private interface ArgumentTest {
        void hold(Kind kind, String key, Argument argument);
    }
}
