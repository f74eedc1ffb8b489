package io.github.boldprint.audit.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Forty faults of every sort, planted into a sound website, each known by its rule and its place. */
final class Planted {

    private static final String NO_LINE = "";

    private final Website site;
    private final Map<String, String> files;
    private final List<String> expected = new ArrayList<>();

    private Planted(Website site) {
        this.site = site;
        this.files = site.files();
    }

    /** What is to be found: {@code path:line rule}, sorted. */
    static List<String> into(Website site) {
        Planted planted = new Planted(site);
        planted.reach();
        planted.words();
        planted.visibility();
        planted.links();
        planted.numbers();
        planted.rest();
        return planted.expected.stream().sorted().toList();
    }

    private void plant(String path, String old, String with, String rule, String marker) {
        String text = files.get(path);
        if (!text.contains(old)) {
            throw new IllegalStateException(path + " has no " + old);
        }
        String changed = text.replace(old, with);
        files.put(path, changed);
        expect(path, changed, rule, marker);
    }

    private void expect(String path, String text, String rule, String marker) {
        int line = marker.isEmpty() ? 0 : (int) text.substring(0, text.indexOf(marker)).lines().count()
                + (text.charAt(text.indexOf(marker) - 1) == '\n' ? 1 : 0);
        expected.add(path + ":" + line + " host-" + rule);
    }

    private String story(int n) {
        return site.pages("magazine/").get(n);
    }

    private String product(int n) {
        return site.pages("products/").get(n);
    }

    private String german(int n) {
        return site.pages("de/produkte/").get(n);
    }

    private void footer(String path, String old, String with, String rule, String marker) {
        plant(path, Website.ENGLISH_FOOTER, Website.ENGLISH_FOOTER.replace(old, with), rule, marker);
    }

    private void withoutLinks(String path) {
        files.put(path, files.get(path).replace(" <a href=\"/policies/contact/\">Contact</a>", ""));
    }

    private void reach() {
        for (int n : new int[] {3, 40, 500}) {
            withoutLinks(story(n));
            plant(story(n), Website.ENGLISH_FOOTER, "", "policies-reached", NO_LINE);
        }
        for (int n : new int[] {7, 71}) {
            withoutLinks(story(n));
            files.put(story(n), files.get(story(n)).replace(Website.ENGLISH_FOOTER, ""));
            plant(story(n), "<h1>", "<p>Our <a href=\"/policies/\">promises</a>.</p><h1>", "links-placed", "<a href=\"/policies/\">");
        }
        footer(story(11), "<li><a href=\"/policies/privacy/\">Privacy</a></li>", "", "links-complete", NO_LINE);
        footer(product(11), "<li><a href=\"/policies/terms/\">Terms of sale</a></li>", "", "links-complete", NO_LINE);
        // a template of one section: thirty pages, one fault
        List<String> section = site.pages("about/").subList(0, 30);
        section.forEach(path -> files.put(path, files.get(path).replace("Returns and exchanges</a></li>", "Click here</a></li>")));
        expect(section.get(0), files.get(section.get(0)), "links-worded", "<a href=\"/policies/returns/\">Click here");
    }

    private void words() {
        footer(story(20), ">Returns and exchanges<", ">Terms<", "links-worded", "<a href=\"/policies/returns/\">Terms<");
        footer(story(21), ">Problems and complaints<", ">Good old times<", "links-worded", "<a href=\"/policies/complaints/\">");
        footer(story(22), ">Privacy<", "><img src=\"/lock.png\" alt=\"\"><", "law-words", "<a href=\"/policies/privacy/\">");
        plant(german(5), ">Datenschutz<", ">mehr<", "links-worded", "/policies/de/privacy/");
        footer(product(30), ">Privacy<", ">Your data<", "law-words", "<a href=\"/policies/privacy/\">Your");
    }

