package io.github.boldprint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What newcomers get wrong in YAML, and the words that they are told. */
class SyntaxMessageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            a:\\n\\tb: c                    ~ 2:1 ~ indent with spaces
            a: 'b\\nc: d\\n                 ~ 1:4 ~ never closed
            a: "b\\nc: d\\n                 ~ 1:4 ~ never closed
            a: b: c                        ~ 1:5 ~ a second ':'
            a: b\\nc\\nd: e                 ~ 2:1 ~ no ':' after its key
            a:\\n  b: c\\n d: e             ~ 3:2 ~ align
            a: @b                          ~ 1:4 ~ begins with '@' must stand in quotes
            a: `b                          ~ 1:4 ~ must stand in quotes
            a: {{window}} days             ~ 1:4 ~ begins with '{{' must stand in quotes
            a: [b, c\\nd: e                 ~ 1:4 ~ a '[' opens here and is not closed with ']'
            a: {b: c\\nd: e                 ~ 1:4 ~ a '{' opens here and is not closed with '}'
            a: "b\\nc: "d"                  ~ 1:4 ~ closes only in line 2
            a: {b: "c}\\nd: "e"              ~ 1:8 ~ closes only in line 2
            a: 'it's'                      ~ 1:8 ~ opened in column 4
            a: b\\n  c: d                   ~ 2:3 ~ indented more than the one above
            a: “b: c”                      ~ 1:6 ~ straight ones
            a:\\n  - b\\n  -c\\nd: e          ~ 3:3 ~ the '-' of an item
            a:\\n  - b: c\\n  -d: e        ~ 3:3 ~ the '-' of an item
            a:\\n  - {b: c}\\n  -{d: e}    ~ 3:3 ~ the '-' of an item
            a:b\\nc: d                     ~ 1:1 ~ needs a space behind it
            a: b\\n// c\\nd: e              ~ 2:1 ~ '#'
            a:\\n  b: c\\n \\u00A0d: e        ~ 3:2 ~ space that does not break
            a: *important*                 ~ 1:4 ~ quote
            a: "b\\\\q"                     ~ 1:7 ~ backslash
            - a\\n- b                      ~ 1:1 ~ keys with values
            just words                     ~ 1:1 ~ keys with values
            """)
    void isPlainAndStandsAtTheFault(String yaml, String place, String words) {
        String text = yaml.replace("\\\\", "\u0000").replace("\\n", "\n").replace("\\t", "\t")
                .replace("\\u00A0", "\u00A0").replace("\u0000", "\\");
        List<Finding> findings = SourceReader.parse("t.yaml", (text + "\n").getBytes(StandardCharsets.UTF_8)).findings().all();
        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).message().contains(words), findings::toString);
        assertEquals("t.yaml:" + place, findings.get(0).at().toString(), findings::toString);
    }
}
