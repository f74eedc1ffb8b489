package io.github.boldprint.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import io.github.boldprint.value.Colour;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteMakerTest {

    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21", "767676, ffffff, 4.54", "777777, ffffff, 4.48", "ff8c00, ffffff, 2.33", "ffffff, ffffff, 1"})
    void measuresContrastAsWcagDoes(String one, String other, double ratio) {
        assertEquals(ratio, Colour.of(one).contrast(Colour.of(other)), 0.005);
        assertEquals(ratio, Colour.of(other).contrast(Colour.of(one)), 0.005);
    }

    /** Whatever is given, what is not found weak is strong enough in both schemes. */
    @Test
    void isStrongEnoughWhereNothingIsFoundWeak() {
        Random random = new Random(20261122);
        int sound = 0;
        for (int run = 0; run < 4000; run++) {
            Shades day = shades(random);
            Shades night = random.nextInt(3) == 0 ? shades(random) : new Shades(Map.of());
            List<Finding> findings = new ArrayList<>();
            Palette light = PaletteMaker.light(day);
            Palette dark = PaletteMaker.dark(night, light);
            new ContrastCheck(day, light, false, findings).check();
            new ContrastCheck(night, dark, true, findings).check();
            if (findings.isEmpty()) {
                assertStrong(day, light);
                assertStrong(night, dark);
                sound++;
            }
        }
        assertTrue(sound > 500, sound + " were sound");
    }

    /** An accent alone is the usual case: by night it is made lighter until it can be read. */
    @Test
    void makesADarkSchemeFromOneColour() {
        for (int red = 0; red < 256; red += 15) {
            for (int green = 0; green < 256; green += 15) {
                for (int blue = 0; blue < 256; blue += 15) {
                    Shades accent = given(Map.of(Shades.ACCENT, new Colour(red, green, blue)));
                    assertStrong(accent, PaletteMaker.dark(new Shades(Map.of()), PaletteMaker.light(accent)));
                }
            }
        }
    }

    @Test
    void keepsTheHueByNight() {
        Palette light = PaletteMaker.light(given(Map.of(Shades.ACCENT, Colour.of("0b5fa5"))));
        Palette dark = PaletteMaker.dark(new Shades(Map.of()), light);
        assertEquals(Colour.of("0b5fa5"), light.accent());
        assertTrue(dark.accent().blue() > dark.accent().green() && dark.accent().green() > dark.accent().red(), dark.toString());
        assertTrue(dark.paper().luminance() < 0.02 && light.paper().luminance() > 0.9);
    }

    @Test
    void namesTheNearestShadeThatCanBeRead() {
        Shades day = given(Map.of(Shades.TEXT, Colour.of("777777"), Shades.BACKGROUND, Colour.WHITE));
        List<Finding> findings = new ArrayList<>();
        new ContrastCheck(day, PaletteMaker.light(day), false, findings).check();
        assertEquals("look/look.yaml:1:1: error: 'text' #777777 on 'background' #ffffff has a contrast of 4.47:1, and text needs"
                + " 4.5:1; the nearest shade that can be read is \"#767676\" [look-contrast]", findings.get(0).toString());
    }

    private static void assertStrong(Shades given, Palette palette) {
        for (Colour ground : List.of(palette.paper(), palette.tint(), palette.found())) {
            for (Colour text : List.of(palette.ink(), palette.quiet(), palette.accent())) {
                assertTrue(text.contrast(ground) >= 4.5, () -> text + " on " + ground + " of " + palette + " from " + given);
            }
            assertTrue(palette.edge().contrast(ground) >= 3, () -> palette.edge() + " on " + ground + " of " + palette);
        }
    }

    private static Shades shades(Random random) {
        Map<String, Colour> colours = new TreeMap<>();
        for (String name : Shades.NAMES) {
            if (random.nextInt(3) == 0) {
                boolean ground = name.equals(Shades.BACKGROUND) || name.equals(Shades.PANEL);
                int base = ground ? 200 : 0;
                colours.put(name, new Colour(base + random.nextInt(56), base + random.nextInt(56), base + random.nextInt(56)));
            }
        }
        return given(colours);
    }

    private static Shades given(Map<String, Colour> colours) {
        Map<String, Shades.Shade> shades = new TreeMap<>();
        colours.forEach((name, colour) -> shades.put(name, new Shades.Shade(colour, new Location("look/look.yaml", 1, 1))));
        return new Shades(shades);
    }
}
