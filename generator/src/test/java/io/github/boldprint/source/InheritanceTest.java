package io.github.boldprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceTest {

    @TempDir
    Path folder;

    @BeforeEach
    void everyBrandExtendsTheBase() throws IOException {
        write("base/site.yaml", "business: {name: Base, email: a@b.example}\nlanguages: [en, de]\n");
        write("brand/site.yaml", "extends: ../base\nbusiness: {name: Brand}\n");
    }

    @Test
    void keysAreJoinedAndOfTwoValuesTheUpperOneStays() throws IOException {
        assertEquals("business{name=Brand email=a@b.example} languages[en de]", site());
    }

    @Test
    void itemsAreJoinedByTheirIdsInTheOrderOfTheBase() throws IOException {
        write("base/policies/returns.yaml", "clauses: [{id: a, title: A, text: one}, {id: b, text: two}]\n");
        write("brand/policies/returns.yaml", "clauses: [{id: new, text: three}, {id: a, text: other}]\n");
        assertEquals("clauses[{id=a title=A text=other} {id=b text=two} {id=new text=three}]", said("policies/returns.yaml"));
    }

    @Test
    void aListWithoutIdsIsReplaced() throws IOException {
        write("brand/site.yaml", "extends: ../base\nlanguages: [fr]\n");
        assertEquals("business{name=Base email=a@b.example} languages[fr]", site());
    }

    @Test
    void whatIsInheritedKeepsItsPlace() throws IOException {
        write("base/policies/contact.yaml", "kind: contact\n");
        SourceFile file = read().value().file("policies/contact.yaml").orElseThrow();
        assertEquals("../base/policies/contact.yaml", file.place());
        assertEquals("../base/policies/contact.yaml:1:1", file.root().entries().get(0).at().toString());
        assertEquals(List.of("../base"), read().value().bases());
    }

    @Test
    void aFaultInTheBaseIsFoundWhereItStands() throws IOException {
        write("base/policies/contact.yaml", "kind: *contact\n");
        write("base/notes.txt", "");
        assertEquals(List.of("../base/notes.txt content-known", "../base/policies/contact.yaml yaml-plain"), found());
    }

    @Test
    void aTextThatIsWrittenAnewLosesTheTranslationOfTheOldOne() throws IOException {
        write("base/policies/returns.yaml", "summary: s\nclauses: [{id: a, title: A, text: one}, {id: b, text: two}]\n");
        write("base/policies/returns.de.yaml", "summary: z\nclauses: [{id: a, title: AA, text: eins}, {id: b, text: zwei}]\n");
        write("brand/policies/returns.yaml", "summary: s\nclauses: [{id: a, text: other}, {id: b, text: other}]\n");
        assertEquals("summary=z clauses[{id=a title=AA}]", said("policies/returns.de.yaml"));
        write("brand/policies/returns.de.yaml", "clauses: [{id: b, text: anders}]\n");
        assertEquals("summary=z clauses[{id=a title=AA} {id=b text=anders}]", said("policies/returns.de.yaml"));
    }

    @Test
    void whatIsLeftOutIsLeftOutInEveryLanguage() throws IOException {
        write("base/policies/returns.yaml", "facts: {a: {b: 1, c: 2}}\nclauses: [{id: a, text: one}, {id: b, text: two}]\n");
        write("base/policies/returns.de.yaml", "clauses: [{id: a, text: eins}, {id: b, text: zwei}]\n");
        write("base/policies/contact.yaml", "kind: contact\n");
        write("base/policies/contact.de.yaml", "summary: da\n");
        write("brand/site.yaml", "extends: ../base\nwithout: {policies: [contact], business: [email]}\n");
        write("brand/policies/returns.yaml", "without: {clauses: [a], facts: [a.c]}\n");
        assertEquals("business{name=Base} languages[en de]", site());
        assertEquals("facts{a{b=1}} clauses[{id=b text=two}]", said("policies/returns.yaml"));
        assertEquals("clauses[{id=b text=zwei}]", said("policies/returns.de.yaml"));
        assertEquals(List.of("policies/returns.de.yaml", "policies/returns.yaml", "site.yaml"),
                read().value().files().stream().map(SourceFile::path).toList());
    }

    @Test
    void whatIsNotThereCannotBeLeftOut() throws IOException {
        write("base/policies/returns.yaml", "clauses: [{id: how-to, text: one}]\n");
        write("brand/policies/returns.yaml", "without: {clauses: [how-too], words: [a]}\n");
        write("brand/site.yaml", "extends: ../base\nwithout: {policies: [return]}\n");
        assertEquals(List.of("the base has no 'how-too' here that could be left out; did you mean 'how-to'?",
                "'words' is not a key of 'without'; known are facts, clauses, variants",
                "the base has no 'return' here that could be left out; did you mean 'returns'?"),
                read().findings().all().stream().map(finding -> finding.message()).toList());
    }

    @Test
    void aBaseCanExtendAnotherOne() throws IOException {
        write("shared/world/site.yaml", "business: {name: World, phone: '1'}\nmarkets: [DE]\n");
        write("base/site.yaml", "extends: ../shared/world\nbusiness: {name: Base, email: a@b.example}\n");
        assertEquals("business{name=Brand phone=1 email=a@b.example} markets[DE]", site());
        assertEquals(List.of("../base", "../shared/world"), read().value().bases());
    }

    @Test
    void decisionsOfBothHoldButGapsOnlyOfTheSite() throws IOException {
        write("base/decisions.yaml", "waivers: [{rule: x}]\nbaseline: [{rule: y}]\n");
        write("brand/decisions.yaml", "waivers: [{rule: z}]\n");
        assertEquals("waivers[{rule=z} {rule=x}]", said("decisions.yaml"));
    }

    @Test
    void releasesAreTheSitesOwn() throws IOException {
        write("base/releases/2026-10-01/site.yaml", "business: {name: Base}\n");
        assertTrue(read().value().file("releases/2026-10-01/site.yaml").isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../nowhere     | there is no folder '../nowhere' to extend; write the way from this folder to the base, such as '../base'
            ../empty       | '../empty' holds no site.yaml, so it is no content folder that can be extended
            ../brand       | '../brand' extends this folder in turn; let one of the two stand by itself
            ../round       | '../round' extends this folder in turn; let one of the two stand by itself
            /etc           | 'extends' takes the way from this folder to one base, with forward slashes, such as '../base'
            [../base]      | 'extends' takes the way from this folder to one base, with forward slashes, such as '../base'
            """)
    void aBaseThatIsNoneIsAFinding(String base, String message) throws IOException {
        Files.createDirectories(folder.resolve("empty"));
        write("round/site.yaml", "extends: ../brand\n");
        write("brand/site.yaml", "extends: " + base + "\n");
        assertEquals(List.of(message), read().findings().all().stream().map(finding -> finding.message()).toList());
    }

    @Test
    void aLinkIsNoBase() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("base"));
        write("brand/site.yaml", "extends: ../link\n");
        assertEquals(List.of("site.yaml base-known"), found());
    }

    private String site() throws IOException {
        return said("site.yaml");
    }

    private String said(String path) {
        Outcome<SourceTree> read = read();
        assertEquals(Findings.NONE, read.findings());
        return inside(read.value().file(path).orElseThrow().root());
    }

    private List<String> found() {
        return read().findings().all().stream().map(finding -> finding.at().file() + " " + finding.rule()).toList();
    }

    private Outcome<SourceTree> read() {
        return SourceReader.read(folder.resolve("brand"));
    }

    private static String inside(YamlNode.Mapping group) {
        return String.join(" ", group.entries().stream().map(entry -> entry.name() + said(entry.value())).toList());
    }

    private static String said(YamlNode node) {
        if (node instanceof YamlNode.Mapping group) {
            return "{" + inside(group) + "}";
        }
        return node instanceof YamlNode.Sequence list
                ? "[" + String.join(" ", list.items().stream().map(item -> said(item).replaceFirst("^=", "")).toList()) + "]" : "=" + node;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
