package io.github.boldprint.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.intake.Intake.Section;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.ProseReader;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.prose.Resolver;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {

    private static final String PAGE = """
            <!DOCTYPE html><html lang=en><head><title>Returns - Shop</title><style>p{}</style></head><body>
            <header><nav><a href="/">Home</a> <a href="/cart">Cart</a></nav></header>
            <main><h1>Returns &amp; refunds</h1>
            <p>Changed your mind? You can <b>return </b>anything within <em>30 days</em> of delivery.</p>
            <h2>How to return</h2>
            <ol><li>Write to <a href="mailto:care@shop.example">care@shop.example</a>.<li>Pack it:<ul><li>the box</li><li>the <i>label</i></li></ul>
            <li>Post it.</ol>
            <h2>Your money</h2>
            We refund you within 14 days.<br>Really. <a href="/contact">Contact us</a> if not.
            <table><tr><th>Way</th><th>Days</th></tr><tr><td>Card | cash</td><td>3</td></tr></table>
            <h3>Gift * cards_ [1]</h3><div>1. is no list <div>and # no heading</div> {{nor a quote}} &lt;b&gt; &amp;copy;</div>
            <img src=x.png alt="A parcel"><script>alert(1)</script></main>
            <footer>© Shop 2026</footer></body></html>
            """;

    @Test
    void headingsBecomeSectionsWithIds() {
        assertEquals(List.of("returns-refunds", "how-to-return", "your-money", "round-the-page"),
                html(PAGE).sections().stream().map(Section::id).toList());
        assertEquals("Returns & refunds", html(PAGE).sections().get(0).title());
    }

    @Test
    void whatStandsRoundTheMainPartIsKeptAside() {
        Section beside = html(PAGE).sections().get(3);
        assertTrue(beside.isBeside());
        assertEquals("Home Cart © Shop 2026", words(beside));
    }

    @Test
    void listsTablesStressAndLinksAreMarkdown() {
        String text = html(PAGE).sections().stream().map(Section::text).collect(Collectors.joining("\n"));
        assertTrue(text.contains("You can **return** anything within *30 days* of delivery."), text);
        assertTrue(text.contains("1. Write to [care@shop.example](mailto:care@shop.example)."), text);
        assertTrue(text.contains("   - the box\n   - the *label*"), text);
        assertTrue(text.contains("| Way | Days |\n|---|---|\n| Card \\| cash | 3 |"), text);
        assertTrue(text.contains("### Gift \\* cards\\_ \\[1\\]"), text);
    }

    @Test
    void aLinkThatCannotBeKeptIsTold() {
        assertEquals(List.of("the link to '/' was not kept, but its words are; link to a policy as policy:returns, to other pages with"
                + " their whole https address"), html(PAGE).notes().stream().filter(note -> note.contains("'/'")).toList());
    }

    @Test
    void answersThatItSeemsToGiveAreTaken() {
        Intake intake = html(PAGE);
        assertEquals(Optional.of("returns"), intake.kind());
        assertEquals(Map.of("email", "care@shop.example", "return-window", "P30D", "refund-within", "P14D"), intake.answers());
        assertEquals(Set.of("returns.window"), intake.facts().get("return-window"));
    }

    @Test
    void whereSentencesDisagreeNothingIsTaken() {
        Intake intake = html("<p>Return it within 30 days.<p>You may return lamps within 14 days.");
        assertEquals(Map.of(), intake.answers());
        assertEquals(List.of("the page does not agree on 'return-window', so nothing was taken: P14D in 'You may return lamps within 14 days.'"
                + " under 'From the page'; P30D in 'Return it within 30 days.' under 'From the page'"), intake.notes());
    }

    @Test
    void answersAreRecognisedInGermanToo() {
        assertEquals(Map.of("return-window", "P30D", "refund-within", "5 business days"), html("<h1>Rückgabe</h1><p>Sie können alles innerhalb von"
                + " 30 Tagen zurückschicken.</p><p>Wir erstatten Ihnen den Preis binnen 5 Werktagen.</p>").answers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "return-paid-by | business | Returns are free of charge.", "return-paid-by | customer | If you send it back, you pay the postage.",
        "return-paid-by | business | Die Rücksendung ist für Sie kostenlos.", "return-paid-by | customer | Die Kosten der Rücksendung tragen Sie: Sie tragen sie.",
        "delivery-fee | 4.90 EUR | Die Versandkosten betragen 4,90 € je Bestellung.", "delivery-fee | 3.50 GBP | Delivery costs £3.50.",
        "delivery-fee | 10 MYR | Shipping costs RM 10.", "email | care_team@shop.example | Write to care\\_team@shop.example, please.",
        "phone | +49 30 23125 014 | Call us: +49 (0)30 23125-014.",
        "outside-body-url | https://ombudsman.example/help | Then the ombudsman helps (https://ombudsman.example/help)."})
    void whatIsTypedIsRecognised(String question, String answer, String sentence) {
        assertEquals(answer, PageReader.read("a.md", sentence.getBytes(StandardCharsets.UTF_8)).answers().get(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delivery is free above €50.", "Returns are free of charge unless the item is used.", "Fax: +49 30 23125 015",
        "Write to a@shop.example or b@shop.example.", "Delivery costs €4.90 or €9.90.", "Delivery costs $4.90.", "The lamp costs €4.90.",
        "Defective goods: returns are free of charge.", "Call 030 123456.", "Delivery costs 1.234,50 €."})
    void whatIsNotSureIsNotTaken(String sentence) {
        assertEquals(Map.of(), PageReader.read("a.md", sentence.getBytes(StandardCharsets.UTF_8)).answers());
    }

    @Test
    void bannersAndMenusOfAPageWithoutAMainPartAreKeptAside() {
        Intake intake = html("""
                <div id="cookie-banner">We use cookies. <button>Accept</button></div><nav>Home</nav><header><h1>Returns</h1></header>
                <p>Send it back.</p><h2>How<a href="#how">#</a></h2><p class="cookie-policy">By post.</p>
                <h2>Then <a href="#then">what</a></h2><p>Money.</p><footer>Imprint</footer>""");
        assertEquals(List.of("How", "Then what", "Round the page"), intake.sections().stream().map(Section::title).skip(1).toList());
        assertEquals("Home Imprint We use cookies. Accept", words(intake.sections().get(3)));
        assertEquals("By post.", intake.sections().get(1).text());
    }

    @Test
    void aPictureThatCannotBeKeptIsTold() {
        assertEquals(List.of("the picture 'x.png' was not kept, but its description is"), html("<p>a<img src=x.png alt=Box></p>").notes());
        assertEquals(List.of("the picture 'y.png' was not kept"), html("<p>a<img src=y.png></p>").notes());
    }

    @Test
    void whatMarkdownCannotKeepIsTakenOutAndTold() {
        Intake intake = PageReader.read("a.md", """
                See [our terms](/terms) and [that](https://x.example/). <!-- a remark -->
                ![A box](box.png) `code`

                ```
                [kept](/as-it-is) <!-- too -->
                ```
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals("See our terms and [that](https://x.example/).\nA box `code`\n\n```\n[kept](/as-it-is) <!-- too -->\n```",
                intake.sections().get(0).text());
        assertEquals(2, intake.notes().size());
    }

    @Test
    void noWordOfAPageIsLost() {
        assertKept(PAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "bare words", "<p>a<p>b", "<b>a</b>b<i> c </i>d", "<b><i>a</i></b> <b>b*c</b>", "a<br><br>b<br>", "<a href='https://x.example/a)b'>l</a>",
        "<ul><li><p>a</p><p>b</p></li><li><h4>c</h4>d</li></ul>", "<ul>a<li>b</ul>", "<ol start=7><li>a<ol><li>b</ol><li>c</ol>",
        "<table><tr><td colspan=2>a<td>b<tr><td>c</table>", "<table><caption>t</caption><tr><td><ul><li>a</ul><td>b</table>",
        "<table><tr><td>a|b<td>c<br>d</table>", "<dl><dt>a<dd>b<dd>c</dl>", "<details><summary>q</summary>a</details>",
        "<blockquote><p>a</p><blockquote>b</blockquote></blockquote>", "<pre>  a\n\n  ```b</pre>", "<h1></h1><h2>a</h2>b<h2>a</h2>c",
        "<span><div>a</div>b</span>", "<p>1. a<p>- b<p># c<p>+ d<p>=== <p>: e<p>> f<p>a: b", "<p>a&nbsp;b &amp;amp; \\ ` ~~ __", "<button>a</button><input type=submit value=b>",
        "<h2>Summary</h2>a<h2>facts</h2>b<h2>42</h2>c<h2>Über uns</h2>d", "<p>{{a}} {{ b", "<label>a <select><option>b<option>c</select></label>",
        "<center>a</center><font>b</font><nobr>c</nobr>", "<h2>a</h2><hr><p>b", "<p>x<sup>2</sup>y<sub>3</sub>", "<p>   \n a\n   b   </p>"})
    void noWordOfAStrangePageIsLost(String body) {
        assertKept(body);
    }

    @Test
    void noWordOfARandomPageIsLost() {
        List<String> tags = List.of("p", "div", "ul", "ol", "li", "b", "i", "a", "table", "tr", "td", "h2", "h3", "blockquote", "span", "section", "dl", "dt", "dd", "pre", "code");
        List<String> words = List.of("a", "b*", "_c", "[d]", "1.", "#", "-", "e|f", "{{g}}", "&lt;", "\\", "`h`", ">", "x", "yes.", "&amp;lt;", "*", "**");
        for (int seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                body.append(switch (random.nextInt(3)) {
                    case 0 -> "<" + tags.get(random.nextInt(tags.size())) + ">";
                    case 1 -> "</" + tags.get(random.nextInt(tags.size())) + ">";
                    default -> " " + words.get(random.nextInt(words.size())) + " ";
                });
            }
            assertKept(body.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<span>", "<div>", "<b>", "<ul><li>", "<blockquote>", "<table><tr><td>", "<a href=x>"})
    void aPageThatIsNestedWithoutEndComesToOne(String tag) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> html(tag.repeat(20_000) + "end"));
    }

    @Test
    void aLongPageIsReadInTime() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> html("<p>You can return it within 30 days. Really so.</p>".repeat(40_000)));
    }

    @Test
    void markdownIsPartedAtItsHeadingsAndLeftAsItIs() {
        Intake intake = PageReader.read("returns.md", """
                ---
                layout: page
                ---
                Returns
                =======
                Intro *here*.

                ## One
                - a

                ```
                ## no heading
                ```

                ## Two [link](https://x.example/) ##
                b
                """.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("Returns", "One", "Two link", "Round the page"), intake.sections().stream().map(Section::title).toList());
        assertEquals("- a\n\n```\n## no heading\n```", intake.sections().get(1).text());
        assertEquals("```\nlayout: page\n```", intake.sections().get(3).text());
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertEquals("'a.md' is not UTF-8; save it as UTF-8 first", assertThrows(IllegalArgumentException.class,
                () -> PageReader.read("a.md", new byte[] {(byte) 0xff, (byte) 0xfe, 0})).getMessage());
    }

    private static Intake html(String page) {
        return PageReader.read("page.html", page.getBytes(StandardCharsets.UTF_8));
    }

    /** The words of the page are those of the sections, in their order, with what stands round the main part at the end. */
    private static void assertKept(String page) {
        org.jsoup.nodes.Document document = Jsoup.parse(page);
        document.select("img[alt]").forEach(image -> image.after(new org.jsoup.nodes.TextNode(image.attr("alt"))));
        document.select("input[type=submit]").forEach(input -> input.after(new org.jsoup.nodes.TextNode(input.attr("value"))));
        document.select("script, style, head").remove();
        List<String> expected = sorted(document.body().wholeText());
        List<String> kept = sorted(html(page).sections().stream()
                .map(section -> (List.of("From the page", "Round the page").contains(section.title()) ? "" : section.title()) + " " + words(section))
                .collect(Collectors.joining(" ")));
        assertEquals(expected, kept, page);
    }

    private static List<String> sorted(String words) {
        String plain = words.replace('\u00a0', ' ').strip();
        return Arrays.stream(plain.split("\\s+")).filter(word -> !word.isEmpty()).sorted().collect(Collectors.joining(""))
                .chars().sorted().mapToObj(c -> String.valueOf((char) c)).toList();
    }

    /** What a reader of the published section sees. */
    private static String words(Section section) {
        Location at = new Location("a.yaml", 1, 1);
        Outcome<Prose> prose = ProseReader.read(new YamlNode.Scalar(section.text(), true, at, offset -> at));
        assertEquals(Findings.NONE, prose.findings(), section.text());
        assertEquals(List.of(), prose.value().quotes(), section.text());
        return Jsoup.parse(prose.value().html(NOBODY).markup()).body().wholeText().strip().replaceAll("\\s+", " ");
    }

    private static final Resolver NOBODY = new Resolver() {
        @Override
        public Optional<String> words(Quote quote) {
            return Optional.empty();
        }

        @Override
        public Optional<String> address(Link.Target target) {
            return Optional.empty();
        }
    };
}
