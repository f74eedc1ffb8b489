package io.github.boldprint.render;

import io.github.boldprint.prose.Html;
import io.github.boldprint.site.Answer;
import io.github.boldprint.site.ClauseView;
import io.github.boldprint.site.ContactWay;
import io.github.boldprint.site.FactTable;
import io.github.boldprint.site.Frame;
import io.github.boldprint.site.KeyFact;
import io.github.boldprint.site.LanguageLink;
import io.github.boldprint.site.NavigationLink;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.PolicyView;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A shop with two policies in English and German, planned by hand. */
final class SampleSite {

    static final String URL = "https://lumenandloom.example/policies/";
    private static final List<String> LANGUAGES = List.of("en", "de");

    private final String window;

    private SampleSite(String window) {
        this.window = window;
    }

    static Site site() {
        return site("30");
    }

    /** The site of a shop that takes goods back within this many days. */
    static Site site(String window) {
        SampleSite sample = new SampleSite(window);
        List<Page> pages = new ArrayList<>();
        for (String language : LANGUAGES) {
            String prefix = language.equals("en") ? "" : language + "/";
            pages.add(sample.centre(language, prefix + "index.html"));
            pages.add(sample.policy("returns", language, prefix + "returns/index.html"));
            pages.add(sample.policy("privacy", language, prefix + "privacy/index.html"));
            pages.add(sample.everything(language, prefix + "all/index.html"));
            for (String fragment : List.of("footer-links", "returns-line", "contact-box")) {
                String path = "fragments/" + language + "/" + fragment + ".html";
                pages.add(new Page.Fragment(
                        sample.frame(language, path, ""), fragment, sample.policies(language, path, "")));
            }
        }
        pages.add(new Page.NotFound(sample.frame("en", "404.html", "This page is not here")));
        return new Site(Optional.of(URI.create(URL)), pages, "default");
    }

    private Page centre(String language, String path) {
        String title = text(language, "Our policies", "Unsere Regelungen");
        String mission = text(language, "Lamps that last, from people you can reach.",
                "Lampen, die halten, von Menschen, die Sie erreichen.");
        return new Page.Centre(frame(language, path, title), mission, policies(language, path, ""));
    }

    private Page policy(String id, String language, String path) {
        PolicyView policy = id.equals("returns") ? returns(language, path, "") : privacy(language, path, "");
        return new Page.OnePolicy(frame(language, path, policy.title()), policy, List.of());
    }

    private Page everything(String language, String path) {
        String title = text(language, "Everything on one page", "Alles auf einer Seite");
        return new Page.Everything(frame(language, path, title), policies(language, path, "--"));
    }

    private List<PolicyView> policies(String language, String path, String join) {
        return List.of(returns(language, path, join), privacy(language, path, join));
    }

    private Frame frame(String language, String path, String title) {
        SitePath here = new SitePath(path);
        boolean missing = path.equals("404.html");
        String prefix = language.equals("en") ? "" : language + "/";
        String plain = path.startsWith("de/") ? path.substring(3) : path;
        List<LanguageLink> languages = new ArrayList<>();
        for (String other : LANGUAGES) {
            SitePath there = new SitePath((other.equals("en") ? "" : other + "/") + (missing ? "index.html" : plain));
            languages.add(new LanguageLink(other, other.equals("en") ? "English" : "Deutsch",
                    link(here, there), URL + there.published(), other.equals(language)));
        }
        String root = missing ? "/policies/" : "../".repeat(path.split("/").length - 1);
        return new Frame(here, language, "ltr", title,
                text(language, "Send anything back within " + window + " days.",
                        "Alles innerhalb von " + window + " Tagen zurückgeben."),
                "Lumen & Loom", root, link(here, new SitePath(prefix + "index.html")),
                link(here, new SitePath(prefix + "all/index.html")), "", missing ? "" : URL + here.published(),
                missing ? "" : URL + new SitePath(plain).published(), !missing,
                List.of(navigation(here, prefix, text(language, "Returns", "Rückgabe"), "returns"),
                        navigation(here, prefix, text(language, "Privacy", "Datenschutz"), "privacy")),
                languages,
                List.of(new ContactWay(text(language, "Phone", "Telefon"), "+49 30 1234567", "tel:+49301234567"),
                        new ContactWay(text(language, "Email", "E-Mail"), "care@lumenandloom.example",
                                "mailto:care@lumenandloom.example"),
                        new ContactWay(text(language, "Post", "Post"), "Beispielweg 3, 10115 Berlin", "")),
                PageWords.of(language));
    }

