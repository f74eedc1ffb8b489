package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Location;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static List<String> words(String text) {
        return Texts.read(text).words().stream()
                .map(words -> words.at().line() + ":" + words.at().column() + " " + words.text())
                .toList();
    }

    @Test
    void areGivenBlockByBlock() {
        assertEquals(List.of("1:3 Title", "3:1 One two.", "6:3 Item", "7:5 Deep", "9:3 Head", "11:3 Cell", "13:1 Term",
                "14:3 Meaning", "16:3 Said"), words("""
                # Title

                One
                *two*.

                - Item
                  - Deep

                | Head |
                |------|
                | Cell |

                Term
                : Meaning

                > Said
                """));
    }

    @Test
    void holdNoQuoteNoCodeAndNoAddress() {
        assertEquals(List.of("1:1 In \uFFFC or \uFFFC, at \uFFFC, see here & there [1]\nnow"),
                words("In {{window}} or `x y`, at <https://a.example>, see [here](https://b.example) &amp; there"
                        + " [1]\\\nnow\n\n```\ncode\n```\n"));
    }

    @Test
    void keepTheMarksOfATemplatesBlank() {
        assertEquals(List.of("1:1 Ask __COMPANY__, bold, Ltd"), words("Ask __COMPANY__, __bold__, **Ltd**"));
    }

    @Test
    void leaveOutBlocksWithoutAny() {
        assertEquals(List.of(), words("{{window}}\n\n`code`\n\n---\n"));
    }

    @Test
    void knowThePlaceOfEachCharacter() {
        Words words = Texts.read("Within {{window}}\n> a **big** &amp; \\*word\\*").words().get(1);
        assertEquals("a big & *word*", words.text());
        assertEquals(new Location("t.md", 2, 3), words.at());
        assertEquals(new Location("t.md", 2, 7), words.at(words.text().indexOf("big")));
        assertEquals(new Location("t.md", 2, 13), words.at(words.text().indexOf("&")));
        assertEquals(new Location("t.md", 2, 21), words.at(words.text().indexOf("word")));
    }

    @Test
    void countColumnsInALiteralBlock() {
        var scalar = Texts.literalBlock("1. 😀 Open {{a b c}}\n\n   then *close*\n", 12, 6);
        var outcome = ProseReader.read(scalar);
        assertEquals(new Location("t.md", 12, 17), outcome.findings().all().get(0).at());
        assertEquals(new Location("t.md", 12, 10), outcome.value().words().get(0).at());
        assertEquals(new Location("t.md", 14, 10), outcome.value().words().get(1).at());
        assertEquals(new Location("t.md", 14, 16), outcome.value().words().get(1).at(5));
    }
}
