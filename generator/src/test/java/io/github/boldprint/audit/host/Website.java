package io.github.boldprint.audit.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A shop of any size, the same each time, that does everything as it should: products, a magazine and pages about the shop, in
 * English and German, linked in all the ways that generators use, with everything in it that only looks like a fault.
 */
public final class Website {

    static final String ENGLISH_FOOTER = footer("en", "/policies/", List.of("returns:Returns and exchanges", "shipping:Delivery",
            "complaints:Problems and complaints", "contact:Contact", "privacy:Privacy", "accessibility:Accessibility",
            "imprint:Legal notice", "payment:Payment", "take-back:Old devices and batteries", "terms:Terms of sale", "warranty:Warranty"));

    static final String GERMAN_FOOTER = footer("de", "https://www.lumenandloom.example/policies/de/", List.of("returns:Rückgabe",
            "shipping:Versand", "complaints:Beschwerden", "contact:Kontakt", "privacy:Datenschutz", "accessibility:Barrierefreiheit",
            "imprint:Impressum", "payment:Zahlung", "take-back:Altgeräte", "terms:AGB", "warranty:Garantie"));

    static final String RETURNS_LINE = """
            <p class="boldprint-returns-line" lang="en" dir="ltr">
            <span class="boldprint-returns-promise">You can return almost anything within 30 days of delivery.</span>
            <a class="boldprint-returns-link" href="/policies/returns/">Returns and exchanges</a>
            </p>
            """;

    private static final String STYLE = """
            @import url("print.css") print;
            :root { --paper: #fff; --ink: #222; }
            body { background: var(--paper); color: var(--ink); }
            /* a menu that opens on wide screens, and by a script on narrow ones */
            .site-menu { display: none; } @media (min-width: 40rem) { .site-menu { display: flex; } }
            .dropdown ul { visibility: hidden; position: absolute; left: -9999px } .dropdown:hover ul { visibility: visible; left: 0 }
            footer { background: #111; } footer a { color: white } a:hover { color: orange }
            .gone { display: none } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden }
            .away { position: absolute; left: -9999px }
            .hero a { color: #fff } .hero { background: url(hero.jpg) center / cover }
            @media print { footer { display: none } }
            """;

    private final Map<String, String> files = new LinkedHashMap<>();

    private Website() {}

    /** A website with so many pages. */
    public static Website of(int pages) {
        Website site = new Website();
        site.files.put("assets/site.css", STYLE);
        site.files.put("index.html", site.home());
        site.files.put("de/index.html", site.german("Start", "<p>Willkommen. Sie können alles innerhalb von 30 Tagen zurückgeben.</p>"));
        for (int i = 1; site.files.size() <= pages; i++) {
            switch (i % 10) {
                case 0 -> site.files.put("about/page-" + i + ".html", site.about(i));
                case 1, 2 -> site.files.put("magazine/" + i + "/index.html", site.story(i));
                case 3, 4, 5 -> site.files.put("de/produkte/" + i + "/index.html", site.germanProduct(i));
                default -> site.files.put("products/" + i + "/index.html", site.product(i));
            }
        }
        return site;
    }

    /** The same website with a list of so many products on every page, each about 200 bytes long. */
    public Website larger(int products) {
        StringBuilder list = new StringBuilder("<ul class=\"cards\">\n");
        for (int i = 0; i < products; i++) {
            list.append("<li class=\"card card--small\"><a href=\"/magazine/1/\"><span class=\"card__title\">Lamp number ").append(i)
                    .append("</span></a> <span class=\"price\">").append(i).append(".90 €</span> <em>In stock, made in our workshop</em></li>\n");
        }
        files.replaceAll((path, text) -> text.replace("</main>", list + "</ul>\n</main>"));
        return this;
    }

    /** Its files' texts by their paths, to be changed at will. */
    Map<String, String> files() {
        return files;
    }

    /** The paths of pages that begin so, in their order. */
    List<String> pages(String start) {
        return new ArrayList<>(files.keySet().stream().filter(path -> path.startsWith(start) && path.endsWith(".html")).toList());
    }

