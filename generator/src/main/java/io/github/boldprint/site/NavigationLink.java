package io.github.boldprint.site;

/**
 * A link of the page's frame.
 *
 * @param words what it says
 * @param href relative to the page
 * @param current whether it leads to the page that it stands on
 */
public record NavigationLink(String words, String href, boolean current) {}
