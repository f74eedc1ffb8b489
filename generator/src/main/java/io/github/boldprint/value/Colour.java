package io.github.boldprint.value;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param red from 0 to 255, as the other two
 */
public record Colour(int red, int green, int blue) {

    public static final Colour BLACK = new Colour(0, 0, 0);
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** The colour of six hexadecimal digits. */
    public static Colour of(String digits) {
        int all = Integer.parseInt(digits, 16);
        return new Colour(all >> 16, all >> 8 & 0xFF, all & 0xFF);
    }

    /** Relative luminance from 0 to 1, as WCAG 2.2 defines it. */
    public double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** The contrast ratio of WCAG 2.2, from 1 to 21. */
    public double contrast(Colour other) {
        double one = luminance() + 0.05;
        double two = other.luminance() + 0.05;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** This colour with so many percent of another one in it. */
    public Colour mixed(Colour other, int percent) {
        return new Colour(mixed(red, other.red, percent), mixed(green, other.green, percent),
                mixed(blue, other.blue, percent));
    }

    /** The same hue and saturation at another lightness (HSL), in permille. */
    public Colour withLightness(int permille) {
        double low = Math.min(red, Math.min(green, blue)) / 255.0;
        double high = Math.max(red, Math.max(green, blue)) / 255.0;
        double light = (low + high) / 2;
        double most = 1 - Math.abs(2 * light - 1);
        double saturation = high == low || most == 0 ? 0 : (high - low) / most;
        double wanted = permille / 1000.0;
        double chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
        double scale = high == low ? 0 : chroma / (high - low);
        return new Colour(shifted(red, light, scale, wanted), shifted(green, light, scale, wanted),
                shifted(blue, light, scale, wanted));
    }

    /** HSL lightness in permille. */
    public int lightness() {
        return (Math.min(red, Math.min(green, blue)) + Math.max(red, Math.max(green, blue))) * 500 / 255;
    }

    /** {@code #97380f}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    private static int shifted(int channel, double light, double scale, double wanted) {
        long value = Math.round(((channel / 255.0 - light) * scale + wanted) * 255);
        return (int) Math.max(0, Math.min(255, value));
    }

    private static int mixed(int one, int other, int percent) {
        return (one * (100 - percent) + other * percent + 50) / 100;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
