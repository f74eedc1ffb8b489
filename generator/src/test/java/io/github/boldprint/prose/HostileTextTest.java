package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever an author writes, a page gets only what our own list allows; the list here is written anew on purpose. */
class HostileTextTest {

    private static final Set<String> ELEMENTS = Set.of(("p h3 h4 h5 ul ol li dl dt dd blockquote pre code hr br strong"
            + " em a table thead tbody tr th td").split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("a href", "ol start", "th scope", "th class", "td class");

    private static final int FULL = ShapeFences.MOST_CHARACTERS;

    /** Each of them wants something that a page must not do, so each is a finding too. */
    private static final List<String> ATTACKS = List.of(
            "[x](javascript:alert(1))",
            "[x](JaVaScRiPt:alert(1))",
            "[x](java&#115;cript:alert(1))",
            "[x](&#106;avascript:alert(1))",
            "[x](&#x6A;avascript&#x3A;alert(1))",
            "[x](javascript&colon;alert(1))",
            "[x](java&Tab;script:alert(1))",
            "[x](java&NewLine;script:alert(1))",
            "[x](java&#9;script:alert(1))",
            "[x](java&#10;script:alert(1))",
            "[x](&#1;javascript:alert(1))",
            "[x](&#0;javascript:alert(1))",
            "[x](&nbsp;javascript:alert(1))",
            "[x](&#8203;javascript:alert(1))",
            "[x](javascript\\:alert(1))",
            "[x](\\javascript:alert(1))",
            "[x](<javascript:alert(1)>)",
            "[x](< javascript:alert(1)>)",
            "[x](javascript://https://a.example/%0aalert(1))",
            "[x](vbscript:msgbox(1))",
            "[x](VBScript:msgbox(1))",
            "[x](data:text/html,<script>alert(1)</script>)",
            "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[x](DATA:image/svg+xml,x)",
            "[x](file:///etc/passwd)",
            "[x](ftp://a.example)",
            "[x](blob:https://a.example/1)",
            "[x](view-source:https://a.example)",
            "[x](intent://a.example#Intent;end)",
            "[x](//evil.example)",
            "[x](\\\\\\\\evil.example)",
            "[x](/\\\\evil.example)",
            "[x](https:evil.example)",
            "[x](https:/evil.example)",
            "[x](https:\\\\\\\\evil.example)",
            "[x](https://shop.example@evil.example)",
            "[x](https://shop.example\\@evil.example)",
            "[x](https://)",
            "[x](https:///evil.example)",
            "[x](https://:80/)",
            "[x](http://a.example)",
            "[x](./../../etc)",
            "[x](?a=b)",
            "[x](#a)",
            "[x](policy:../../x)",
            "[x](policy:returns#\"onclick=x)",
            "[x](policy://returns)",
            "[x](tel:javascript:alert(1))",
            "[x](mailto:)",
            "[x](https://a.example/\"onmouseover=alert(1))",
            "[x](https://a.example/'><script>)",
            "[x](https://a.example/{{x}})",
            "[x]({{x}}javascript:alert(1))",
            "[x]: javascript:alert(1)\n\n[x] and [y][x]",
            "[x]: java&#115;cript:alert(1)\n\n[x][]",
            "<javascript:alert(1)>",
            "<JAVASCRIPT:alert(1)>",
            "<data:text/html,x>",
            "<http://a.example>",
            "![x](javascript:alert(1))",
            "![x](https://a.example/track.png)",
            "![x][r]\n\n[r]: https://a.example/track.png",
            "![x](data:image/svg+xml;base64,x \"onerror=alert(1)\")",
            "[![x](https://a.example/t.png)](https://a.example)",
            "<script>alert(1)</script>",
            "<SCRIPT SRC=https://a.example/x.js></SCRIPT>",
            "word <script>alert(1)</script> word",
            "<img src=x onerror=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext></table></math><img src=x onerror=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "<iframe srcdoc='<script>alert(1)</script>'>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "<b onclick=alert(1)>x</b>",
            "<p style=\"position:fixed\">x",
            "<style>*{display:none}</style>",
            "<!-- <script>alert(1)</script> -->",
            "<!-- --!><script>alert(1)</script>",
            "<!--> <img src=x onerror=alert(1)>",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?>",
            "<!DOCTYPE html>",
            "</p><script>alert(1)</script>",
            "<div\nonclick=alert(1)>x</div>",
            "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
            "<template><script>alert(1)</script></template>",
            "<base href=https://evil.example>",
            "<meta http-equiv=refresh content=0>",
            "<form action=https://evil.example><input>",
            "- item\n  <script>alert(1)</script>",
            "> <script>\n> alert(1)",
            "| A |\n|---|\n| <script>alert(1)</script> |",
            "Term\n: <img src=x onerror=alert(1)>",
            "# <img src=x onerror=alert(1)>",
            "**<b>x**</b>",
            "[<img src=x onerror=alert(1)>](https://a.example)",
            "{{<script>alert(1)</script>}}",
            "{{x}} {{y<b>z</b>}}",
            "\u202Egnp.exe");

    /** These only look like something. */
    private static final List<String> PLAIN = List.of(
            "`<script>alert(1)</script>`",
            "```html\"><script>alert(1)</script>\n</code></pre><script>alert(1)</script>\n```",
            "    </code></pre><script>alert(1)</script>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&amp;lt;script&amp;gt;",
            "\\<script>alert(1)\\</script>",
            "&#60;img src=x onerror=alert(1)&#62;",
            "javascript:alert(1)",
            "<3 < 4 > 2",
            "[x](https://a.example/?a=1&b=%22onclick)",
            "[\"onclick=x](https://a.example)",
            "[x](https://a.example \"title\\\" onclick=alert(1)\")",
            "[`<b>`](policy:returns)",
            "\\[x](javascript:alert(1))",
            "<img src=\"x\" onerror=\"alert(1)\"",
            "<svg/onload=alert(1)>",
            "a'\"&gt;<",
            "]]> --> %> ${7*7} #{x} <#if>");

    private static final List<String> SHAPES = List.of(
            "[", "![", "](", "[x](y \"", "[a](<b", "[a]: b\n", "[x]: \n  ", "](\n[", "[a](", "[](<>)", "[a][b]",
            "[[a]]", "*a **a ", "*a_ ", "**", "_a ", "*[a](b)*", "`", "`a``", "`[", "\\!", "[\\!", "[\\\\\\!x",
            "&amp;", "&#1", "<", "<a ", "<a b=c ", "<a b=\"", "<?", "<!A ", "<![CDATA[", "<!--", "<b>", "<a@b.c>",
            "<https://a.b>", "http://a.a.", "> ", "- ", "1. - ", "> - ", ": a\n", "a\n: b\n\n", "|", "|a",
            "|a|b|\n|-|-|\n", "a|b\n-|-\n", "# a\n", "a\n=\n", "~~~\n", "    a\n\n", "\t", "\n", "- a\n", "- a\n\n",
            " - a\n  ", "{{", "{{a}}", "}}", "{{a ", "<{|-|-\n_)\n    ", "a  \n", "a\\\n", "\n)\t<");

    @TestFactory
    Stream<DynamicTest> neverPrintsAnAttackAndSaysSo() {
        return ATTACKS.stream().map(text -> DynamicTest.dynamicTest(name(text), () -> {
            Outcome<Prose> outcome = ProseReader.read(Texts.scalar(text));
            assertFalse(outcome.findings().isEmpty(), "nobody was told");
            assertOnlyWhatTheListAllows(outcome.value());
        }));
    }

    @TestFactory
    Stream<DynamicTest> printsWhatOnlyLooksLikeAnAttackAsWords() {
        return PLAIN.stream().map(text -> DynamicTest.dynamicTest(name(text), () -> {
            Prose prose = Texts.read(text);
            assertOnlyWhatTheListAllows(prose);
            assertFalse(prose.html(Texts.RESOLVER).markup().isEmpty());
        }));
    }

    @TestFactory
    Stream<DynamicTest> endsOnEveryShapeAtFullLength() {
        return SHAPES.stream().map(shape -> DynamicTest.dynamicTest(name(shape), () -> assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> {
                    String text = shape.repeat(FULL / shape.length());
                    assertEndsWell(text);
                    assertEndsWell(shape.contains("\n") ? withEmptyLines(text) : "x " + text.substring(2));
                })));
    }

