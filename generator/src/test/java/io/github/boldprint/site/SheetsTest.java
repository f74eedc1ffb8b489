package io.github.boldprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.prose.Html;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final String SITE = """
            business:
              name: Lumen & Loom
              legalName: Lumen & Loom GmbH
              email: care@lumenandloom.example
              address: {street: Beispielweg 3, postalCode: "10115", city: Berlin, country: DE}
            url: https://lumenandloom.example/policies/
            languages: [en, de, hr, ms, fil]
            markets: [DE]
            """;
    private static final String COMPLAINTS = """
            kind: complaints
            effective: 2026-10-01
            facts:
              channels: [email, post, in-person]
              email: care@lumenandloom.example
              phone: +49 30 23125 014
              acknowledgeWithin: 1 business day
              answerWithin: 5 business days
              records: {keptFor: P3Y, use: To find causes and remove them}
            """;
    private static final String CONTACT = """
            kind: contact
            effective: 2026-10-01
            facts:
              channels:
                - {id: phone, channel: phone, phone: +49 30 23125 014, topics: [questions, ordering]}
                - {id: repair, channel: email, name: Workshop, email: repair@lumenandloom.example, answerWithin: P2D}
              hours:
                open: Mo-Th 10:00-18:00; Fr 10:00-15:00
                timeZone: Europe/Berlin
                closedOn:
                  - {id: christmas, date: 2026-12-25, what: Christmas Day}
                specialDays:
                  - {id: eve, date: 2026-12-24, opens: 10:00, closes: 13:00}
              personAnswersWithin: 1 business day
              automaticReply: {used: no}
              languages: [en, de]
              emergency: {phone: +49 30 23125 015, when: A lamp smells burnt}
            """;
    private static final String PRIVACY = "kind: privacy\n";

    private static final Example SHOP = shop(Map.of());

    @Test
    void aCardStandsAloneAndFourTimesOnASheet() {
        Page.ComplaintCard one = card("complaints/card/index.html", SHOP);
        Page.ComplaintCard four = card("complaints/cards/index.html", SHOP);
        assertEquals(List.of(1), one.copies());
        assertEquals(List.of(1, 2, 3, 4), four.copies());
        assertEquals(one.card(), four.card());
        assertEquals("a6 a4", one.paper() + " " + four.paper());
    }

    @Test
    void theCardSaysWhatTheFactsSay() {
        CardView card = card("complaints/card/index.html", SHOP).card();
        assertEquals("Lumen & Loom GmbH", card.business());
        assertEquals(List.of("You hear within 1 business day that your message has come.",
                "You have an answer within 5 business days."), card.promises());
        assertEquals("Leave this card with us, or send it to Lumen & Loom, Beispielweg 3, 10115 Berlin, Germany.",
                card.handIn());
        assertEquals(List.of("Phone: +49 30 23125 014", "E-mail: care@lumenandloom.example"), lines(card.ways()));
        assertEquals(List.of("We keep complaints for: 3 years",
                "What we use them for: To find causes and remove them",
                "How we handle your data: lumenandloom.example/policies/privacy/"), lines(card.privacy()));
        assertEquals("In force since 1 October 2026", card.effective());
    }

    @Test
    void whatNoFactStatesHasNoLine() {
        Example shop = shop(Map.of(
                "  phone: +49 30 23125 014\n  acknowledgeWithin", "  acknowledgeWithin",
                "  records: {keptFor: P3Y, use: To find causes and remove them}\n", "",
                "effective: 2026-10-01\n", "",
                "channels: [email, post, in-person]", "channels: [email, in-person]",
                PRIVACY, ""));
        CardView card = card("complaints/card/index.html", shop).card();
        assertEquals("Leave this card with us.", card.handIn());
        assertEquals(List.of("E-mail: care@lumenandloom.example"), lines(card.ways()));
        assertEquals(List.of(), card.privacy());
        assertEquals("", card.effective());
    }

    @Test
    void lettersGoToTheAddressForComplaintsWhereThereIsOne() {
        Example shop = shop(Map.of("channels: [email, post, in-person]", "channels: [email, post]",
                "  records:", "  address: {street: PO Box 7, postalCode: \"10001\", city: Berlin, country: DE}\n  records:"));
        assertEquals("Send this card to PO Box 7, 10001 Berlin, Germany.",
                card("complaints/card/index.html", shop).card().handIn());
    }

    @Test
    void aBusinessThatTakesNoPaperHasNoCard() {
        Example shop = shop(Map.of("channels: [email, post, in-person]", "channels: [email, phone]"));
        assertFalse(paths(shop).stream().anyMatch(path -> path.contains("card")));
        assertEquals(List.of(), ((Page.OnePolicy) shop.page("complaints/index.html")).sheets());
    }

    @Test
    void thePosterSaysWhatIsOtherwiseInSomeMarkets() {
        PosterView poster = poster(shop(Map.of("markets: [DE]", "markets: [DE, AT]", "  emergency: {phone: +49 30 23125 015, when: A lamp smells burnt}\n", """
                  emergency: {phone: +49 30 23125 015, when: A lamp smells burnt}
                variants:
                  - id: austria
                    when: {markets: [AT]}
                    facts:
                      channels:
                        - {id: phone, channel: phone, phone: +43 1 2345 678}
                        - {id: chat, channel: chat, url: "https://at.lumenandloom.example/chat/"}
                      hours: {open: "Mo-Fr 08:00-16:00"}
                      languages: [de]
                """)));
        assertEquals(List.of("phone", "Austria: phone", "e-mail (Not in: Austria)", "Austria: chat"),
                poster.ways().stream().map(PosterView.Way::label).toList());
        assertTrue(poster.times().stream().anyMatch(times -> times.label().startsWith("Austria: ")
                && times.lines().equals(List.of("Monday to Friday, 08:00–16:00"))), poster.times()::toString);
        assertTrue(lines(poster.notes()).contains("We speak: English, German (Austria: German)"), poster.notes()::toString);
    }

    private static PosterView poster(Example shop) {
        return ((Page.CounterPoster) shop.page("contact/poster/index.html")).poster();
    }

    @Test
    void thePageOfContactHasOneTableOfHoursWithHolidays() {
        FactTable hours = ((Page.OnePolicy) SHOP.page("contact/index.html")).policy().tables().stream()
                .filter(table -> table.anchor().equals("fact-hours")).findFirst().orElseThrow();
        assertEquals(List.of("fact-hours.closedOn", "fact-hours.specialDays"), hours.others());
        assertEquals(List.of("fact-hours.open [Monday to Thursday, 10:00–18:00]", " [Friday, 10:00–15:00]",
                        "fact-hours.specialDays.eve [24 December 2026, 10:00–13:00]",
                        "fact-hours.closedOn.christmas [25 December 2026<br>Christmas Day, closed]"),
                hours.rows().stream().map(row -> row.anchor() + " " + row.cells()).toList());
    }

    @Test
    void policiesLinkToWhatIsMadeFromThem() {
        assertEquals(List.of(new NavigationLink("Complaint card, one on A6", "card/index.html", false),
                        new NavigationLink("Complaint cards, four on A4", "cards/index.html", false)),
                ((Page.OnePolicy) SHOP.page("complaints/index.html")).sheets());
        Page.CounterPoster poster = (Page.CounterPoster) SHOP.page("de/contact/poster/index.html");
        assertEquals(new NavigationLink("Kontakt", "../index.html", false), poster.policy());
        assertEquals(List.of(true), poster.sheets().stream().map(NavigationLink::current).toList());
        assertEquals(List.of(), ((Page.OnePolicy) SHOP.page("privacy/index.html")).sheets());
    }

    @Test
    void thePosterShowsWaysAndHoursWithHolidays() {
        PosterView poster = poster(SHOP);
        assertEquals(List.of("In danger, call: <a href=\"tel:+493023125015\">+49 30 23125 015</a>",
                "When to call it: A lamp smells burnt"), lines(poster.emergency()));
        PosterView.Way phone = poster.ways().get(0);
        assertEquals("phone", phone.label());
        assertEquals(List.of("For: questions, ordering"), lines(phone.notes()));
        PosterView.Way repair = poster.ways().get(1);
        assertEquals("Workshop", repair.name().markup());
        assertEquals(List.of("A person answers within: 2 days"), lines(repair.notes()));
        assertEquals(List.of("Monday to Thursday, 10:00–18:00", "Friday, 10:00–15:00"), poster.times().get(0).lines());
        assertEquals(List.of(new PosterView.Day("25 December 2026", "", new Html("Christmas Day"))),
                poster.days().get(0).days());
        assertEquals(List.of(new PosterView.Day("24 December 2026", "10:00–13:00", Html.EMPTY)),
                poster.days().get(1).days());
        assertEquals(List.of("A person answers your message within 1 business day.", "No machine answers you."),
                poster.promises());
        assertEquals(List.of("We speak: English, German"), lines(poster.notes()));
    }

    @Test
    void marksTheLanguageOfWhatIsNotTranslated() {
        assertEquals("<span lang=\"en\">To find causes and remove them</span>",
                card("de/complaints/card/index.html", SHOP).card().privacy().get(1).words().markup());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de/", "fil/", "hr/", "ms/"})
    void everyCodeLeadsToItsPolicyInItsLanguage(String language) {
        String root = "https://lumenandloom.example/policies/" + language;
        for (String page : List.of("card", "cards")) {
            QrCode code = card(language + "complaints/" + page + "/index.html", SHOP).card().code();
            assertEquals(root + "complaints/", Telephone.read(code.size(), code.path()));
            assertEquals(root + "complaints/", code.address());
            assertEquals(root + "complaints/", "https://" + code.printed());
        }
        QrCode code = ((Page.CounterPoster) SHOP.page(language + "contact/poster/index.html")).poster().code();
        assertEquals(root + "contact/", Telephone.read(code.size(), code.path()));
    }

    @Test
    void aLongAddressIsReadableToo() {
        String address = "https://lumenandloom.example/" + "policies-of-our-shop/".repeat(12);
        QrCode code = QrCodes.of(address, "label");
        assertEquals(address, Telephone.read(code.size(), code.path()));
    }

    @Test
    void anAddressThatFitsInNoCodeIsPrintedAlone() {
        QrCode code = QrCodes.of("https://lumenandloom.example/" + "x".repeat(3000), "label");
        assertEquals(0, code.size());
        assertTrue(code.printed().startsWith("lumenandloom.example/xxx"));
        assertEquals("", QrCodes.of("", "label").printed());
    }

    @Test
    void noSearchEngineListsASheet() {
        for (Page page : SHOP.site().pages()) {
            boolean sheet = page instanceof Page.ComplaintCard || page instanceof Page.CounterPoster;
            assertTrue(!sheet || !page.frame().indexed() && page.frame().canonical().isEmpty(), page.frame().path().value());
        }
        assertEquals(15, paths(SHOP).stream().filter(path -> path.matches(".*/(cards?|poster)/.*")).count());
    }

    private static Example shop(Map<String, String> replaced) {
        Map<String, String> texts = new TreeMap<>(Map.of("site.yaml", SITE, "policies/complaints.yaml", COMPLAINTS,
                "policies/contact.yaml", CONTACT, "policies/privacy.yaml", PRIVACY));
        replaced.forEach((before, after) -> {
            assertTrue(texts.values().stream().anyMatch(text -> text.contains(before)), before);
            texts.replaceAll((path, text) -> text.replace(before, after));
        });
        texts.values().removeIf(String::isEmpty);
        return Example.shipped(texts);
    }

    private static Page.ComplaintCard card(String path, Example shop) {
        return (Page.ComplaintCard) shop.page(path);
    }

    private static List<String> paths(Example shop) {
        return shop.site().pages().stream().map(page -> page.frame().path().value()).toList();
    }

    private static List<String> lines(List<Labelled> rows) {
        return rows.stream().map(row -> row.label() + ": " + row.words()).toList();
    }
}
