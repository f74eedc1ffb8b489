package io.github.boldprint.look;

import io.github.boldprint.value.Colour;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Completes the colours of one scheme from those that are given: the same ones always give the same. Of what may be
 * chosen freely, the first step is taken at which the contrast is enough, so that a colour made here is never too weak
 * beside given ones that are strong enough themselves.
 */
final class PaletteMaker {

    static final double TEXT = 4.5;
    static final double EDGE = 3;

    private static final Colour NIGHT = Colour.of("121212");
    private static final Colour MARKER = Colour.of("ffd84a");
    private static final Colour USUAL = Colour.of("97380f");

    private final Shades given;
    private final boolean dark;
    private final Colour seed;

    private PaletteMaker(Shades given, boolean dark, Colour seed) {
        this.given = given;
        this.dark = dark;
        this.seed = seed;
    }

    static Palette light(Shades given) {
        return new PaletteMaker(given, false, given.colour(Shades.ACCENT).orElse(USUAL)).make();
    }

    /**
     * The dark scheme.
     *
     * @param light the colours of the light one, from which everything comes that is not given for the dark one
     */
    static Palette dark(Shades given, Palette light) {
        return new PaletteMaker(given, true, light.accent()).make();
    }

    private Palette make() {
        Colour paper = given.colour(Shades.BACKGROUND)
                .orElse(dark ? NIGHT.mixed(seed, 6) : Colour.WHITE.mixed(seed, 2));
        boolean night = paper.luminance() < 0.18;
        Colour ink = given.colour(Shades.TEXT).orElseGet(() -> first(20, step ->
                (night ? Colour.WHITE : Colour.BLACK).mixed(paper, 10 - step / 2), TEXT, List.of(paper)));
        Colour accent = given.colour(Shades.ACCENT).orElseGet(() -> accent(paper, night));
        List<Colour> words = List.of(ink, accent);
        Colour tint = given.colour(Shades.PANEL)
                .orElseGet(() -> first(8, step -> paper.mixed(night ? ink : accent, 8 - step), TEXT, words));
        Colour found = first(40, step -> paper.mixed(MARKER, 40 - step), TEXT, words);
        List<Colour> grounds = List.of(paper, tint, found);
        Colour quiet = first(32, step -> ink.mixed(paper, 32 - step), TEXT, grounds);
        Colour edge = given.colour(Shades.LINE)
                .orElseGet(() -> first(60, step -> paper.mixed(ink, 40 + step), EDGE, grounds));
        return new Palette(paper, tint, found, ink, quiet, accent, edge, paper.mixed(ink, 15));
    }

    /** The seed as it is, or so much lighter (by night) or darker that it can be read with some room for the panel. */
    private Colour accent(Colour paper, boolean night) {
        int start = seed.lightness();
        int room = night ? 1000 - start : start;
        return first(room, step -> step == 0 ? seed : seed.withLightness(night ? start + step : start - step), night ? 8
                : 6, List.of(paper));
    }

    /** The first of the steps whose contrast with all others is enough; else the last. */
    private static Colour first(int steps, IntFunction<Colour> step, double enough, List<Colour> others) {
        for (int i = 0; i < steps; i++) {
            Colour colour = step.apply(i);
            if (others.stream().allMatch(other -> colour.contrast(other) >= enough)) {
                return colour;
            }
        }
        return step.apply(steps);
    }
}
