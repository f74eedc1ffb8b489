package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a page once it was read.
 *
 * @param path of its file
 * @param counted whether it is a page for customers, and no piece of one, and none that only leads on
 * @param found what is wrong with it
 * @param seen the policies to which it has a link that everybody sees
 * @param framed those of them that are linked in the header or footer
 * @param hidden the policies to which its links are all hidden
 * @param anchors every id to which a link can lead; null where there are too many to keep
 * @param wanted the anchors of other pages to which it links
 */
record PageReport(String path, boolean counted, List<Found> found, Set<String> seen, Set<String> framed,
        Set<String> hidden, Set<String> anchors, List<Wanted> wanted) {

    PageReport {
        found = List.copyOf(found);
        seen = Set.copyOf(seen);
        framed = Set.copyOf(framed);
        hidden = Set.copyOf(hidden);
        wanted = List.copyOf(wanted);
    }

    /**
     * A fault of a page.
     *
     * @param same what is equal for the same fault of other pages
     */
    record Found(Finding finding, String same) {}

    /** A link to an anchor of another page. */
    record Wanted(String page, String anchor, String link, Location at) {}

    /** A file that is no page, or could not be read as one. */
    static PageReport none(String path, List<Found> found) {
        return new PageReport(path, false, found, Set.of(), Set.of(), Set.of(), null, List.of());
    }
}
