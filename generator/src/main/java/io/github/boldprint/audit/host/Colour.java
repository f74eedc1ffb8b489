package io.github.boldprint.audit.host;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour that hides nothing behind it.
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** What browsers give a link of which no style sheet says anything. */
    static final Colour LINK = new Colour(0, 0, 238);

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+%?)\\s*)?\\)");

    /** The names that are used to hide, and those that people use most; others are not judged. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("white", "ffffff"), Map.entry("snow", "fffafa"), Map.entry("ivory", "fffff0"),
            Map.entry("ghostwhite", "f8f8ff"), Map.entry("whitesmoke", "f5f5f5"), Map.entry("floralwhite", "fffaf0"),
            Map.entry("black", "000000"), Map.entry("gray", "808080"), Map.entry("grey", "808080"),
            Map.entry("silver", "c0c0c0"), Map.entry("lightgray", "d3d3d3"), Map.entry("lightgrey", "d3d3d3"),
            Map.entry("red", "ff0000"), Map.entry("green", "008000"), Map.entry("blue", "0000ff"),
            Map.entry("navy", "000080"), Map.entry("yellow", "ffff00"), Map.entry("orange", "ffa500"));

    /** The colour that a value begins with; empty for one that is not known, or that something shines through. */
    static Optional<Colour> of(String value) {
        Matcher hex = HEX.matcher(value);
        if (hex.lookingAt()) {
            return hex(hex.group(1));
        }
        Matcher rgb = RGB.matcher(value);
        if (rgb.lookingAt()) {
            String alpha = rgb.group(4);
            boolean solid = alpha == null || alpha.matches("1(\\.0*)?|100%");
            return solid ? Optional.of(new Colour(part(rgb, 1), part(rgb, 2), part(rgb, 3))) : Optional.empty();
        }
        return Optional.ofNullable(NAMES.get(value.split("[\\s,;]", 2)[0])).flatMap(Colour::hex);
    }

    private static int part(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }

    private static Optional<Colour> hex(String digits) {
        boolean brief = digits.length() == 3 || digits.length() == 4;
        String alpha = digits.length() == 4 ? digits.substring(3) : digits.length() == 8 ? digits.substring(6) : "";
        if (!brief && digits.length() != 6 && digits.length() != 8 || !alpha.replace("f", "").isEmpty()) {
            return Optional.empty();
        }
        int[] parts = new int[3];
        for (int i = 0; i < 3; i++) {
            String part = brief ? digits.substring(i, i + 1).repeat(2) : digits.substring(2 * i, 2 * i + 2);
            parts[i] = Integer.parseInt(part, 16);
        }
        return Optional.of(new Colour(parts[0], parts[1], parts[2]));
    }

    /** How well the one stands out from the other, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