    private static NavigationLink navigation(SitePath here, String prefix, String words, String id) {
        SitePath there = new SitePath(prefix + id + "/index.html");
        return new NavigationLink(words, link(here, there), here.equals(there));
    }

    private static String link(SitePath here, SitePath there) {
        boolean absolute = here.value().equals("404.html") || here.value().startsWith("fragments/");
        return absolute ? "/policies/" + there.published() : there.from(here);
    }

    private PolicyView returns(String language, String path, String join) {
        String href = href("returns", language, path);
        String days = text(language, window + " days", window + " Tage");
        return new PolicyView("returns", join.isEmpty() ? "" : "returns",
                text(language, "Returns", "Rückgabe"), href,
                Html.EMPTY,
                List.of(text(language, "You can return anything within " + window + " days.",
                                "Sie können alles innerhalb von " + window + " Tagen zurückgeben."),
                        text(language, "We pay for the return.", "Wir bezahlen die Rücksendung."),
                        text(language, "Your money is back within 14 days.",
                                "Ihr Geld ist innerhalb von 14 Tagen zurück."),
                        text(language, "Faulty goods: you may choose between repair and replacement for two years.",
                                "Fehlerhafte Ware: Zwei Jahre lang wählen Sie zwischen Reparatur und Ersatz.")),
                List.of(new Answer("how-long", text(language, "How long do I have to return something?",
                                        "Wie lange kann ich etwas zurückgeben?"),
                                text(language, "You have " + window + " days from delivery.",
                                        "Sie haben " + window + " Tage ab der Lieferung."), href + "#fact-window"),
                        new Answer("who-pays", text(language, "Who pays for the return?",
                                        "Wer bezahlt die Rücksendung?"),
                                text(language, "We pay; the label is in the parcel.",
                                        "Wir; das Etikett liegt im Paket."), href + "#fact-returnCost.paidBy"),
                        new Answer("money-back", text(language, "When do I get my money back?",
                                        "Wann bekomme ich mein Geld zurück?"),
                                text(language, "Within 14 days, the way you paid.",
                                        "Innerhalb von 14 Tagen, so wie Sie bezahlt haben."),
                                href + "#fact-refund.within")),
                List.of(fact("returns", join, "window", text(language, "Time to return", "Zeit für die Rückgabe"),
                                days),
                        fact("returns", join, "windowStarts", text(language, "Counted from", "Gezählt ab"),
                                text(language, "the day of delivery", "dem Tag der Lieferung")),
                        fact("returns", join, "returnCost.paidBy", text(language, "Cost of the return",
                                "Kosten der Rücksendung"), text(language, "we pay", "bezahlen wir")),
                        fact("returns", join, "refund.within", text(language, "Money back within", "Geld zurück nach"),
                                text(language, "14 days", "14 Tagen")),
                        fact("returns", join, "returnMethod", text(language, "Ways to return", "Wege der Rückgabe"),
                                text(language, "by post", "per Post"), text(language, "in our shop", "in unserem Laden"))),
                List.of(new FactTable(anchor("returns", join, "fact-exceptions"),
                        text(language, "What cannot come back", "Was nicht zurück kann"),
                        texts(language, List.of("What", "Why", "If it is faulty"),
                                List.of("Was", "Warum", "Wenn es fehlerhaft ist")),
                        List.of(row("returns", join, "exceptions.cut-fabric", texts(language,
                                        List.of("Fabric cut to your measure", "We cannot sell it again.",
                                                "Repair or replacement"),
                                        List.of("Stoff nach Ihrem Maß", "Wir können ihn nicht wieder verkaufen.",
                                                "Reparatur oder Ersatz"))),
                                row("returns", join, "exceptions.bulbs", texts(language,
                                        List.of("Opened light bulbs", "Nobody can tell how long they burned.",
                                                "Replacement"),
                                        List.of("Geöffnete Leuchtmittel", "Niemand weiß, wie lange sie gebrannt haben.",
                                                "Ersatz"))),
                                row("returns", join, "exceptions.vouchers", texts(language,
                                        List.of("Gift vouchers", "They hold their value for ten years.",
                                                "A new voucher"),
                                        List.of("Geschenkgutscheine", "Sie behalten zehn Jahre lang ihren Wert.",
                                                "Ein neuer Gutschein")))))),
                false,
                returnsClauses(language, path, join),
                text(language, "In force since 1 October 2026", "Gültig seit dem 1. Oktober 2026"),
                text(language, "Last reviewed on 15 September 2026", "Zuletzt geprüft am 15. September 2026"),
                List.of());
    }

