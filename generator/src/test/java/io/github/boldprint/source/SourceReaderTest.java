package io.github.boldprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceReaderTest {

    @TempDir
    Path folder;

    @Test
    void readsNodesWithTheirPlaces() {
        YamlNode.Mapping root = read("""
                kind: returns
                facts:
                  window: P30D
                  list: [a, "b c"]
                """);
        assertEquals(List.of("kind", "facts"), root.keys());
        YamlNode.Mapping facts = (YamlNode.Mapping) root.get("facts").orElseThrow();
        assertEquals("t.yaml:3:3", facts.entry("window").orElseThrow().at().toString());
        assertEquals("t.yaml:3:11", facts.get("window").orElseThrow().at().toString());
        YamlNode.Sequence list = (YamlNode.Sequence) facts.get("list").orElseThrow();
        assertEquals("t.yaml:4:13", list.items().get(1).at().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO", "on", "12:30", "0301234567", "+4930123456", "1.10", "010", "1_000", "2026-11-22", "~",
        "null", "1:30:00", ".inf", "0x1F", "y", "=", "1e3"})
    void keepsEveryScalarAsItIsWritten(String written) {
        assertEquals(written, scalar("a: " + written + "\n", "a").text());
        assertEquals(List.of(written), ((YamlNode.Sequence) read("a: [" + written + "]\n").get("a").orElseThrow())
                .items().stream().map(Object::toString).toList());
    }

    @Test
    void countsColumnsInCodePointsFromOne() {
        YamlNode.Mapping root = read("{😀: x, b: c}\n");
        assertEquals("t.yaml:1:8", root.entry("b").orElseThrow().at().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a: &x 1           | 4  | anchor
            a: *x             | 4  | alias
            a: !!str x        | 4  | tag
            a: !x y           | 4  | tag
            <<: {a: b}        | 1  | merge
            [a, b]: c         | 1  | list or a group
            ? {a: b}\\n: c     | 3  | list or a group
            %YAML 1.1\\n---\\na: b | 1 | directive
            a: b\\n---\\nc: d   | 1  | second document
            """)
    void refusesWhatNoPolicyNeedsAtItsPlace(String yaml, int column, String why) {
        List<Finding> findings = findings(yaml.replace("\\n", "\n") + "\n");
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("yaml-plain", findings.get(0).rule().value());
        assertEquals(column, findings.get(0).at().column(), findings::toString);
        assertTrue(findings.get(0).message().contains(why), findings::toString);
    }

    @Test
    void anExplicitDocumentStartIsPlainYaml() {
        assertEquals("b", ((YamlNode.Scalar) read("---\na: b\n").get("a").orElseThrow()).text());
    }

    @Test
    void refusesAKeyThatStandsTwiceAndKeepsTheFirst() {
        Outcome<Optional<SourceFile>> outcome = parse("a: 1\nb: 2\na: 3\n");
        assertEquals("t.yaml:3:1: error: 'a' stands here a second time (first in line 1); keep one of the two [keys-unique]",
                outcome.findings().all().get(0).toString());
        assertEquals("1", outcome.value().orElseThrow().root().get("a").orElseThrow().toString());
    }

    @Test
    void tellsOnceThatTheDashOfAnItemIsMissing() {
        assertEquals(List.of("t.yaml:4:3: error: 'id' stands here a second time (first in line 2); keep one of the two, and so"
                + " for the 1 more below, or put a '-' where a new item begins [keys-unique]"),
                findings("a:\n- id: b\n  c: d\n  id: e\n  c: f\n").stream().map(Finding::toString).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xA0, 0x200B, 0x200D, 0x2060, 0x202F})
    void tellsOfAHiddenCharacterInAKeyAndReadsTheKeyWithoutIt(int point) {
        Outcome<Optional<SourceFile>> outcome = parse("kind: a\nwin" + Character.toString(point) + "dow: b\n");
        assertEquals(1, outcome.findings().all().size(), outcome::toString);
        assertEquals("t.yaml:2:4", outcome.findings().all().get(0).at().toString());
        assertEquals("file-characters", outcome.findings().all().get(0).rule().value());
        assertEquals("b", outcome.value().orElseThrow().root().get("window").orElseThrow().toString());
    }

    @Test
    void refusesKeysThatAreEqualOnceNormalised() {
        assertEquals("keys-unique", findings("caf\u00e9: 1\ncafe\u0301: 2\n").get(0).rule().value());
    }

    @Test
    void handsOnTextsInNormalisationFormC() {
        assertEquals("caf\u00e9", scalar("a: cafe\u0301\n", "a").text());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 0x0B, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
        0xFEFF, 0xFFFE, 0xFDD0, 0xE0041, 0x1FFFF})
    void refusesCharactersThatReadersCannotSeeAtTheirPlace(int point) {
        List<Finding> findings = findings("a: b\nc: ü" + Character.toString(point) + "d\n");
        assertEquals(1, findings.size(), findings::toString);
        assertEquals("file-characters", findings.get(0).rule().value());
        assertEquals("t.yaml:2:5", findings.get(0).at().toString());
    }

    @Test
    void refusesALoneCarriageReturnAndReadsWindowsLineEnds() {
        assertEquals("file-characters", findings("a: b\rc: d\n").get(0).rule().value());
        assertEquals("x\ny\n", scalar("a: |\r\n  x\r\n  y\r\n", "a").text());
    }

    @Test
    void skipsAByteOrderMarkAtTheStart() {
        assertEquals("t.yaml:1:1", read("\uFEFFa: b\n").entry("a").orElseThrow().at().toString());
    }

    @Test
    void refusesWhatIsNotUtf8AtItsPlace() {
        byte[] latin = "a: b\nc: Stra\u00dfe\n".getBytes(StandardCharsets.ISO_8859_1);
        Finding finding = SourceReader.parse("t.yaml", latin).findings().all().get(0);
        assertEquals("t.yaml:2:8", finding.at().toString());
        assertEquals("file-encoding", finding.rule().value());
        byte[] wide = "a: b\n".getBytes(Charset.forName("UTF-16LE"));
        assertFalse(SourceReader.parse("t.yaml", wide).findings().isEmpty());
        byte[] overlong = {'a', ':', ' ', (byte) 0xC0, (byte) 0xAF};
        assertEquals("file-encoding", SourceReader.parse("t.yaml", overlong).findings().all().get(0).rule().value());
    }

    @Test
    void refusesDepthBeyondTheLimit() {
        assertEquals("yaml-limits", findings("a: " + "[".repeat(20) + "]".repeat(20) + "\n").get(0).rule().value());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertEquals(1, findings("a: " + "[".repeat(100_000)).size());
            assertEquals(1, findings("a: " + "{b: ".repeat(100_000)).size());
            assertEquals(1, findings("- ".repeat(100_000)).size());
        });
    }

    @Test
    void refusesMoreNodesThanTheLimit() {
        assertEquals("yaml-limits", findings("a: [" + "x, ".repeat(60_000) + "x]\n").get(0).rule().value());
    }

    @Test
    void refusesALargeFileBeforeOpeningIt() throws IOException {
        Path file = folder.resolve("site.yaml");
        byte[] large = new byte[FileFence.LARGEST + 1];
        Arrays.fill(large, (byte) 'a');
        Files.write(file, large);
        assertEquals("site.yaml: error: this is larger than 1 MiB; a policy is far shorter, so split it or remove what does "
                + "not belong [file-readable]", only(SourceReader.read(folder)).toString());
        assertEquals(List.of("site.yaml"), List.copyOf(SourceReader.read(folder).value().broken()));
    }

    @Test
    void refusesSymbolicLinksAndFoldersInPlaceOfFiles() throws IOException {
        Path secret = Files.writeString(folder.resolve(".secret"), "a: b\n");
        Files.createSymbolicLink(folder.resolve("site.yaml"), secret);
        assertEquals("file-readable", only(SourceReader.read(folder)).rule().value());
        Files.delete(folder.resolve("site.yaml"));
        Files.createDirectory(folder.resolve("site.yaml"));
        assertEquals("file-readable", only(SourceReader.read(folder)).rule().value());
    }

    @Test
    void namesWhatDoesNotBelongAndIgnoresWhatIsOtherPeoples() throws IOException {
        Files.createDirectories(folder.resolve("policies/deep"));
        Files.createDirectory(folder.resolve("target"));
        for (String name : List.of("pom.xml", "README.md", ".gitignore", "sites.yaml", "site.yml", "notes.txt",
                "policies/returns.yml", "policies/.x", "policies/README")) {
            Files.writeString(folder.resolve(name), "a: b\n");
        }
        assertEquals(List.of(
                "notes.txt: error: this does not belong in a content folder; move it elsewhere [content-known]",
                "policies/deep: error: only files with a plain name and the ending '.yaml' belong in 'policies'; move it "
                        + "elsewhere [content-known]",
                "policies/returns.yml: error: file names end with '.yaml' here; rename the file [content-known]",
                "site.yml: error: this does not belong in a content folder; did you mean 'site.yaml'? [content-known]",
                "sites.yaml: error: this does not belong in a content folder; did you mean 'site.yaml'? [content-known]"),
                SourceReader.read(folder).findings().all().stream().map(Finding::toString).toList());
    }

    @Test
    void countsAFileInTheWrongPlaceAsOneThatCouldNotBeRead() throws IOException {
        Files.createDirectory(folder.resolve("policies"));
        for (String name : List.of("site.yml", "returns.yaml", "policies/contact.yml", "policies/both.yml", "policies/both.yaml")) {
            Files.writeString(folder.resolve(name), "a: b\n");
        }
        Outcome<SourceTree> tree = SourceReader.read(folder);
        assertEquals(Set.of("site.yaml", "policies/returns.yaml", "policies/contact.yaml"), tree.value().broken());
        assertEquals("returns.yaml: error: this does not belong in a content folder; if it is a policy, move it into 'policies', or "
                + "else elsewhere [content-known]", tree.findings().all().get(2).toString());
    }

    @Test
    void reportsAllFilesInOneRun() throws IOException {
        Files.createDirectory(folder.resolve("policies"));
        Files.writeString(folder.resolve("site.yaml"), "a: 'b\n");
        Files.writeString(folder.resolve("policies/returns.yaml"), "\ta: b\n");
        assertEquals(2, SourceReader.read(folder).findings().all().size());
    }

    @Test
    void anEmptyFileIsAnEmptyMapping() {
        assertTrue(read("").entries().isEmpty());
        assertTrue(read("# only a comment\n").entries().isEmpty());
        assertTrue(read("---\n").entries().isEmpty());
    }

    private YamlNode.Scalar scalar(String yaml, String key) {
        YamlNode.Mapping root = read(yaml);
        return (YamlNode.Scalar) root.get(key).orElseThrow();
    }

    private YamlNode.Mapping read(String yaml) {
        Outcome<Optional<SourceFile>> outcome = parse(yaml);
        assertTrue(outcome.findings().isEmpty(), outcome.findings()::toString);
        return outcome.value().orElseThrow().root();
    }

    private static List<Finding> findings(String yaml) {
        return parse(yaml).findings().all();
    }

    private static Outcome<Optional<SourceFile>> parse(String yaml) {
        return SourceReader.parse("t.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static Finding only(Outcome<?> outcome) {
        assertEquals(1, outcome.findings().all().size(), outcome.findings()::toString);
        return outcome.findings().all().get(0);
    }
}
