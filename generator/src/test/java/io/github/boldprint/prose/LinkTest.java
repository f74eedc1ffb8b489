package io.github.boldprint.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    private static final Location START = new Location("t.md", 1, 1);

    @Test
    void readsLinksToPolicies() {
        assertEquals(List.of(
                new Link(new Link.ToPolicy("returns", Optional.of("how-to-return")), START),
                new Link(new Link.ToPolicy("pet-boarding", Optional.of("fact-refund.within")),
                        new Location("t.md", 2, 3)),
                new Link(new Link.ToPolicy("privacy", Optional.empty()), new Location("t.md", 2, 50))),
                Texts.read("[a](policy:returns#how-to-return)\n**[b](POLICY:pet-boarding#fact-refund.within)**,"
                        + " [c](<policy:privacy> 'title')").links());
    }

    @ParameterizedTest
    @CsvSource({
        "[x](https://a.example/b?c=d&amp;e#f), https://a.example/b?c=d&e#f",
        "[x](HTTPS://A.example), https://A.example",
        "[x](https&#58;//a.example), https://a.example",
        "[x](https\\://a.example/\\(b\\)), https://a.example/(b)",
        "[x](https://ä.example/ö), https://ä.example/ö",
        "[x](mailto:care@a.example?subject=Return), mailto:care@a.example?subject=Return",
        "[x](Tel:+49-30-1234567), tel:+49-30-1234567",
        "<https://a.example/b>, https://a.example/b",
        "<care@a.example>, mailto:care@a.example",
        "[x] [], ''",
    })
    void readsLinksToAddresses(String text, String url) {
        Optional<Link> link = url.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link(new Link.ToAddress(url), START));
        assertEquals(link.stream().toList(), Texts.read(text).links());
    }

    @Test
    void readsReferenceLinksAtTheirUse() {
        Prose prose = Texts.read("See [the shop][shop] or [shop].\n\n[shop]: https://shop.example 'title'\n");
        assertEquals(List.of(
                new Link(new Link.ToAddress("https://shop.example"), new Location("t.md", 1, 5)),
                new Link(new Link.ToAddress("https://shop.example"), new Location("t.md", 1, 25))), prose.links());
        assertEquals("<p>See <a href=\"https://shop.example\">the shop</a> or"
                + " <a href=\"https://shop.example\">shop</a>.</p>", prose.html(Texts.RESOLVER).markup());
    }

    @Test
    void printsNoTitles() {
        assertEquals("<p><a href=\"../returns/index.html#x\">a</a></p>", Texts.html("[a](policy:returns#x \"title\")"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "http://a.example | a link to http: can be read and changed on its way; write https: instead",
        "#a | a link to a place in a policy names the policy too, such as policy:returns#a",
        "www.a.example | a web address begins with https://",
        "//a.example | a web address begins with https://",
        "care@a.example | a link to an e-mail address begins with mailto:",
        "+49-30-123 | a link to a phone number begins with tel:",
        "javascript:x | links to 'javascript:' are not printed; a link leads to policy:<kind>, policy:<kind>#<clause>,"
                + " https://…, mailto:… or tel:…",
        "returns.html | this link's target is neither a policy nor a whole address; a link leads to policy:<kind>,"
                + " policy:<kind>#<clause>, https://…, mailto:… or tel:…",
        "policy:Returns | a link to a policy is written policy:<kind> or policy:<kind>#<clause>, with the kind in lower"
                + " case, such as policy:returns#how-to-return",
        "mailto:care | an e-mail link is written mailto: and one address, such as mailto:care@example.com",
        "tel:call-us | a phone link is written tel: and a number without spaces, such as tel:+49-30-1234567",
        "https:a.example | a web address begins with https:// and the name of its host, such as"
                + " https://example.com/orders, and holds no spaces, quotation marks, braces or backslashes",
        "https://shop.example@evil.example | the '@' hides where this link leads; write the address of the host itself",
    })
    void saysWhatIsWrongWithATargetAndWhatToWrite(String target, String message) {
        assertEquals(List.of("1:5: " + message + " [link-scheme]"), Texts.findings("[x](" + target + ")"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x](https://a b.example)", "[x] (https://a.example)", "[x](https://a.example"})
    void refusesBracketsThatWereMeantAsALink(String text) {
        assertEquals(1, Texts.faults(text).size());
        assertEquals("link-scheme", Texts.faults(text).get(0).split(" ")[1]);
    }

    @Test
    void refusesLinksThatLeadNowhereOrHaveNoWordsOrNoDefinition() {
        assertEquals(
                List.of("1:1 link-scheme", "1:7 link-scheme", "1:29 link-scheme"),
                Texts.faults("[x]() [](https://a.example) [y][nothing]"));
    }

    @Test
    void leavesOtherBracketsAsWords() {
        assertEquals("<p>As [1] says, [<em>see</em> there], ![no].</p>",
                Texts.html("As [1] says, [*see* there], ![no]."));
    }

    @Test
    void refusesAReferenceAtItsDefinition() {
        assertEquals(List.of("3:6 link-scheme"), Texts.faults("See [x].\n\n[x]: http://a.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "javascript:alert(1)", "//evil.example", "https:evil", "data:text/html,x", "java\nscript:x", "\\\\evil", ""
    })
    void printsNoAddressThatLeadsElsewhereWhoeverGaveIt(String address) {
        Resolver careless = new Resolver() {
            @Override
            public Optional<String> words(Quote quote) {
                return Optional.empty();
            }

            @Override
            public Optional<String> address(Link.Target target) {
                return Optional.of(address);
            }
        };
        assertEquals("<p>x</p>", Texts.read("[x]({{url}})").html(careless).markup());
    }
}