    /** Writes it into a folder. */
    public void write(Path folder) {
        files.forEach((path, text) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static String footer(String language, String root, List<String> links) {
        StringBuilder out = new StringBuilder("<ul class=\"boldprint-shop-links\" lang=\"" + language + "\">\n");
        for (String link : links) {
            String[] parts = link.split(":");
            out.append("<li><a href=\"").append(root).append(parts[0]).append("/\">").append(parts[1]).append("</a></li>\n");
        }
        return out.append("</ul>\n").toString();
    }

    private String page(String language, String title, String head, String main, String footer) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <link rel="stylesheet" href="/assets/site.css">
                %s</head>
                <body>
                <a class="sr-only" href="#content">Skip</a>
                <header>
                <a href="/">Lumen &amp; Loom</a>
                <nav class="site-menu"><a href="/magazine/1/">Magazine</a> <a href="/policies/contact/">Contact</a></nav>
                <div class="dropdown"><ul><li><a href="../../../../index.html#content">Home</a></li></ul></div>
                </header>
                <main id="content">
                <h1>%s</h1>
                %s</main>
                <footer>
                %s</footer>
                <script>document.write('<a href="/nowhere/">never read</a>')</script>
                </body>
                </html>
                """.formatted(language, title, head, title, main, footer);
    }

    private String home() {
        return page("en", "Lumen and Loom", "", """
                <div class="hero"><p><a href="/products/6/">New lamps</a></p></div>
                <p>Send anything back within 30 days. Delivery costs &euro;4.90, and delivery is free over €80.00.</p>
                <p>We answer within one business day. <a href="mailto:care@lumenandloom.example">Write</a> or
                <a href="tel:+49302312501">call</a>. <a href="https://elsewhere.example/gone">Friends</a></p>
                """, ENGLISH_FOOTER);
    }

    private String about(int i) {
        return page("en", "About " + i, "", """
                <p>We have made lamps for %d years. See <a href="/about/page-10.html?from=%d#content">the first page</a>,
                <a href='page-10.html'>once more</a> and <a href="https://lumenandloom.example/policies/returns/#how-to-return">how to
                return something</a>.</p>
                <blockquote>I could return it after 45 days.</blockquote>
                """.formatted(i, i), ENGLISH_FOOTER);
    }

    private String story(int i) {
        return page("en-GB", "Story " + i, "", """
                <p>In %d days a lamp returns to its first owner. My own battery lasts 60 hours.</p>
                <div id="comments"><p>You may return it within 90 days, they said.</p></div>
                <p>Read on in <a href="../../magazine/1/index.html">the first story</a>, or <a href="#content">again</a>.
                <noscript><a href="/no-script/">Without script</a></noscript></p>
                """.formatted(i % 90 + 2), ENGLISH_FOOTER);
    }

    private String product(int i) {
        return page("en", "Lamp " + i, product(), RETURNS_LINE + """
                <p>Lamp %d burns for %d hours, ships within %d days and costs %d.90 €. Guarantee of the bulb: %d years.</p>
                <div class="reviews"><p>I returned it within 3 days and had my refund in 21 days.</p></div>
                """.formatted(i, i, i % 20 + 1, i, i % 7 + 1), ENGLISH_FOOTER);
    }

    private String germanProduct(int i) {
        return german("Leuchte " + i, product() + """
                <p>Leuchte %d: <a href="/policies/de/returns/">30 Tage Rückgaberecht</a>. Erstattung nach 5 Werktagen.</p>
                <p>Leuchtdauer %d Stunden, <a href="/de/">zur Startseite</a>, <a href="javascript:void(0)">in den Korb</a>.</p>
                """.formatted(i, i));
    }

    private String german(String title, String main) {
        return page("de", title, "", main, GERMAN_FOOTER);
    }

    private static String product() {
        return "<script type=\"application/ld+json\">{\"@context\": \"https://schema.org\", \"@type\": \"Product\"}</script>\n";
    }
}