    @Test
    void endsOnWhateverIsPutTogetherByChance() {
        List<String> pieces = List.of(
                "a", "word ", "\n", "\n\n", "  ", "    ", "*", "**", "_", "`", "``", "[", "]", "(", ")", "](",
                "](policy:a)", "[x](https://a.b)", "[r]: https://x.y\n", "[r]", "> ", "- ", "1. ", "# ", "| ",
                "|-|-|\n", "| a | b |\n|---|---|\n", ": ", "\\", "{{", "}}", "{{x}}", "{{x y z}}", "&amp;", "&#65;",
                "!", "<", ">", "<b>", "</b>", "<!-- ", "-->", "<a href=x>", "<https://a.b>", "---\n", "```\n", "\"",
                "😀", "\\\n");
        Random random = new Random(20261122);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(25); j >= 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertEndsWell(text.toString());
        }
    }

    private static String name(String text) {
        return "'" + text.replace("\n", "\\n").replace("\t", "\\t") + "'";
    }

    /** Prose or a finding, never both missing; and every place is a place of the text. */
    private static void assertEndsWell(String text) {
        Outcome<Prose> outcome = ProseReader.read(Texts.scalar(text));
        assertTrue(!outcome.value().isRefused() || !outcome.findings().isEmpty(), text);
        assertOnlyWhatTheListAllows(outcome.value());
        outcome.value().words().forEach(words -> words.at(words.text().length()));
    }

    private static String withEmptyLines(String text) {
        StringBuilder apart = new StringBuilder();
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            apart.append(line).append(++lines % 400 == 0 ? "\n\n" : "\n");
        }
        return apart.substring(0, Math.min(apart.length(), FULL - 2));
    }

    private static void assertOnlyWhatTheListAllows(Prose prose) {
        String html = prose.html(Texts.RESOLVER).markup();
        assertAll(Jsoup.parseBodyFragment(html).body().select("body *").stream()
                .map(element -> () -> assertAllowed(element, html)));
    }

    private static void assertAllowed(Element element, String html) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.tagName() + " in " + html);
        for (Attribute attribute : element.attributes()) {
            assertTrue(ATTRIBUTES.contains(element.tagName() + " " + attribute.getKey()), attribute + " in " + html);
        }
        // as a browser reads an address: without blanks and controls round it, without tabs and line ends in it
        String address = element.attr("href").replaceAll("[\\x00-\\x20]", "").toLowerCase(Locale.ROOT);
        assertTrue(address.matches("|(?:https://[^/\\\\]|mailto:|tel:|\\.\\./[a-z]).*"), address + " in " + html);
    }
}
