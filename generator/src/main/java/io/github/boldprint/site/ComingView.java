package io.github.boldprint.site;

import java.util.List;

/**
 * A version that is not in force yet.
 *
 * @param title what changes, and from when
 * @param lines what changes, one thing a line, as plain words
 * @param links to the coming version, and to everything that changes
 */
public record ComingView(String title, List<String> lines, List<NavigationLink> links) {

    public ComingView {
        lines = List.copyOf(lines);
        links = List.copyOf(links);
    }
}
