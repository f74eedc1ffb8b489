package io.github.boldprint.look;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The corners of boxes and of the logo's plate. */
public enum Corners {
    SQUARE("0"),
    SOFT(".375rem"),
    ROUND(".875rem");

    private final String radius;

    Corners(String radius) {
        this.radius = radius;
    }

    /** As a style sheet writes it. */
    public String radius() {
        return radius;
    }

    /** What authors call them. */
    public static List<String> names() {
        return Arrays.stream(values()).map(corners -> corners.name().toLowerCase(Locale.ROOT)).toList();
    }

    static Optional<Corners> named(String name) {
        return Arrays.stream(values()).filter(corners -> corners.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