    private List<ClauseView> returnsClauses(String language, String path, String join) {
        String privacy = href("privacy", language, path) + "#delete";
        return List.of(
                clause("returns", language, join, "how-to-return",
                        text(language, "How to return something", "So geben Sie etwas zurück"),
                        text(language, """
                        <ol>
                        <li>Open your order and choose <em>Return</em>.</li>
                        <li>Put the goods in the parcel they came in, or in any other that protects them.</li>
                        <li>Post the parcel within <span>%s days</span> of delivery. See
                        <a href="%s">what we do with your data</a>.</li>
                        </ol>
                        <p>No printer? Any post office prints the label for you from the code in your order.</p>
                        """, """
                        <ol>
                        <li>Öffnen Sie Ihre Bestellung und wählen Sie <em>Rückgabe</em>.</li>
                        <li>Legen Sie die Ware in den Karton, in dem sie kam, oder in einen anderen, der sie schützt.</li>
                        <li>Geben Sie das Paket innerhalb von <span>%s Tagen</span> nach der Lieferung auf. Lesen Sie,
                        <a href="%s">was wir mit Ihren Daten tun</a>.</li>
                        </ol>
                        <p>Kein Drucker? Jede Postfiliale druckt das Etikett mit dem Code aus Ihrer Bestellung.</p>
                        """).formatted(window, privacy)),
                clause("returns", language, join, "state-of-the-goods",
                        text(language, "In what state goods may come back", "In welchem Zustand Ware zurück kann"),
                        text(language, """
                        <p>You may try a lamp as you would in a shop. We take off nothing for that.</p>
                        <h3>What we take off</h3>
                        <p>If a lamp was used for longer than a try needs, we may take off what it lost in value, and
                        we tell you how we counted:</p>
                        <table>
                        <thead><tr><th>What happened</th><th>What we take off</th></tr></thead>
                        <tbody>
                        <tr><td>The box is torn</td><td>nothing</td></tr>
                        <tr><td>Scratches that polish takes away</td><td>10 %</td></tr>
                        <tr><td>Scratches that stay</td><td>40 %</td></tr>
                        </tbody>
                        </table>
                        """, """
                        <p>Sie dürfen eine Lampe ausprobieren wie im Laden. Dafür ziehen wir nichts ab.</p>
                        <h3>Was wir abziehen</h3>
                        <p>Wurde eine Lampe länger benutzt, als es zum Ausprobieren nötig ist, dürfen wir den Verlust an
                        Wert abziehen. Wir sagen Ihnen, wie wir gerechnet haben:</p>
                        <table>
                        <thead><tr><th>Was geschehen ist</th><th>Was wir abziehen</th></tr></thead>
                        <tbody>
                        <tr><td>Der Karton ist zerrissen</td><td>nichts</td></tr>
                        <tr><td>Kratzer, die sich polieren lassen</td><td>10 %</td></tr>
                        <tr><td>Kratzer, die bleiben</td><td>40 %</td></tr>
                        </tbody>
                        </table>
                        """)),
                clause("returns", language, join, "faulty-goods",
                        text(language, "When something is faulty", "Wenn etwas fehlerhaft ist"),
                        text(language, """
                        <p>Tell us, in any way you like. You choose between repair and replacement; both cost you
                        nothing. If neither works within two weeks, you get your money back.</p>
                        <blockquote><p>We do not ask for the box, and we do not ask for a reason.</p></blockquote>
                        """, """
                        <p>Sagen Sie es uns, wie Sie möchten. Sie wählen zwischen Reparatur und Ersatz; beides kostet Sie
                        nichts. Gelingt keines von beiden innerhalb von zwei Wochen, bekommen Sie Ihr Geld zurück.</p>
                        <blockquote><p>Wir fragen nicht nach dem Karton und nicht nach dem Grund.</p></blockquote>
                        """)),
                new ClauseView(anchor("returns", join, "exchange"), "Exchange for another size or colour",
                        new Html("""
                        <p>Write what you would rather have on the slip. We send it on the day your parcel arrives, and
                        pay the post both ways.</p>
                        """), language.equals("en") ? "" : "en", address("returns", language, "exchange")),
                clause("returns", language, join, "gifts",
                        text(language, "Gifts", "Geschenke"),
                        text(language, "<p>Whoever got the gift may return it. We do not tell who gave it.</p>\n",
                                "<p>Wer beschenkt wurde, darf zurückgeben. Wer geschenkt hat, erfährt es nicht.</p>\n")),
                clause("returns", language, join, "withdrawal",
                        text(language, "Your right of withdrawal", "Ihr Widerrufsrecht"),
                        text(language, """
                        <p>The law gives you 14 days to withdraw from the contract without a reason. Our %s days come on
                        top and take nothing away.</p>
                        <dl><dt>Where to write</dt><dd>Lumen &amp; Loom GmbH, Beispielweg 3, 10115 Berlin</dd></dl>
                        """, """
                        <p>Das Gesetz gibt Ihnen 14 Tage, den Vertrag ohne Grund zu widerrufen. Unsere %s Tage nehmen
                        davon nichts weg.</p>
                        <dl><dt>Wohin Sie schreiben</dt><dd>Lumen &amp; Loom GmbH, Beispielweg 3, 10115 Berlin</dd></dl>
                        """).formatted(window)));
    }

