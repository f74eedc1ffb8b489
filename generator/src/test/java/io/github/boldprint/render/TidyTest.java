package io.github.boldprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void dropsIndentationTrailingSpacesAndBlankLines() {
        assertEquals("<ul>\n<li>a</li>\n</ul>\n", Tidy.lines("\n  <ul>  \r\n\n\n\t<li>a</li> \n </ul>"));
    }

    @Test
    void keepsEveryCharacterOfPreformattedText() {
        String pre = "<pre><code>  a  \n\n   b </code>  \n</pre>\n<p>c</p>\n";
        assertEquals(pre, Tidy.lines("  " + pre.replace("<p>", "   <p>")));
    }

    @Test
    void isNotMisledByTwoOnOneLine() {
        assertEquals("<pre>a</pre><pre> b\n  c</pre>\nd\n", Tidy.lines("<pre>a</pre><pre> b\n  c</pre>\n  d"));
    }
}
