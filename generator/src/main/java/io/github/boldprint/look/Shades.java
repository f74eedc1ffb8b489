package io.github.boldprint.look;

import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Colour;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The colours that a business gives for one scheme.
 *
 * @param given by their name in {@code look.yaml}
 */
record Shades(Map<String, Shade> given) {

    static final String ACCENT = "accent";
    static final String BACKGROUND = "background";
    static final String PANEL = "panel";
    static final String TEXT = "text";
    static final String LINE = "line";
    static final List<String> NAMES = List.of(ACCENT, BACKGROUND, PANEL, TEXT, LINE);

    Shades {
        given = Map.copyOf(given);
    }

    /** A colour with the place at which it is written. */
    record Shade(Colour colour, Location at) {}

    Optional<Colour> colour(String name) {
        return Optional.ofNullable(given.get(name)).map(Shade::colour);
    }

    Optional<Location> at(String name) {
        return Optional.ofNullable(given.get(name)).map(Shade::at);
    }

    boolean isNone() {
        return given.isEmpty();
    }
}
