package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * A page as a browser reads it.
 *
 * @param path from the website's folder on
 * @param document its elements, each with its place in the file
 * @param address at which a browser finds it
 * @param whole whether it is a page of its own, and no piece that is put into others
 */
record HostPage(String path, Document document, WebAddress address, boolean whole) {

    private static final Pattern WHOLE = Pattern.compile("(?i)<(!doctype|html|head|body|frameset)[\\s>]");
    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*\\d*(?:\\.\\d*)?\\s*[;,]?\\s*(?:url\\s*=)?\\s*[\"']?([^\"'>]*)[\"']?.*");

    /**
     * Reads a page.
     *
     * @throws BudgetedReader.TooSlow where it takes too long
     */
    static HostPage read(String path, String text, WebAddress address) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(new BudgetedReader(text), "");
        return new HostPage(path, document, address,
                WHOLE.matcher(text.substring(0, Math.min(4096, text.length()))).find());
    }

    /** Where the element begins. */
    Location at(Element element) {
        Range.Position start = element.sourceRange().start();
        return start.isTracked() ? new Location(path, start.lineNumber(), start.columnNumber()) : Location.of(path);
    }

    /** Where relative links start. */
    WebAddress base() {
        Element base = document.head().children().stream()
                .filter(each -> each.normalName().equals("base") && each.hasAttr("href")).findFirst().orElse(null);
        return base == null ? address : address.resolve(base.attr("href")).orElse(address);
    }

    /** The tag of the page's language; empty where it does not say. */
    String language() {
        return document.childrenSize() == 0 ? "" : tag(document.child(0));
    }

    /** The language of an element, its own or that of what it stands in. */
    static String languageOf(Element element) {
        for (Element each = element; each != null; each = each.parent()) {
            if (!tag(each).isEmpty()) {
                return tag(each);
            }
        }
        return "";
    }

    private static String tag(Element element) {
        String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        return tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The element that sends visitors elsewhere at once, if the page does nothing else. */
    Optional<Element> refresh() {
        return document.select("meta[http-equiv=refresh][content]").stream()
                .filter(meta -> !target(meta).isBlank()).findFirst();
    }

    /** Where such an element sends them, as written. */
    static String target(Element refresh) {
        Matcher content = REFRESH.matcher(refresh.attr("content"));
        return content.matches() ? content.group(1).strip() : "";
    }
}
