package io.github.boldprint.site;

import io.github.boldprint.look.Look;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The whole site, planned.
 *
 * @param url its absolute address, ending with a slash, where it is known
 * @param pages sorted by address
 * @param feeds of what changed; none where nothing was released, or where the site's address is not known
 * @param theme the name of the theme
 * @param look the business's own look
 */
public record Site(Optional<URI> url, List<Page> pages, List<Feed> feeds, String theme, Look look) {
    public Site {
        pages = pages.stream()
                .sorted((a, b) -> a.frame().path().compareTo(b.frame().path()))
                .toList();
        feeds = List.copyOf(feeds);
    }

    /** A site of which nothing was released, in the theme's own look. */
    public Site(Optional<URI> url, List<Page> pages, String theme) {
        this(url, pages, List.of(), theme, Look.NONE);
    }
}
