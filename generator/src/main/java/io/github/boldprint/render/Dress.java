package io.github.boldprint.render;

import io.github.boldprint.look.Corners;
import io.github.boldprint.look.Look;
import io.github.boldprint.look.Palette;
import io.github.boldprint.look.Picture;
import io.github.boldprint.look.Typeface;
import io.github.boldprint.value.Colour;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Puts a theme's assets into the business's own look: custom properties behind the style sheets, so that a page fetches
 * no more files than before, and the pictures beside them. Paper stays black on white.
 */
final class Dress {

    /** The accent of the shipped icon. */
    static final String ACCENT = "#97380f";

    private static final List<Property> PAGES = List.of(
            new Property("paper", Palette::paper), new Property("tint", Palette::tint),
            new Property("ink", Palette::ink),
            new Property("quiet", Palette::quiet), new Property("edge", Palette::edge),
            new Property("line", Palette::line),
            new Property("accent", Palette::accent), new Property("found", Palette::found));
    private static final List<Property> SHEETS = List.of(
            new Property("desk", Palette::tint), new Property("on-desk", Palette::ink),
            new Property("accent", Palette::accent));

    /** A custom property of a style sheet. */
    private record Property(String name, Function<Palette, Colour> colour) {}

    private final Look look;
    private final Map<String, byte[]> assets;

    private Dress(Look look, Map<String, byte[]> assets) {
        this.look = look;
        this.assets = new TreeMap<>(assets);
    }

    static Map<String, byte[]> in(Look look, Map<String, byte[]> assets) {
        Dress dress = new Dress(look, assets);
        dress.change("style.css", css -> css + dress.properties(PAGES));
        dress.change("paper.css", css -> css + dress.properties(SHEETS));
        look.palettes().ifPresent(
                colours -> dress.change("icon.svg", icon -> icon.replace(ACCENT, colours.light().accent().toString())));
        Stream.of(look.logo().map(Look.Logo::picture), look.logo().flatMap(Look.Logo::dark), look.icon())
                .flatMap(Optional::stream).forEach(dress::publish);
        return dress.assets;
    }

    private void change(String name, Function<String, String> how) {
        assets.computeIfPresent(name, (key, bytes) ->
                how.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private void publish(Picture picture) {
        assets.put("look/" + picture.name(), picture.bytes());
    }

    private String properties(List<Property> colours) {
        StringBuilder css = new StringBuilder();
        Map<String, String> plain = new LinkedHashMap<>();
        look.type().map(Typeface::families).ifPresent(families -> plain.put("text", families));
        look.headings().map(Typeface::families).ifPresent(families -> plain.put("display", families));
        look.corners().map(Corners::radius).ifPresent(radius -> plain.put("radius", radius));
        if (!plain.isEmpty()) {
            css.append("\n:root {\n").append(lines("  ", plain)).append("}\n");
        }
        look.palettes().ifPresent(both -> css
                .append("\n@media screen {\n  :root {\n").append(lines("    ", values(colours, both.light())))
                .append("  }\n}\n").append("\n@media screen and (prefers-color-scheme: dark) {\n  :root {\n")
                .append(lines("    ", values(colours, both.dark()))).append("  }\n}\n"));
        return css.toString();
    }

    private static Map<String, String> values(List<Property> colours, Palette palette) {
        Map<String, String> values = new LinkedHashMap<>();
        colours.forEach(each -> values.put(each.name(), each.colour().apply(palette).toString()));
        return values;
    }

    private static String lines(String indent, Map<String, String> properties) {
        StringBuilder lines = new StringBuilder();
        properties.forEach((name, value) -> lines.append(indent).append("--").append(name).append(": ").append(value)
                .append(";\n"));
        return lines.toString();
    }
}
