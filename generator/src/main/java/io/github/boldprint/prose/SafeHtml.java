package io.github.boldprint.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The last fence: markup keeps the elements and attributes of our own list, and links that lead where links may. */
final class SafeHtml {

    /** What a relative address is resolved against while it is checked; it is never printed. */
    private static final String SOMEWHERE = "https://policies.invalid/";

    private static final Map<Block.Alignment, String> ALIGNMENTS =
            Map.of(Block.Alignment.CENTER, "align-center", Block.Alignment.END, "align-end");

    private static final Safelist SAFELIST = new Safelist()
            .addTags("p", "h3", "h4", "h5", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "pre", "code", "hr")
            .addTags("br", "strong", "em", "a", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("a", "href")
            .addAttributes("ol", "start")
            .addAttributes("th", "scope", "class")
            .addAttributes("td", "class")
            .addProtocols("a", "href", "https", "mailto", "tel")
            .preserveRelativeLinks(true);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");
    private static final Pattern ABSOLUTE = Pattern.compile("(?:https://|mailto:|tel:).+");
    private static final Set<String> CLASSES = Set.copyOf(ALIGNMENTS.values());

    private SafeHtml() {}

    /** The class of a cell that is set otherwise than from the start of its line. */
    static Optional<String> alignment(Block.Alignment alignment) {
        return Optional.ofNullable(ALIGNMENTS.get(alignment));
    }

    static Html of(String markup) {
        Document clean = new Cleaner(SAFELIST).clean(Jsoup.parseBodyFragment(markup, SOMEWHERE));
        clean.select("a").stream().filter(link -> !leadsWell(link.attr("href"))).toList().forEach(Element::unwrap);
        clean.select("[class]").stream()
                .filter(cell -> !CLASSES.contains(cell.attr("class")))
                .forEach(cell -> cell.removeAttr("class"));
        clean.outputSettings().prettyPrint(false);
        return new Html(clean.body().html().strip());
    }

    /** An absolute address of a scheme that we print, or one relative to the page. */
    private static boolean leadsWell(String address) {
        if (address.isEmpty() || address.codePoints().anyMatch(SafeHtml::isHidden)) {
            return false;
        }
        if (SCHEME.matcher(address).lookingAt()) {
            return ABSOLUTE.matcher(address.toLowerCase(Locale.ROOT)).matches();
        }
        return !address.startsWith("//") && address.indexOf('\\') < 0;
    }

    private static boolean isHidden(int character) {
        return Character.isWhitespace(character) || Unprintable.is(character);
    }
}