    private PolicyView privacy(String language, String path, String join) {
        String href = href("privacy", language, path);
        return new PolicyView("privacy", join.isEmpty() ? "" : "privacy",
                text(language, "Privacy", "Datenschutz"), href,
                new Html(text(language, "<p>We use your data to send what you order, and sell it to nobody.</p>\n",
                        "<p>Wir nutzen Ihre Daten, um Ihre Bestellung zu schicken, und verkaufen sie nicht.</p>\n")),
                List.of(),
                List.of(new Answer("delete", text(language, "How do I have my data deleted?",
                                "Wie lasse ich meine Daten löschen?"),
                        text(language, "Write to us; it is done within a month.",
                                "Schreiben Sie uns; nach einem Monat ist es erledigt."), href + "#delete")),
                List.of(),
                List.of(new FactTable(anchor("privacy", join, "fact-purposes"),
                        text(language, "What we know about you", "Was wir über Sie wissen"),
                        texts(language, List.of("Data", "Why", "Shared with", "Kept for"),
                                List.of("Daten", "Wozu", "Weitergegeben an", "Wie lange")),
                        List.of(row("privacy", join, "purposes.orders", texts(language,
                                        List.of("Name and address", "To send your order", "the carrier", "10 years"),
                                        List.of("Name und Adresse", "Um Ihre Bestellung zu schicken",
                                                "das Versandunternehmen", "10 Jahre"))),
                                row("privacy", join, "purposes.questions", texts(language,
                                        List.of("What you write to us", "To answer you", "nobody", "2 years"),
                                        List.of("Was Sie uns schreiben", "Um Ihnen zu antworten", "niemanden",
                                                "2 Jahre")))))),
                true,
                List.of(clause("privacy", language, join, "delete",
                                text(language, "Having your data deleted", "Ihre Daten löschen lassen"),
                                text(language, "<p>Write to us. Within a month we delete all that we need not keep.</p>\n",
                                        "<p>Schreiben Sie uns. Nach einem Monat ist gelöscht, was wir nicht behalten"
                                                + " müssen.</p>\n")),
                        clause("privacy", language, join, "authority",
                                text(language, "If you are not content", "Wenn Sie nicht zufrieden sind"),
                                text(language, "<p>You may complain to the authority of Berlin at any time.</p>\n",
                                        "<p>Sie können sich jederzeit bei der Berliner Behörde beschweren.</p>\n"))),
                text(language, "In force since 1 October 2026", "Gültig seit dem 1. Oktober 2026"),
                "", List.of());
    }

