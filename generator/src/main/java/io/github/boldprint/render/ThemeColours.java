package io.github.boldprint.render;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Colour;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures the colours that a theme's style sheet gives the custom properties of {@code :root}, by day and by night.
 * Colours in hexadecimal digits only: others are mixed by the browser, and nobody here knows into what.
 */
final class ThemeColours {

    private static final List<String> GROUNDS = List.of("paper", "tint", "found");
    private static final Map<String, Double> ENOUGH = Map.of("ink", 4.5, "quiet", 4.5, "accent", 4.5, "edge", 3.0);
    /** A comment, the end or the beginning of a block with what stands before it, or a colour. */
    private static final Pattern PIECE = Pattern.compile(
            "/\\*(?s:.*?)\\*/|\\}|([^{};/]*)\\{|--([a-z]+)\\s*:\\s*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\s*(?=[;}])");

    /** A colour and the line on which it is given; 0 for a shipped one. */
    private record Given(Colour colour, int line) {}

    private final Map<String, Given> day = new TreeMap<>();
    private final Map<String, Given> night = new TreeMap<>();

    private ThemeColours() {}

    /** What cannot be read, of a style sheet that stands alone or behind the shipped one. */
    static List<Finding> faults(String css, Location file) {
        ThemeColours colours = new ThemeColours();
        colours.read(new String(ShippedTheme.assets().get(OwnTheme.SHEET), java.nio.charset.StandardCharsets.UTF_8),
                true);
        colours.read(css, false);
        Map<String, Given> dark = new TreeMap<>(colours.day);
        dark.putAll(colours.night);
        List<Finding> findings = new ArrayList<>(weak(colours.day, "", file));
        weak(dark, ", in the dark,", file).stream()
                .filter(one -> findings.stream().noneMatch(other -> other.at().equals(one.at())))
                .toList().forEach(findings::add);
        return findings;
    }

    private static List<Finding> weak(Map<String, Given> colours, String when, Location file) {
        List<Finding> weak = new ArrayList<>();
        for (String name : new TreeMap<>(ENOUGH).keySet()) {
            GROUNDS.stream().filter(ground -> colours.containsKey(ground) && colours.containsKey(name))
                    .filter(ground -> colours.get(name).line() + colours.get(ground).line() > 0)
                    .filter(ground -> contrast(colours, name, ground) < ENOUGH.get(name)).findFirst()
                    .ifPresent(ground -> weak.add(finding(colours, name, ground, when, file)));
        }
        return weak;
    }

    private static Finding finding(Map<String, Given> colours, String name, String ground, String when, Location file) {
        int line = colours.get(name).line() > 0 ? colours.get(name).line() : colours.get(ground).line();
        return ThemeReader.THEME_VALID.error(new Location(file.file(), line, 0), String.format(Locale.ROOT,
                "'--%s' %s on '--%s' %s%s has a contrast of %.2f:1, and needs %s:1; take a stronger shade", name,
                colours.get(name).colour(), ground, colours.get(ground).colour(), when,
                Math.floor(contrast(colours, name, ground) * 100) / 100, ENOUGH.get(name) == 3 ? "3" : "4.5"));
    }

    private static double contrast(Map<String, Given> colours, String one, String other) {
        return colours.get(one).colour().contrast(colours.get(other).colour());
    }

    private void read(String css, boolean shipped) {
        Deque<String> open = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(css);
        while (piece.find()) {
            if (piece.group().equals("}")) {
                open.pollLast();
            } else if (piece.group(1) != null) {
                open.addLast(piece.group(1).strip());
            } else if (piece.group(2) != null && ":root".equals(open.peekLast())) {
                String digits = piece.group(3).length() == 6 ? piece.group(3) : piece.group(3).replaceAll(".", "$0$0");
                int line = shipped
                        ? 0
                        : (int) css.substring(0, piece.start(2)).chars().filter(c -> c == '\n').count() + 1;
                take(open, piece.group(2), new Given(Colour.of(digits.toLowerCase(Locale.ROOT)), line));
            }
        }
    }

    /** Paper is white, and a system that forces its own colours has its own. */
    private void take(Deque<String> open, String name, Given given) {
        String media = String.join(" ", open);
        if (!media.contains("print") && !media.contains("forced-colors")) {
            (media.contains("prefers-color-scheme: dark") ? night : day).put(name, given);
        }
    }
}
