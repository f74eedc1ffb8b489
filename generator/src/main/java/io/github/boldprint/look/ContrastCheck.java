package io.github.boldprint.look;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Colour;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Measures the colours that a business gives: what is made here from them needs no measuring. */
record ContrastCheck(Shades given, Palette palette, boolean dark, List<Finding> findings) {

    void check() {
        check(Shades.TEXT, palette.ink(), PaletteMaker.TEXT, "text");
        check(Shades.ACCENT, palette.accent(), PaletteMaker.TEXT, "a link");
        check(Shades.LINE, palette.edge(), PaletteMaker.EDGE, "an edge that means something");
    }

    /** One finding for a colour, on the ground on which it is weaker. */
    private void check(String name, Colour colour, double enough, String what) {
        boolean panel = colour.contrast(palette.tint()) < colour.contrast(palette.paper())
                && given.at(Shades.PANEL).isPresent();
        String ground = panel ? Shades.PANEL : Shades.BACKGROUND;
        Colour behind = panel ? palette.tint() : palette.paper();
        Optional<Location> at = given.at(name).or(() -> given.at(ground)).or(() -> given.at(Shades.BACKGROUND));
        if (colour.contrast(behind) < enough && at.isPresent()) {
            findings.add(LookRules.LOOK_CONTRAST.error(
                    at.get(), "'" + name + "' " + colour + " on '" + ground + "' " + behind
                    + (dark ? ", in the dark," : "") + " has a contrast of " + ratio(colour.contrast(behind))
                    + ":1, and " + what + " needs " + ratio(enough) + ":1; " + remedy(colour, ground, enough)));
        }
    }

    /** The nearest lightness of the same hue that is enough on both grounds. */
    private String remedy(Colour colour, String ground, double enough) {
        int start = colour.lightness();
        return IntStream.rangeClosed(1, 1000)
                .flatMap(step -> IntStream.of(start - step, start + step))
                .filter(light -> light >= 0 && light <= 1000)
                .mapToObj(colour::withLightness)
                .filter(other -> other.contrast(palette.paper()) >= enough && other.contrast(palette.tint()) >= enough)
                .findFirst()
                .map(other -> "the nearest shade that can be read is \"" + other + "\"")
                .orElse("make '" + ground + "' lighter or darker, because no shade can be read on it");
    }

    /** Cut, not rounded: 4.499 is not 4.50. */
    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%.2f", Math.floor(contrast * 100) / 100).replaceAll("\\.?0+$", "");
    }
}
