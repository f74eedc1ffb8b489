package io.github.boldprint.audit.host;

import io.github.boldprint.value.Colour;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Says of a page's links whether people can see them. Whatever may be shown on some screen or in some state counts as
 * seen.
 */
final class Visibility {

    private static final double LEAST_CONTRAST = 1.15;
    private static final Set<String> PICTURES = Set.of("img", "svg", "picture", "video");
    private static final double FAR = -400;

    /** What is less opaque than this, nobody sees. */
    private static final double FAINT = 0.05;
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
        boolean moves = Stream.of("animation", "animation-name").anyMatch(name -> style.varies(name)
                || style.value(name).filter(value -> !value.equals("none")).isPresent());
        return moves ? cut(style, false) : drawn(style);
    }

    /** An animation may show what these hide at first. */
    private static Optional<String> drawn(ElementStyle style) {
        if (style.always("opacity", Visibility::isFaint)) {
            return Optional.of("'opacity: " + style.value("opacity").orElse("") + "'");
        }
        if (style.always("filter", value -> value.startsWith("opacity(")
                && isFaint(value.replaceAll("^opacity\\(|\\)$", "").strip()))) {
            return Optional.of("'filter: opacity(0)'");
        }
        if (style.always("transform", value -> value.matches("scale[xy]?\\(\\s*0(\\s*,\\s*0)?\\s*\\)"))) {
            return Optional.of("'transform: " + style.value("transform").orElse("") + "'");
        }
        for (String size : List.of("scale", "zoom")) {
            if (style.always(size, Visibility::isZero)) {
                return Optional.of("'" + size + ": 0'");
            }
        }
        return away(style).or(() -> cut(style, isLoose(style)));
    }

    private static boolean isLoose(ElementStyle style) {
        return style.always("position", value -> value.equals("absolute") || value.equals("fixed"));
    }

    private static Optional<String> away(ElementStyle style) {
        if (style.always("content-visibility", "hidden"::equals)) {
            return Optional.of("'content-visibility: hidden'");
        }
        boolean loose = isLoose(style);
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            if (loose && style.always(side, Visibility::isFar)) {
                return Optional.of("a place far outside the screen ('" + side + ": " + style.value(side).orElse("")
                        + "')");
            }
        }
        for (String shift : List.of("margin-left", "translate", "transform")) {
            if (style.always(shift, value -> isFar(value.replaceAll("^translate[xy]?\\(|[\\s,].*|\\)$", "")))) {
                return Optional.of("a place far outside the screen ('" + shift + ": " + style.value(shift).orElse("")
                        + "')");
            }
        }
        if (style.always("text-indent", Visibility::isFar) && style.background().isEmpty()) {
            return Optional.of("a place far outside the screen ('text-indent')");
        }
        return Optional.empty();
    }

    private static Optional<String> cut(ElementStyle style, boolean loose) {
        boolean clipped = style.always("overflow", Visibility::clips) || style.always("overflow-y", Visibility::clips);
        boolean none = style.always("height", Visibility::isZero) || style.always("max-height", Visibility::isZero)
                || style.always("width", Visibility::isZero) || style.always("max-width", Visibility::isZero);
        boolean dot = style.always("height", "1px"::equals) && style.always("width", "1px"::equals);
        boolean away = style.always("clip-path", ClipPath::leavesNothing)
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
        ElementStyle style = style(words);
        if (style.background().isEmpty() && style.always("color", Visibility::isClear)) {
            return Optional.of(new Hidden(words, "words without a colour"));
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

    private static boolean isFaint(String value) {
        Matcher share = LENGTH.matcher(value.replaceFirst("%$", ""));
        return share.matches() && share.group(2) == null
                && Double.parseDouble(share.group(1)) / (value.endsWith("%") ? 100 : 1) < FAINT;
    }

    private static boolean isClear(String colour) {
        String[] parts = colour.replaceFirst("^(rgb|hsl)a?\\(", "").replace(")", "").strip().split("[\\s,/]+");
        boolean function = colour.startsWith("rgb") || colour.startsWith("hsl");
        return colour.equals("transparent") || colour.matches("#([0-9a-f]{3}0|[0-9a-f]{6}00)")
                || function && parts.length == 4 && isZero(parts[3]);
    }

    private static boolean isFar(String value) {
        Matcher length = LENGTH.matcher(value.replaceFirst("%$", "vw"));
        if (!length.matches() || length.group(2) == null) {
            return false;
        }
        if (length.group(2).startsWith("v")) {
            return Double.parseDouble(length.group(1)) <= -100;
        }
        double pixels = Double.parseDouble(length.group(1)) * (length.group(2).endsWith("em") ? 16 : 1);
        return pixels <= FAR;
    }
}
