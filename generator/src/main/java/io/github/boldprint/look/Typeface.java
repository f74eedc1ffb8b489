package io.github.boldprint.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Families of type that stand on readers' own devices, so that nothing is fetched. */
public enum Typeface {
    /** What the device itself is written in. */
    SYSTEM("system-ui, -apple-system, \"Segoe UI\", Roboto, \"Noto Sans\", \"Helvetica Neue\", Arial, sans-serif"),
    /** Drawn by a pen: warm, with open letters. */
    HUMANIST("Seravek, \"Gill Sans Nova\", Ubuntu, Calibri, \"DejaVu Sans\", \"Noto Sans\", source-sans-pro, "
            + "sans-serif"),
    /** Circles and lines. */
    GEOMETRIC("Avenir, Montserrat, Corbel, \"URW Gothic\", source-sans-pro, sans-serif"),
    /** A book. */
    BOOK("\"Iowan Old Style\", Charter, \"Palatino Linotype\", Palatino, \"Noto Serif\", Georgia, serif"),
    /** Strong feet. */
    SLAB("Rockwell, \"Rockwell Nova\", \"Roboto Slab\", \"DejaVu Serif\", \"Sitka Small\", serif"),
    /** Soft ends. */
    ROUNDED("ui-rounded, \"Hiragino Maru Gothic ProN\", Quicksand, Comfortaa, Manjari, \"Arial Rounded MT\", Calibri, "
            + "sans-serif");

    private final String families;

    Typeface(String families) {
        this.families = families;
    }

    /** What a style sheet calls it, the one that is liked best first. */
    public String families() {
        return families;
    }

    /** What authors call them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(face -> face.name().toLowerCase(Locale.ROOT)).toList();
    }

    static Optional<Typeface> named(String name) {
        return Arrays.stream(values()).filter(face -> face.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
    }
}
