package io.github.boldprint.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The whole site, planned.
 *
 * @param url its absolute address, ending with a slash, where it is known
 * @param pages sorted by address
 * @param theme the name of the theme
 */
public record Site(Optional<URI> url, List<Page> pages, String theme) {
    public Site {
        pages = pages.stream()
                .sorted((a, b) -> a.frame().path().compareTo(b.frame().path()))
                .toList();
    }
}
