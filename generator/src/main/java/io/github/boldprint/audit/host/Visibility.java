package io.github.boldprint.audit.host;

import io.github.boldprint.value.Colour;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Says of a page's links whether people can see them. Whatever may be shown on some screen or in some state counts as
 * seen.
 */
final class Visibility {

    private static final double LEAST_CONTRAST = 1.15;
    private static final Set<String> PICTURES = Set.of("img", "svg", "picture", "video");
    private static final double FAR = -400;
    private static final Pattern LENGTH = Pattern.compile("(-?\\d*\\.?\\d+)(px|em|rem|pt|ch|vw|vh|cm|mm|in)?");

    private final StyleIndex index;
    private final Map<Element, ElementStyle> styles = new IdentityHashMap<>();
    private final Map<Element, Optional<String>> hidden = new IdentityHashMap<>();

    /**
     * Why something cannot be seen.
     *
     * @param by the element that hides it
     * @param how in words: {@code 'display: none'}
     */
    record Hidden(Element by, String how) {}

    Visibility(StyleIndex index) {
        this.index = index;
    }

    private ElementStyle style(Element element) {
        return styles.computeIfAbsent(element, each -> ElementStyle.of(each, index));
    }

    /** Why a link cannot be seen; empty where it can. */
    Optional<Hidden> of(Element link) {
        for (Element each = link; each != null && each.parent() != null; each = each.parent()) {
            Element by = each;
            Optional<String> how = hidden.computeIfAbsent(each, this::own);
            if (how.isPresent()) {
                return how.map(words -> new Hidden(by, words));
            }
        }
        return inherited(link, "visibility", value -> value.equals("hidden") || value.equals("collapse"))
                .or(() -> inherited(link, "font-size", Visibility::isZero))
                .or(() -> camouflaged(link));
    }

    /** What hides an element and everything in it. */
    private Optional<String> own(Element element) {
        ElementStyle style = style(element);
        boolean shown = style.value("display").isPresent() && !style.always("display", "none"::equals)
                || style.varies("display");
        boolean closed = element.hasAttr("hidden") && !element.attr("hidden").equalsIgnoreCase("until-found")
                || element.hasAttr("popover") || element.normalName().equals("dialog") && !element.hasAttr("open");
        if (closed && !shown) {
            return Optional.of(element.hasAttr("hidden") ? "the attribute 'hidden'" : "being closed");
        }
        if (element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return Optional.of("'aria-hidden'");
        }
        if (element.hasAttr("inert")) {
            return Optional.of("the attribute 'inert'");
        }
        return byStyle(style);
    }

    private static Optional<String> byStyle(ElementStyle style) {
        if (style.always("display", "none"::equals)) {
            return Optional.of("'display: none'");
        }
        if (style.always("opacity", Visibility::isZero)) {
            return Optional.of("'opacity: 0'");
        }
        if (style.always("transform", value -> value.matches("scale\\(\\s*0(\\s*,\\s*0)?\\s*\\)"))) {
            return Optional.of("'transform: scale(0)'");
        }
        boolean loose = style.always("position", value -> value.equals("absolute") || value.equals("fixed"));
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (loose && style.always(side, Visibility::isFar)) {
                return Optional.of("a place far outside the screen ('" + side + ": " + style.value(side).orElse("")
                        + "')");
            }
        }
        if (style.always("text-indent", Visibility::isFar) && style.background().isEmpty()) {
            return Optional.of("a place far outside the screen ('text-indent')");
        }
        return cut(style, loose);
    }

    private static Optional<String> cut(ElementStyle style, boolean loose) {
        boolean clipped = style.always("overflow", Visibility::clips) || style.always("overflow-y", Visibility::clips);
        boolean none = style.always("height", Visibility::isZero) || style.always("max-height", Visibility::isZero)
                || style.always("width", Visibility::isZero) || style.always("max-width", Visibility::isZero);
        boolean dot = style.always("height", "1px"::equals) && style.always("width", "1px"::equals);
        boolean away = style.always("clip-path", value -> value.matches("inset\\(\\s*(50|100)%.*|circle\\(0.*"))
                || loose && style.always("clip", value -> value.matches("rect\\(\\s*([01](px)?[\\s,]*){4}\\)"));
        return clipped && (none || dot) || away ? Optional.of("a size of zero") : Optional.empty();
    }

    private Optional<Hidden> inherited(Element link, String property, Predicate<String> hides) {
        for (Element each = link; each != null; each = each.parent()) {
            ElementStyle style = style(each);
            if (style.value(property).isPresent() || style.varies(property)) {
                Element by = each;
                return style.always(property, hides)
                        ? Optional.of(new Hidden(by, "'" + property + ": " + style.value(property).orElse("") + "'"))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Hidden> camouflaged(Element link) {
        boolean inWords = link.hasText() && link.stream().noneMatch(inner -> PICTURES.contains(inner.normalName()));
        if (!inWords) {
            return Optional.empty();
        }
        Element words = link;
        while (words.ownText().isBlank() && words.childrenSize() == 1) {
            words = words.child(0);
        }
        Optional<Colour> ink = new Backdrop(this::style).ink(words, link);
        Optional<Colour> paper = ink.flatMap(none -> new Backdrop(this::style).paper(link, index.whole()));
        return paper.isPresent() && ink.get().contrast(paper.get()) < LEAST_CONTRAST
                ? Optional.of(new Hidden(link, "words in the colour of what is behind them")) : Optional.empty();
    }

    private static boolean clips(String value) {
        return value.startsWith("hidden") || value.startsWith("clip");
    }

    private static boolean isZero(String value) {
        Matcher length = LENGTH.matcher(value.replaceFirst("%$", ""));
        return length.matches() && Double.parseDouble(length.group(1)) == 0;
    }

    private static boolean isFar(String value) {
        Matcher length = LENGTH.matcher(value);
        if (!length.matches() || length.group(2) == null) {
            return false;
        }
        double pixels = Double.parseDouble(length.group(1)) * (length.group(2).endsWith("em") ? 16 : 1);
        return pixels <= FAR;
    }
}
