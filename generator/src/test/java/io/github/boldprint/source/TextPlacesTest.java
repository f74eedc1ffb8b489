package io.github.boldprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {

    /** In every way of writing a text, the place of the word MARK is where it stands in the file. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a: one MARK two                       ~ 1:8
            a: 'it''s one MARK two'               ~ 1:15
            a: "tab\\\\t \\\\u00e9 one MARK"          ~ 1:22
            a: "one \\\\\\n   MARK"                   ~ 2:4
            a: |\\n  one\\n  two MARK\\n              ~ 3:7
            a: |2\\n    one\\n  MARK\\n               ~ 3:3
            a: >\\n  one\\n  two\\n\\n  three MARK\\n   ~ 5:9
            a: one\\n  two MARK\\n  three           ~ 2:7
            a: 'one\\n  two\\n\\n  MARK'              ~ 4:3
            a: one cafe\u0301 MARK                ~ 1:14
            a: one 😀 MARK                        ~ 1:10
            """)
    void everyCharacterHasItsPlaceInTheFile(String yaml, String place) {
        String text = yaml.replace("\\\\", "\u0000").replace("\\n", "\n").replace("\u0000", "\\");
        SourceFile file = SourceReader.parse("t.yaml", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        YamlNode.Scalar scalar = (YamlNode.Scalar) file.root().get("a").orElseThrow();
        assertEquals("t.yaml:" + place, scalar.at(scalar.text().indexOf("MARK")).toString());
    }
}
