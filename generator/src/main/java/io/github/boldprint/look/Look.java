package io.github.boldprint.look;

import io.github.boldprint.policy.Localized;
import io.github.boldprint.prose.Prose;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A business's own look; whatever is not given stays as the theme has it.
 *
 * @param palettes the colours of both schemes; empty where no colour is given
 * @param type of the text
 * @param headings the type of headings and of the business's name
 * @param corners of boxes
 * @param logo what stands in the header in place of the business's name
 * @param header below the name, on every page
 * @param footer at the end of every page
 * @param texts all words of it, by their place in {@code look.yaml} ({@code footer}, {@code logo.words}), for whoever
 *     looks at what they say
 */
public record Look(
        Optional<Palettes> palettes,
        Optional<Typeface> type,
        Optional<Typeface> headings,
        Optional<Corners> corners,
        Optional<Logo> logo,
        Optional<Picture> icon,
        Optional<Localized<Prose>> header,
        Optional<Localized<Prose>> footer,
        Map<String, Localized<Prose>> texts) {

    /** Nothing is given. */
    public static final Look NONE = new Look(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public Look {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Bytes; in letters that a page can hold a third more. */
    static final int SMALL = 1_500;

    /**
     * Whether the icon stands in the pages themselves: beside a logo it would be one more file that every page fetches.
     */
    public boolean isIconInPages() {
        return logo.isPresent() && icon.filter(picture -> picture.bytes().length <= SMALL).isPresent();
    }

    /** The colours by day and by night. */
    public record Palettes(Palette light, Palette dark) {}

    /**
     * The logo.
     *
     * @param words what it says to those who cannot see it; empty for the business's name
     * @param dark the same for a dark ground, where there is one
     */
    public record Logo(Picture picture, Optional<Picture> dark, Optional<Localized<String>> words) {}
}
