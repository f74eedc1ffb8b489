package io.github.boldprint.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanonicalTest {

    @Test
    void writesEachValueAndEachLineOfProseOnALineOfItsOwn() {
        assertEquals("""
                kind: returns
                effective: 2026-10-01
                facts:
                  pay:
                    - cash
                    - "*card*"
                  window: P30D
                clauses:
                  - id: how
                    title: "How to: return"
                    text: |
                      One.

                      Two {{window}}.
                """, canonical("""
                # a remark
                clauses: [{text: "One.\\n\\nTwo {{window}}.\\n", title: 'How to: return', id: how}]
                effective: 2026-10-01
                kind:   returns
                facts: {window: "P30D", pay: [cash, '*card*']}
                """));
    }

    @Test
    void whatOnlyLooksDifferentComesOutTheSame() {
        String one = canonical("kind: returns\nfacts:\n  window: P30D\n  name: \"caf\u00e9\"\nclauses:\n- id: a\n  text: |\n    One two\n    three.\n");
        assertEquals(one, canonical("facts: {name: cafe\u0301, 'window': 'P30D'} # remark\r\nkind: returns\r\n"
                + "clauses:\r\n    - text: \"One two\\nthree.\\n\"\r\n      id: a\r\n"));
        assertNotEquals(one, canonical("kind: returns\nfacts: {window: P30D, name: café}\nclauses: [{id: a, text: One two three.}]\n"));
    }

    @Test
    void keepsTheOrderWherePagesFollowIt() {
        String kind = "fields:\n  zoo:\n    type: text\n  ape:\n    type: text\n";
        assertEquals(kind, Canonical.text(file("kinds/pets.yaml", kind)));
    }

    static Stream<String> oddTexts() {
        return Stream.of("", " ", "a", "- a", "a: b", "a #b", "#a", "a:", "'", "\"", "\\", "|", "{{window}}", "[a](b)", "*a*", "null", "true",
                "12:30", "~", "a\nb", "a\nb\n", "a\nb\n\n", "\na\nb", " a\n  b\n c", "a\n\n\nb", "a\tb", "a\n\tb", "a\u00a0b\u2028c\u200fd",
                "a \n b ", "%a\n%b", "---\na\n...\n", "?", "? a", "\uD83D\uDE00", "日本語", "a, b", "x]}", "<a>", "@a", "`a`", "!a", "&a");
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void whatIsReadIsWhatWasWritten(String text) {
        YamlNode.Scalar odd = new YamlNode.Scalar(text, true, null, null);
        YamlNode.Mapping inner = new YamlNode.Mapping(List.of(entry("key", odd), entry("list", new YamlNode.Sequence(List.of(odd, odd), null))), null);
        YamlNode.Mapping root = new YamlNode.Mapping(List.of(entry("deep", new YamlNode.Sequence(List.of(inner), null)), entry("top", odd)), null);
        String written = Canonical.text(new SourceFile("x.yaml", root));
        YamlNode.Mapping read = file("x.yaml", written).root();
        assertEquals(written, Canonical.text(new SourceFile("x.yaml", read)), "canonical is canonical");
        assertEquals(text, read.get("top").orElseThrow().toString());
        YamlNode.Mapping item = (YamlNode.Mapping) ((YamlNode.Sequence) read.get("deep").orElseThrow()).items().get(0);
        assertEquals(text, item.get("key").orElseThrow().toString());
        assertEquals(text, ((YamlNode.Sequence) item.get("list").orElseThrow()).items().get(1).toString());
    }

    @Test
    void everyFileOfTheExampleStaysWhatItSays() throws IOException {
        int files = 0;
        try (Stream<Path> paths = Files.walk(Path.of("..", "content", "policies"))) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                SourceFile before = file("policies/" + path.getFileName(), Files.readString(path));
                String written = Canonical.text(before);
                SourceFile after = file(before.path(), written);
                assertEquals(said(before.root()), said(after.root()), before.path());
                assertEquals(written, Canonical.text(after));
                files++;
            }
        }
        assertTrue(files > 20, "files of the example");
    }

    private static Object said(YamlNode node) {
        if (node instanceof YamlNode.Mapping mapping) {
            java.util.TreeMap<String, Object> said = new java.util.TreeMap<>();
            mapping.entries().forEach(entry -> said.put(entry.name(), said(entry.value())));
            return said;
        }
        return node instanceof YamlNode.Sequence list ? list.items().stream().map(CanonicalTest::said).toList() : node.toString();
    }

    private static YamlNode.Entry entry(String key, YamlNode value) {
        return new YamlNode.Entry(new YamlNode.Scalar(key, false, null, null), value);
    }

    private static String canonical(String text) {
        return Canonical.text(file("policies/returns.yaml", text));
    }

    private static SourceFile file(String path, String text) {
        var read = SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read.findings().all());
        return read.value().orElseThrow();
    }
}
