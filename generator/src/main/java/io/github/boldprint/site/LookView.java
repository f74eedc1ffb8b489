package io.github.boldprint.site;

import io.github.boldprint.prose.Html;

/**
 * The business's own look, as far as pages say it; colours and type reach the style sheets by themselves.
 *
 * @param ground the colour of the page by day, such as {@code #ffffff}; empty where the theme's own stays
 * @param groundDark the same by night
 * @param icon link to the icon of the site, or the icon itself as a {@code data:} address
 * @param iconType its media type
 * @param logo what stands in place of the business's name; its {@code src} is empty where there is none
 * @param header what the business says below its name on every page, flow content; empty where it says nothing
 * @param headerLanguage the language of that where it is not the page's (not translated yet); else empty
 * @param footer the same at the end of every page
 * @param footerLanguage likewise
 */
public record LookView(
        String ground,
        String groundDark,
        String icon,
        String iconType,
        LogoView logo,
        Html header,
        String headerLanguage,
        Html footer,
        String footerLanguage) {

    /** Where the business gives no look. */
    public static LookView none(String root) {
        return new LookView("", "", root + "assets/icon.svg", "image/svg+xml", new LogoView("", "", "", "", 0, 0),
                Html.EMPTY, "", Html.EMPTY, "");
    }

    /**
     * The logo.
     *
     * @param src link to the picture
     * @param dark link to the one for a dark ground; empty where there is none
     * @param words what it says to those who cannot see it
     * @param language the language of the words where it is not the page's; else empty
     * @param width in pixels of its own, as the height
     */
    public record LogoView(String src, String dark, String words, String language, int width, int height) {}
}