    private static ClauseView clause(
            String policy, String language, String join, String id, String title, String html) {
        return new ClauseView(anchor(policy, join, id), title, new Html(html), "", address(policy, language, id));
    }

    private static KeyFact fact(String policy, String join, String path, String label, String... values) {
        return new KeyFact(anchor(policy, join, "fact-" + path), path, label,
                List.of(values).stream().map(Html::text).toList(), path.startsWith("refund.") ? "Refund" : "");
    }

    private static FactTable.Row row(String policy, String join, String path, List<String> cells) {
        return new FactTable.Row(
                anchor(policy, join, "fact-" + path), cells.stream().map(Html::text).toList());
    }

    private static String anchor(String policy, String join, String id) {
        return join.isEmpty() ? id : policy + join + id;
    }

    private static String address(String policy, String language, String id) {
        return URL + (language.equals("en") ? "" : language + "/") + policy + "/#" + id;
    }

    private static String href(String policy, String language, String path) {
        SitePath there = new SitePath((language.equals("en") ? "" : language + "/") + policy + "/index.html");
        return link(new SitePath(path), there);
    }

    private static String text(String language, String english, String german) {
        return language.equals("de") ? german : english;
    }

    private static List<String> texts(String language, List<String> english, List<String> german) {
        return language.equals("de") ? german : english;
    }

    /** The fixed words of pages, as the message files give them. */
    static final class PageWords {

        private PageWords() {}

        static Map<String, String> of(String language) {
            return language.equals("de")
                    ? Map.ofEntries(
                            Map.entry("allPolicies", "Alle Regelungen"),
                            Map.entry("contactTitle", "So erreichen Sie uns"),
                            Map.entry("everythingOnOnePage", "Alles auf einer Seite"),
                            Map.entry("keyFacts", "Das Wichtigste"),
                            Map.entry("language", "Sprache"),
                            Map.entry("linkToSection", "Link zu diesem Abschnitt"),
                            Map.entry("notFoundText", "Die Adresse ist veraltet oder enthält einen Tippfehler."),
                            Map.entry("notFoundTitle", "Diese Seite gibt es nicht"),
                            Map.entry("notTranslated", "Diesen Abschnitt gibt es noch nicht auf Deutsch."),
                            Map.entry("onThisPage", "Auf dieser Seite"),
                            Map.entry("policyCentre", "Unsere Regelungen"),
                            Map.entry("privacyLink", "Datenschutz"),
                            Map.entry("search", "Suche"),
                            Map.entry("searchElsewhere", "Oder alles auf einer Seite:"),
                            Map.entry("searchFound", "Gefunden: #"),
                            Map.entry("searchLabel", "Was?"),
                            Map.entry("searchNone", "Nichts gefunden."),
                            Map.entry("standsHere", "Hier:"),
                            Map.entry("skipToContent", "Zum Inhalt"),
                            Map.entry("summary", "Kurz gesagt"))
                    : Map.ofEntries(
                            Map.entry("allPolicies", "All policies"),
                            Map.entry("contactTitle", "How to reach us"),
                            Map.entry("everythingOnOnePage", "Everything on one page"),
                            Map.entry("keyFacts", "Key facts"),
                            Map.entry("language", "Language"),
                            Map.entry("linkToSection", "Link to this section"),
                            Map.entry("notFoundText", "The address may be old or misspelt."),
                            Map.entry("notFoundTitle", "This page is not here"),
                            Map.entry("notTranslated", "This section is not in English yet."),
                            Map.entry("onThisPage", "On this page"),
                            Map.entry("policyCentre", "Our policies"),
                            Map.entry("privacyLink", "Privacy"),
                            Map.entry("search", "Search"),
                            Map.entry("searchElsewhere", "Or everything on one page:"),
                            Map.entry("searchFound", "Found: #"),
                            Map.entry("searchLabel", "What?"),
                            Map.entry("searchNone", "Nothing found."),
                            Map.entry("standsHere", "Here:"),
                            Map.entry("skipToContent", "Skip to the content"),
                            Map.entry("summary", "In short"));
        }
    }
}
