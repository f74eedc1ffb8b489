package io.github.boldprint.audit.host;

import io.github.boldprint.value.Colour;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The colour of words, and that of what they stand on, as far as both can be known without drawing the page. */
record Backdrop(Function<Element, ElementStyle> styles) {

    /** The colour of a link's words; empty where it cannot be known. */
    Optional<Colour> ink(Element words, Element link) {
        boolean above = false;
        for (Element each = words; each != null; each = each.parent()) {
            ElementStyle style = styles.apply(each);
            if (style.varies("color")) {
                return Optional.empty();
            }
            Optional<String> colour = style.value("color");
            boolean inherits = colour.filter(value -> value.equals("inherit") || value.equals("currentcolor")
                    || value.equals("unset")).isPresent();
            if (colour.isPresent() && !inherits) {
                return CssColour.of(colour.get());
            }
            above |= each == link;
            if (above && each == link && !inherits) {
                return Optional.of(CssColour.LINK);
            }
        }
        return Optional.of(Colour.BLACK);
    }

    /**
     * The colour behind an element; empty where it is a picture, or cannot be known.
     *
     * @param whole whether all style sheets were read, so that no background means white
     */
    Optional<Colour> paper(Element element, boolean whole) {
        for (Element each = element; each != null; each = each.parent()) {
            ElementStyle style = styles.apply(each);
            if (style.varies("background") || style.varies("background-color") || style.varies("background-image")
                    || each.hasAttr("background")
                    || style.value("color-scheme").filter(scheme -> scheme.contains("dark")).isPresent()) {
                return Optional.empty();
            }
            Optional<String> value = style.background();
            boolean clear = value.filter(Backdrop::isClear).isPresent();
            if (value.isPresent() && !clear) {
                return value.get().contains("url(") || value.get().contains("gradient")
                        ? Optional.empty()
                        : CssColour.of(value.get());
            }
            if (value.isEmpty() && each.hasAttr("bgcolor")) {
                return CssColour.of(each.attr("bgcolor").strip().toLowerCase(Locale.ROOT));
            }
        }
        return whole ? Optional.of(Colour.WHITE) : Optional.empty();
    }

    private static boolean isClear(String value) {
        return value.equals("transparent") || value.equals("none") || value.equals("0") || value.equals("0 0")
                || value.equals("inherit") || value.equals("initial") || value.equals("unset");
    }
}
