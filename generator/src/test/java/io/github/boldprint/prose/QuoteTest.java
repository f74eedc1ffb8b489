package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {

    @Test
    void readsPathsAndCasesWithTheirPlaces() {
        Prose prose = Texts.read("In {{window}} or\n**{{ refund.within }}**, {{exceptions.cut-fabric.what dative}}");
        assertEquals(List.of(
                new Quote("window", Optional.empty(), false, new Location("t.md", 1, 4)),
                new Quote("refund.within", Optional.empty(), false, new Location("t.md", 2, 3)),
                new Quote("exceptions.cut-fabric.what", Optional.of("dative"), false, new Location("t.md", 2, 26))),
                prose.quotes());
    }

    @Test
    void readsQuotesInHeadingsCellsLinksAndDefinitions() {
        Prose prose = Texts.read("""
                # {{a}}

                | {{b}} |
                |-------|
                | *{{c}}* |

                [{{d}}](policy:returns)

                {{e}}
                : {{f}}
                """);
        assertEquals(List.of("a", "b", "c", "d", "e", "f"), prose.quotes().stream().map(Quote::path).toList());
    }

    @Test
    void readsNoQuoteInCodeEscapesAndEntities() {
        String text = "`{{a}}` \\{{b}} {\\{c}} &#123;&#123;d}} \\{{{e}}\n\n    {{f}}\n";
        Prose prose = Texts.read(text);
        assertEquals(List.of("e"), prose.quotes().stream().map(Quote::path).toList());
        assertEquals("<p><code>{{a}}</code> {{b}} {{c}} {{d}} {&lt;e&gt;</p>\n<pre><code>{{f}}\n</code></pre>",
                Texts.html(text));
    }

    @Test
    void readsAWholeQuoteAsLinkTarget() {
        Prose prose = Texts.read("See [the form]({{withdrawal.url}}) and [again]( {{ withdrawal.url }} ).");
        Quote first = new Quote("withdrawal.url", Optional.empty(), true, new Location("t.md", 1, 16));
        Quote second = new Quote("withdrawal.url", Optional.empty(), true, new Location("t.md", 1, 49));
        assertEquals(List.of(first, second), prose.quotes());
        assertEquals(List.of(
                new Link(new Link.ToFact(first), new Location("t.md", 1, 5)),
                new Link(new Link.ToFact(second), new Location("t.md", 1, 40))), prose.links());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{{", "{{}}", "{{ }}", "{{a", "{{a}", "{{a b c}}", "{{A-b}}", "{{a.}}", "{{.a}}", "{{a..b}}", "{{a_b}}",
        "{{a Dative}}", "{{a\nb}}", "{{*a*}}", "{{a-}}", "{{a|b}}", "{{ä}}", "{{a}b}}", "{{{}}", "{{`a`}}", "{{a\tb}}"
    })
    void refusesEveryOtherForm(String quote) {
        assertEquals(List.of("1:4 quote-form"), Texts.faults("In " + quote));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.example/{{id}}", "{{a}}{{b}}", "{{a dative}}", "{{A-b}}", "x{{a}}", "{{a}}#b"})
    void refusesAQuoteThatIsNotTheWholeTarget(String target) {
        assertEquals(List.of("1:5 quote-form"), Texts.faults("[x](" + target + ")"));
    }

    @Test
    void saysWhatToWrite() {
        assertEquals(List.of(
                "1:1: '{{a b c}}' is not how a fact is quoted; write {{name}} or {{name case}}, such as {{window}} or"
                        + " {{refund.within}}, or '\\{{' for the two characters themselves [quote-form]",
                "2:4: this '{{' has no '}}' of its own on its line; write {{name}} or {{name case}}, such as {{window}} or"
                        + " {{refund.within}}, or '\\{{' for the two characters themselves [quote-form]",
                "2:21: '{{a}}/b' is no link target; a quote stands there alone and without a case, as in"
                        + " [words]({{withdrawal.url}}) [quote-form]"),
                Texts.findings("{{a b c}}\nIn {{window and [x]({{a}}/b)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<b>bold</b>", "**x** [y](https://z.example)", "{{window}}", "&lt;b&gt;", "</p><script>alert(1)</script>",
        "\" onclick=\"alert(1)", "| a |", "# x", "`x`", "\\*", "<!-- -->", "]]>"
    })
    void printsAValueAsTextAndNeverReadsItAgain(String value) {
        Resolver resolver = new Resolver() {
            @Override
            public Optional<String> words(Quote quote) {
                return Optional.of(value);
            }

            @Override
            public Optional<String> address(Link.Target target) {
                return Optional.empty();
            }
        };
        String html = Texts.read("In {{window}}.").html(resolver).markup();
        var body = org.jsoup.Jsoup.parseBodyFragment(html).body();
        assertEquals("In " + value + ".", body.select("p").first().wholeText());
        assertEquals(List.of("body", "p"), body.select("*").stream().map(org.jsoup.nodes.Element::tagName).toList());
    }
}