    private void visibility() {
        hide(0, "<footer hidden>");
        hide(1, "<footer style=\"display:none\">");
        hide(2, "<footer class=\"gone\">");
        hide(3, "<footer style=\"position:fixed; top:-2000px\">");
        hide(4, "<footer style=\"font-size:0\">");
        hide(5, "<footer style=\"visibility: hidden\">");
        plant(story(36), "<li><a href=\"/policies/returns/\">", "<li aria-hidden=\"true\"><a href=\"/policies/returns/\">",
                "links-visible", "<a href=\"/policies/returns/\">");
        plant(story(37), "<li><a href=\"/policies/terms/\">", "<li style=\"background:#fff\"><a style=\"color:white\" href=\"/policies/terms/\">",
                "links-visible", "<a style");
    }

    private void hide(int n, String with) {
        String path = story(n + 30);
        withoutLinks(path);
        plant(path, "<footer>", with, "links-visible", "<a href=\"/policies/returns/\">");
    }

    private void links() {
        plant(story(50), "<h1>", "<p><a href=\"/magazine/gone/\">Gone</a></p>\n<h1>", "links-alive", "<a href=\"/magazine/gone/\">");
        plant(story(51), "<h1>", "<p><a href=\"/policies/retruns/\">Our returns</a></p>\n<h1>", "links-alive", "<a href=\"/policies/retruns/\">");
        plant(story(52), "<h1>", "<p><a href=\"/policies/returns/#how-to-retrun\">How to return</a></p>\n<h1>", "links-alive",
                "<a href=\"/policies/returns/#how");
        plant(story(53), "<h1>", "<p><a href=\"/#contents\">Home</a></p>\n<h1>", "links-alive", "<a href=\"/#contents\">");
        plant(story(54), "<h1>", "<p><a href=\"#Content\">Down</a></p>\n<h1>", "links-alive", "<a href=\"#Content\">");
        plant(story(55), "<h1>", "<p><a href=\"/About/page-10.html\">About</a></p>\n<h1>", "links-alive", "<a href=\"/About");
        plant(story(56), "<h1>", "<p><a href=\"/magazine/\">All stories</a></p>\n<h1>", "links-alive", "<a href=\"/magazine/\">");
        plant(story(57), "<h1>", "<iframe src=\"../../map.html\"></iframe>\n<h1>", "links-alive", "<iframe");
    }

    private void numbers() {
        plant(story(60), "<h1>", "<p>Return whatever you like\n within 45 days.</p>\n<h1>", "facts-fresh", "within 45");
        plant(german(60), "</h1>", "</h1>\n<p>Die Rückgabe ist 45 Tage lang möglich.</p>", "facts-fresh", "<p>Die Rückgabe");
        plant(product(60), "</h1>", "</h1>\n<p>Free delivery over €60.00!</p>", "facts-fresh", "<p>Free");
        plant(story(61), "<h1>", "<p>Your money back: the refund comes within 21 days.</p>\n<h1>", "facts-fresh", "<p>Your money");
        plant(product(62), "within 30 days of", "within 60 days of", "facts-fresh", "<p class=\"boldprint-returns-line\"");
    }

    private void rest() {
        plant(product(70), Website.RETURNS_LINE, "", "products-promise", NO_LINE);
        files.put("old/one.html", "<meta http-equiv=\"refresh\" content=\"0; url=/old/two/\">");
        files.put("old/two/index.html", "\n<meta http-equiv=refresh content=\"0;URL='one.html'\">");
        files.put("old/two/index.html", files.get("old/two/index.html").replace("one.html", "/policies/returns/"));
        expect("old/one.html", " " + files.get("old/one.html"), "redirects-short", "<meta");
        files.put("_redirects", "# old addresses\n/shop /products 301\n/products/ /products/6/\n/a /b\n/b /a\n/help/* /gone/page\n");
        String redirects = files.get("_redirects");
        expect("_redirects", redirects, "redirects-short", "/shop");
        expect("_redirects", redirects, "redirects-short", "/a /b");
        expect("_redirects", redirects, "redirects-short", "/b /a");
        expect("_redirects", redirects, "links-alive", "/help");
    }
}
