package io.github.boldprint.audit.host;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.value.Colour;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a colour of a style sheet that hides nothing behind it. */
final class CssColour {

    /** What browsers give a link of which no style sheet says anything. */
    static final Colour LINK = new Colour(0, 0, 238);

    private static final Pattern HEX = Pattern.compile("#([0-9a-f]{3,8})");
    private static final Pattern RGB = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+%?)\\s*)?\\)");
    private static final Map<String, Colour> NAMED = named();

    private CssColour() {}

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
        return Optional.ofNullable(NAMED.get(value.split("[\\s,;]", 2)[0]));
    }

    private static int part(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }

    /** Of three or six digits, with or without those that say how much shines through. */
    private static Optional<Colour> hex(String digits) {
        String all = digits.length() < 5 ? digits.replaceAll(".", "$0$0") : digits;
        boolean solid = all.length() == 6 || all.length() == 8 && all.endsWith("ff");
        return solid ? Optional.of(Colour.of(all.substring(0, 6))) : Optional.empty();
    }

    private static Map<String, Colour> named() {
        Map<String, Colour> named = new HashMap<>();
        SourceReader.shippedFile("colours.yaml").root().entries()
                .forEach(entry -> named.put(entry.name(), Colour.of(entry.value().toString())));
        return Map.copyOf(named);
    }
}
