package io.github.boldprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteAssemblerTest {

    private static final Example SHOP = Example.lampShop();

    @Test
    void plansEveryPageInEveryLanguage() {
        assertEquals(
                List.of("404.html", "all/index.html", "contact/index.html", "contact/poster/index.html",
                        "de/404.html", "de/all/index.html", "de/contact/index.html", "de/contact/poster/index.html",
                        "de/fragments/contact-box.html", "de/fragments/footer-links.html",
                        "de/fragments/header-link.html", "de/fragments/returns-line.html", "de/index.html", "de/lamp-care/index.html",
                        "de/pet-boarding/index.html",
                        "de/returns/index.html", "de/search/index.html",
                        "fragments/contact-box.html", "fragments/footer-links.html", "fragments/header-link.html",
                        "fragments/returns-line.html", "index.html", "lamp-care/index.html", "pet-boarding/index.html",
                        "returns/index.html", "search/index.html"),
                SHOP.site().pages().stream().filter(page -> !(page instanceof Page.Signpost))
                        .map(page -> page.frame().path().value()).toList());
    }

    @Test
    void putsWhatCustomersNeedFirstFirst() {
        assertEquals(
                List.of("Returns", "Contact", "Lamp care", "Pet boarding"),
                SHOP.page("index.html").frame().navigation().stream().map(NavigationLink::words).toList());
    }

    @Test
    void linksPagesRelativelyAndNamesTheFile() {
        Frame frame = SHOP.page("de/returns/index.html").frame();
        assertEquals("../../", frame.root());
        assertEquals("../index.html", frame.home());
        assertEquals("../all/index.html", frame.everything());
        assertEquals(
                List.of("index.html", "../contact/index.html", "../lamp-care/index.html",
                        "../pet-boarding/index.html"),
                frame.navigation().stream().map(NavigationLink::href).toList());
        assertEquals(
                List.of(true, false, false, false),
                frame.navigation().stream().map(NavigationLink::current).toList());
        assertEquals(
                List.of(
                        new LanguageLink("en", "English", "../../returns/index.html",
                                "https://lumenandloom.example/policies/returns/", false),
                        new LanguageLink("de", "Deutsch", "index.html",
                                "https://lumenandloom.example/policies/de/returns/", true)),
                frame.languages());
        assertEquals("https://lumenandloom.example/policies/de/returns/", frame.canonical());
        assertEquals("https://lumenandloom.example/policies/returns/", frame.fallback());
    }

    @Test
    void linksFromTheServersRootWhereThePageIsShownAnywhere() {
        Frame missing = SHOP.page("de/404.html").frame();
        assertEquals("/policies/", missing.root());
        assertEquals("/policies/de/", missing.home());
        assertEquals("/policies/de/returns/", missing.navigation().get(0).href());
        assertEquals("", missing.canonical());
        assertFalse(missing.indexed());
        Page.Fragment footer = (Page.Fragment) SHOP.page("de/fragments/footer-links.html");
        assertEquals(
                List.of("/policies/de/returns/", "/policies/de/contact/", "/policies/de/lamp-care/",
                        "/policies/de/pet-boarding/"),
                footer.policies().stream().map(PolicyView::href).toList());
    }

    @Test
    void namesTheSameWaysOfContactInTheSameOrderOnEveryPage() {
        for (Page page : SHOP.site().pages()) {
            boolean english = page.frame().language().equals("en");
            assertEquals(
                    english ? List.of("Phone", "E-mail", "Contact") : List.of("Telefon", "E-Mail", "Kontakt"),
                    page.frame().contact().stream().map(ContactWay::label).toList());
        }
        assertEquals(
                List.of(
                        new ContactWay("Phone", "+49 30 7654321", "tel:+49307654321"),
                        new ContactWay("E-mail", "hello@lumenandloom.example", "mailto:hello@lumenandloom.example"),
                        new ContactWay("Contact", "All ways to reach us", "../contact/index.html")),
                SHOP.page("returns/index.html").frame().contact());
    }

    @Test
    void carriesEveryFixedWordOfTheSourceLanguage() {
        Map<String, String> words = SHOP.page("de/index.html").frame().words();
        assertEquals("Ja", words.get("yes"));
        assertEquals("Only in English", words.get("onlyEnglish"));
        assertFalse(words.containsKey("effectiveSince"), "it takes a day");
    }

    @Test
    void makesTheSummaryFromTheFirstFiveFactsThatBelongThere() {
        PolicyView care = SHOP.policy("lamp-care/index.html");
        assertEquals(
                List.of("We clean your lamp for you once in 1 year.", "We tell you what is wrong within 2 days.",
                        "We repair within 7 days what can be repaired.", "We fetch it within 3 days.",
                        "We keep parts for 10 years."),
                care.summaryLines());
        assertTrue(care.summary().markup().startsWith(
                "<p>We clean your lamp for you once in 1 year.</p>\n<p>We tell"), care.summary().markup());
        assertEquals("In force since 1 October 2026", care.effective());
        assertEquals("Last reviewed on 15 September 2026", care.reviewed());
    }

    @Test
    void describesAPageInAsManySentencesAsASearchResultShows() {
        assertEquals(
                "We clean your lamp for you once in 1 year. We tell you what is wrong within 2 days. "
                        + "We repair within 7 days what can be repaired. We fetch it within 3 days.",
                SHOP.page("lamp-care/index.html").frame().description());
        assertEquals("Pet boarding · Lumen & Loom", SHOP.page("pet-boarding/index.html").frame().description());
    }

    @Test
    void printsTheAuthorsSummaryWhereItIsInThePagesLanguage() {
        PolicyView contact = SHOP.policy("contact/index.html");
        assertEquals("<p>A person answers within 1 business day, see <a href=\"#reach-us\">how</a>.</p>",
                contact.summary().markup().strip());
        assertEquals(List.of(), contact.summaryLines());
        assertTrue(SHOP.policy("de/contact/index.html").summary().markup().startsWith("<div lang=\"en\">"));
    }

    @Test
    void flattensGroupsToKeyFacts() {
        assertEquals(
                List.of("accepted", "window", "windowStarts", "returnMethod", "returnPortal", "restockingFee.percentage",
                        "itemCondition", "shop.onlineOrders", "defective.within", "defective.costPaidBy",
                        "returnCost.paidBy", "returnCost.fee", "returnCost.labelSource", "refund.within", "refund.form",
                        "refund.method"),
                SHOP.policy("returns/index.html").keyFacts().stream().map(KeyFact::path).toList());
        assertEquals("", keyFact(SHOP.policy("returns/index.html"), "window").group());
        assertFalse(keyFact(SHOP.policy("returns/index.html"), "refund.within").group().isEmpty());
        KeyFact window = keyFact(SHOP.policy("de/returns/index.html"), "window");
        assertEquals("fact-window", window.anchor());
        assertEquals("Zeit zum Zurückgeben", window.label());
        assertEquals("[30 Tage]", window.value().toString());
        assertEquals("[You pay]", value("returns/index.html", "returnCost.paidBy"));
        assertEquals("[by mail, in store]", value("returns/index.html", "returnMethod"));
        assertEquals(
                "[<a href=\"https://lumenandloom.example/orders/\">lumenandloom.example/orders</a>]",
                value("returns/index.html", "returnPortal"));
    }

    @Test
    void showsAKindWithoutMessagesInTheWordsOfItsFile() {
        PolicyView boarding = SHOP.policy("pet-boarding/index.html");
        assertEquals("Pet boarding", boarding.title());
        assertEquals(
                List.of("Check in", "Feeding times a day", "Feeding own food", "House", "Care", "Vet phone"),
                boarding.keyFacts().stream().map(KeyFact::label).toList());
        assertEquals("[1 Kennel Road, Austin, TX 78701, United States]", value("pet-boarding/index.html", "house"));
        assertEquals("[in house vet]", value("pet-boarding/index.html", "care"));
        assertEquals("[Yes]", value("pet-boarding/index.html", "feeding.ownFood"));
        assertEquals("[<a href=\"tel:+15125550100\">+1 512 5550100</a>]", value("pet-boarding/index.html", "vetPhone"));
    }

    @Test
    void understandsTheCodeOfARegionInAnAddress() {
        Example texas = Example.lampShop(Map.of("region: TX", "region: US-TX"));
        assertEquals("[1 Kennel Road, Austin, TX 78701, United States]",
                keyFact(texas.policy("pet-boarding/index.html"), "house").value().toString());
        Example japan = Example.lampShop(Map.of("city: Austin, region: TX, country: US",
                "city: Kobe, region: JP-28, country: JP"));
        assertEquals("[1 Kennel Road, 78701 Kobe, Japan (28), Japan]",
                keyFact(japan.policy("pet-boarding/index.html"), "house").value().toString());
    }

    @Test
    void showsAListOfGroupsAsATableWithoutEmptyColumns() {
        FactTable rooms = SHOP.policy("pet-boarding/index.html").tables().get(0);
        assertEquals("fact-rooms", rooms.anchor());
        assertEquals("Rooms", rooms.caption());
        assertEquals(List.of("Size", "Price", "Extras"), rooms.columns());
        assertEquals("fact-rooms.small", rooms.rows().get(0).anchor());
        assertEquals("[Small kennel, €20.00, ]", rooms.rows().get(0).cells().toString());
        assertEquals("[Large kennel, , walks, toys]", rooms.rows().get(1).cells().toString());
    }

    @Test
    void marksTheLanguageOfWhatIsNotTranslated() {
        FactTable exceptions = SHOP.policy("de/returns/index.html").tables().get(0);
        assertEquals("Nach Maß geschnittener Stoff", exceptions.rows().get(0).cells().get(0).markup());
        assertEquals("<span lang=\"en\">Opened bulbs</span>", exceptions.rows().get(1).cells().get(0).markup());
        List<ClauseView> clauses = SHOP.policy("de/returns/index.html").clauses();
        assertEquals(List.of("", "en"), clauses.stream().map(ClauseView::language).toList());
        assertEquals("In the shop", clauses.get(1).title());
        String english = clauses.get(1).html().markup();
        assertTrue(english.contains("after 1 business day."), "an English text quotes in English: " + english);
    }

    @Test
    void answersOnlyWhatTheFactsAnswer() {
        Page.Centre centre = (Page.Centre) SHOP.page("index.html");
        assertEquals("Lamps that last, from people you can reach.", centre.mission());
        assertEquals(
                List.of(
                        new Answer("how-long", "How long can I return something?", "Within 30 days of delivery.",
                                "returns/index.html#fact-window"),
                        new Answer("not-returnable", "What can I not return?",
                                "2 things: Fabric cut to your measure and Opened bulbs.",
                                "returns/index.html#fact-exceptions")),
                centre.policies().get(0).answers());
        assertEquals("Innerhalb von 30 Tagen nach der Lieferung.",
                SHOP.policy("de/returns/index.html").answers().get(0).answer());
    }

    @Test
    void fillsQuotesAndLinksOfTheTexts() {
        String steps = SHOP.policy("returns/index.html").clauses().get(0).html().markup();
        assertTrue(steps.contains("within 30 days of delivery to Lumen &amp; Loom."), steps);
        assertTrue(steps.contains("<a href=\"../contact/index.html#reach-us\">who answers</a>"), steps);
        assertTrue(steps.contains("<a href=\"../contact/index.html#fact-channels.mail\">"), steps);
        assertTrue(steps.contains("<a href=\"#fact-exceptions.bulbs\">the exception</a>"), steps);
        assertTrue(SHOP.policy("de/returns/index.html").clauses().get(0).html().markup().contains("30 Tagen"));
        String shopText = SHOP.policy("returns/index.html").clauses().get(1).html().markup();
        assertTrue(shopText.contains("after 1 business day."), shopText);
        assertFalse(shopText.contains("what-never-to-promise"), shopText);
    }

    @Test
    void keepsLinksInsideTheEverythingPage() {
        PolicyView returns = ((Page.Everything) SHOP.page("all/index.html")).policies().get(0);
        assertEquals("returns", returns.anchor());
        assertEquals("returns--how-to-return", returns.clauses().get(0).anchor());
        assertEquals("returns--fact-window", keyFact(returns, "window").anchor());
        assertEquals("returns--fact-exceptions.bulbs", returns.tables().get(0).rows().get(1).anchor());
        assertEquals("#returns--fact-window", returns.answers().get(0).href());
        assertEquals("../returns/index.html", returns.href());
        String steps = returns.clauses().get(0).html().markup();
        assertTrue(steps.contains("<a href=\"#contact--reach-us\">"), steps);
        assertTrue(returns.clauses().get(1).html().markup().contains("<a href=\"#contact\">the whole policy</a>"));
        assertEquals(
                "https://lumenandloom.example/policies/returns/#how-to-return", returns.clauses().get(0).address());
    }

    @Test
    void showsNothingForStaff() {
        assertEquals(2, SHOP.policy("returns/index.html").clauses().size());
        for (Page page : SHOP.site().pages()) {
            String lines = Lines.of(page);
            assertFalse(lines.toLowerCase(Locale.ROOT).contains("silent"), lines);
            assertFalse(lines.contains("what-never-to-promise"), lines);
        }
    }

    @Test
    void changesOnlyTheLinesThatStateAChangedFact() {
        Example shorter = Example.lampShop(Map.of("window: P30D", "window: P21D"));
        for (int i = 0; i < SHOP.site().pages().size(); i++) {
            List<String> before = Lines.of(SHOP.site().pages().get(i)).lines().toList();
            List<String> after = Lines.of(shorter.site().pages().get(i)).lines().toList();
            assertEquals(before.size(), after.size());
            IntStream.range(0, before.size())
                    .filter(line -> !Objects.equals(before.get(line), after.get(line)))
                    .forEach(line -> assertEquals(after.get(line), before.get(line).replace("30 ", "21 ")));
        }
    }

    @Test
    void doesWithoutAnAddress() {
        Example nowhere = Example.lampShopWithoutUrl();
        assertEquals("", nowhere.page("index.html").frame().canonical());
        assertEquals("#how-to-return", nowhere.policy("returns/index.html").clauses().get(0).address());
        assertEquals("/returns/", nowhere.page("404.html").frame().navigation().get(0).href());
    }

    private static String value(String page, String path) {
        return keyFact(SHOP.policy(page), path).value().toString();
    }

    private static KeyFact keyFact(PolicyView policy, String path) {
        return policy.keyFacts().stream().filter(fact -> fact.path().equals(path)).findFirst().orElseThrow();
    }
}
