package io.github.boldprint.render;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All pages after their templates.
 *
 * @param pages in the site's order
 * @param assets the theme's files by their name below {@code assets/}, sorted
 */
public record RenderedPages(List<RenderedPage> pages, Map<String, byte[]> assets) {
    public RenderedPages {
        pages = List.copyOf(pages);
        assets = Collections.unmodifiableSortedMap(new TreeMap<>(assets));
    }
}
