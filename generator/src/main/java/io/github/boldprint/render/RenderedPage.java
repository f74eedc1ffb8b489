package io.github.boldprint.render;

import io.github.boldprint.site.Page;

/**
 * A page after its template, before the last hand.
 *
 * @param page what was rendered
 * @param html the whole document, or the fragment
 */
public record RenderedPage(Page page, String html) {}
