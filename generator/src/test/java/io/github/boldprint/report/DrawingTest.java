package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.redline.Redline;
import io.github.boldprint.redline.Redliner;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "plain words | plain words",
        "a **strong** word | a <strong>strong</strong> word",
        "an *odd* and _even_ one | an <em>odd</em> and <em>even</em> one",
        "***both*** | <strong><em>both</em></strong>",
        "**strong with *stress* in it** | <strong>strong with </strong><strong><em>stress</em></strong><strong> in it</strong>",
        "2 * 3 * 4 and snake_case_name | 2 * 3 * 4 and snake_case_name",
        "a \\*star\\* | a *star*",
        "some `co*d*e` | some <code>co*d*e</code>",
        "an open **one and `another | an open **one and `another",
        "see [the *terms*](policy:terms#pay) now | see <span class=\"link\">the </span><span class=\"link\"><em>terms</em></span>"
                + "<span class=\"to\"> (policy:terms#pay)</span> now",
        "[a](b \"title\") | <span class=\"link\">a</span><span class=\"to\"> (b &quot;title&quot;)</span>",
        "no [link] (here) | no [link] (here)",
        "<https://shop.example/> | <span class=\"link\">https://shop.example/</span>",
        "{{window}} of nothing known | {{window}} of nothing known",
        "<b>x</b> & <script> | &lt;b&gt;x&lt;/b&gt; &amp; &lt;script&gt;"})
    void drawsWhatMarkdownMeans(String markdown, String html) {
        assertEquals("<p>" + html + "</p>\n", inline(markdown, markdown));
    }

    @Test
    void aMarkStandsInsideOfWhatItStandsIn() {
        assertEquals("<p><strong>within</strong> " + del("<strong>30 days</strong>") + ins("<strong>14 days</strong>")
                + "</p>\n", inline("**within 30 days**", "**within 14 days**"));
    }

    @Test
    void aSignThatIsAllThatChangedIsShown() {
        String html = inline("not **really** so", "not really so");
        assertTrue(html.contains(del("**")), html);
        String other = inline("go [here](https://a.example/)", "go [here](https://b.example/)");
        assertTrue(other.contains("https://a.example/") && other.contains("https://b.example/"), other);
    }

    @Test
    void everyWordOfBothTextsIsThere() {
        String before = "1. Open [your *orders*](https://a.example/x) and **wait**.\n2. Then `go`.\n\n| A | B |\n| - | - |\n| *x* | y |\n";
        String after = "1. Open [the *orders*](https://b.example/x) and **wait** not.\n3. Then go.\n\n| A | B |\n| - | - |\n| **x** | z |\n";
        Redline redline = Redliner.compare(before, after);
        assertEquals(before, redline.rejected());
        assertEquals(after, redline.accepted());
        String html = RedlineHtml.inline(redline, Drawing.PLAIN, "t", new HashSet<>());
        for (String word : new String[] {"your", "the", "a.example", "b.example", "not", "2.", "3.", "go", "y", "z"}) {
            assertTrue(html.contains(word), word + " in " + html);
        }
        assertFalse(html.contains("<ul><del") || html.contains("<tr><del") || html.contains("<table><ins"), html);
        assertEquals(count(html, "<td>") + count(html, "<th "), count(html, "</td>") + count(html, "</th>"));
    }

    @Test
    void cellsAndItemsStayWhole() {
        String html = inline("| A |\n| - |\n| *one | two* |\n", "| A |\n| - |\n| *one | three* |\n");
        assertFalse(html.contains("<em>"), "stress does not run from one cell into the next: " + html);
    }

    private static int count(String html, String part) {
        return html.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static String inline(String before, String after) {
        return RedlineHtml.inline(Redliner.compare(before, after), Drawing.PLAIN, "t", new HashSet<>());
    }

    private static String del(String html) {
        return "<del><span class=\"say\">[deleted: </span>" + html + "<span class=\"say\">]</span></del>";
    }

    private static String ins(String html) {
        return "<ins><span class=\"say\">[inserted: </span>" + html + "<span class=\"say\">]</span></ins>";
    }
}
