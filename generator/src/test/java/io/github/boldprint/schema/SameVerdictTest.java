package io.github.boldprint.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.check.rules.RuleFixture;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.pack.Grammar;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.source.YamlNode;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Boldprint and an independent validator of JSON Schema look at every fixture about the shape of a file, and mark the same
 * places. What a schema cannot say is named in {@code schema-differences.yaml}, finding by finding, with the reason.
 */
class SameVerdictTest {

    private static final YamlNode.Mapping FILE = read(Path.of("src/test/resources/schema-differences.yaml"));
    private static final Set<String> SHAPE = words(FILE, "shape");
    private static final Map<String, String> DIFFERENCES = differences();
    private static final int MOST = 30;

    @TempDir
    Path scratch;

    @TestFactory
    Stream<DynamicTest> marksTheSamePlaces() throws IOException {
        return RuleFixture.all().stream().filter(fixture -> SHAPE.contains(fixture.rule())).map(fixture ->
                DynamicTest.dynamicTest(fixture.name(), () -> {
                    Set<String> expected = DIFFERENCES.keySet().stream().filter(key -> key.startsWith(fixture.name() + " "))
                            .collect(Collectors.toCollection(TreeSet::new));
                    assertEquals(String.join("\n", expected), String.join("\n", compare(fixture)));
                }));
    }

    @Test
    void namesNoFixtureThatIsNotThereAndFewDifferences() throws IOException {
        Set<String> fixtures = RuleFixture.all().stream().map(RuleFixture::name).collect(Collectors.toSet());
        DIFFERENCES.keySet().forEach(key -> assertTrue(fixtures.contains(key.split(" ")[0]), key));
        assertTrue(DIFFERENCES.size() <= MOST, () -> DIFFERENCES.size() + " differences");
    }

    /** What only one of the two marks. */
    private Set<String> compare(RuleFixture fixture) throws IOException {
        Path content = Files.createTempDirectory(scratch, "case").resolve("content");
        fixture.lay(content);
        SourceTree sources = SourceReader.read(content).value();
        Vocabulary vocabulary = VocabularyReader.read(SourceReader.shipped("kinds"), sources.in("kinds")).value();
        Schemas schemas = SchemaWriter.write(vocabulary, Grammar.read(vocabulary), !sources.bases().isEmpty());
        List<Finding> findings = Boldprint.check(Request.check(content, RuleFixture.TODAY)).findings().all().stream()
                .filter(finding -> SHAPE.contains(finding.rule().value()) && finding.severity() == Severity.ERROR).toList();
        Set<String> differences = new TreeSet<>();
        for (SourceFile file : sources.files()) {
            Optional<String> schema = Schemas.nameFor(file.path()).flatMap(schemas::named);
            if (schema.isPresent()) {
                List<Finding> ours = findings.stream().filter(finding -> finding.at().file().equals(file.path())).toList();
                compare(file, ours, marks(Files.readString(content.resolve(file.path())), schema.get()), differences);
            }
        }
        return differences.stream().map(difference -> fixture.name() + " " + difference)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void compare(SourceFile file, List<Finding> ours, Map<String, String> theirs, Set<String> differences) {
        Map<String, Set<String>> places = Pointers.of(file.root());
        Set<String> explained = new TreeSet<>();
        for (Finding finding : ours) {
            Set<String> at = places.getOrDefault(finding.at().line() + ":" + finding.at().column(), Set.of(""));
            List<String> met = theirs.keySet().stream().filter(mark -> at.stream().anyMatch(place -> meet(place, mark))).toList();
            explained.addAll(met);
            theirs.keySet().stream().filter(mark -> at.stream().anyMatch(place -> mark.startsWith(place + "/")))
                    .forEach(explained::add);
            if (met.isEmpty()) {
                differences.add("only check: " + finding.at());
            }
        }
        theirs.forEach((mark, says) -> {
            if (!explained.contains(mark)) {
                differences.add("only schema: " + file.path() + " " + mark + " (" + says + ")");
            }
        });
    }

    /** Whether both mean one place, or one the group in which the other stands. */
    private static boolean meet(String place, String mark) {
        return place.equals(mark) || place.equals(parent(mark)) || mark.equals(parent(place)) && !mark.isEmpty();
    }

    private static String parent(String pointer) {
        return pointer.isEmpty() ? "none" : pointer.substring(0, pointer.lastIndexOf('/'));
    }

    /** The places that the validator marks, each with the first thing that it says there. */
    private static Map<String, String> marks(String yaml, String schema) {
        Map<String, String> marks = new TreeMap<>();
        for (ValidationMessage message : JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema)
                .validate(EditorEyes.read(yaml))) {
            String at = message.getInstanceLocation().toString().replaceFirst("^\\$", "").replaceAll("\\[(\\d+)\\]", "/$1")
                    .replaceAll("\\['([^']*)'\\]", "/$1").replace('.', '/');
            marks.putIfAbsent(message.getProperty() == null ? at : at + "/" + message.getProperty(), message.getType());
        }
        return marks;
    }

    private static Map<String, String> differences() {
        Map<String, String> differences = new TreeMap<>();
        for (YamlNode node : ((YamlNode.Sequence) FILE.get("differences").orElseThrow()).items()) {
            YamlNode.Mapping group = (YamlNode.Mapping) node;
            String reason = group.get("reason").orElseThrow().toString();
            words(group, "at").forEach(at -> differences.put(at, reason));
        }
        return differences;
    }

    private static Set<String> words(YamlNode.Mapping of, String key) {
        return ((YamlNode.Sequence) of.get(key).orElseThrow()).items().stream().map(YamlNode::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static YamlNode.Mapping read(Path file) {
        try {
            return SourceReader.parse(file.getFileName().toString(), Files.readAllBytes(file)).value().orElseThrow().root();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Which pieces of a document begin at a place: {@code line:column} to JSON pointers. */
    private static final class Pointers {

        private final Map<String, Set<String>> byPlace = new TreeMap<>();

        static Map<String, Set<String>> of(YamlNode root) {
            Pointers pointers = new Pointers();
            pointers.walk(root, "");
            return pointers.byPlace;
        }

        private void walk(YamlNode node, String pointer) {
            put(node.at().line(), node.at().column(), pointer);
            if (node instanceof YamlNode.Mapping mapping) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    String inner = pointer + "/" + entry.name();
                    put(entry.at().line(), entry.at().column(), inner);
                    walk(entry.value(), inner);
                }
            } else if (node instanceof YamlNode.Sequence list) {
                List<YamlNode> items = new ArrayList<>(list.items());
                for (int i = 0; i < items.size(); i++) {
                    walk(items.get(i), pointer + "/" + i);
                }
            }
        }

        private void put(int line, int column, String pointer) {
            byPlace.computeIfAbsent(line + ":" + column, place -> new TreeSet<>()).add(pointer);
        }
    }
}
