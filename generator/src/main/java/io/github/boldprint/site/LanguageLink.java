package io.github.boldprint.site;

/**
 * The same page in one of the site's languages.
 *
 * @param language BCP 47
 * @param name the language's name in itself
 * @param href relative to the page
 * @param absolute the full address, for {@code hreflang}; empty where the site's address is not known
 * @param current whether this is the page's own language
 */
public record LanguageLink(String language, String name, String href, String absolute, boolean current) {}
