package io.github.boldprint.policy;

import java.util.List;

/**
 * How the site stands on the web.
 *
 * @param moved old addresses, in the author's order
 * @param hosts for which headers and redirects are written, in the author's order
 */
public record Hosting(List<MovedAddress> moved, List<Host> hosts) {

    /** Nothing moved, and no host that takes files. */
    public static final Hosting NONE = new Hosting(List.of(), List.of());

    public Hosting {
        moved = List.copyOf(moved);
        hosts = List.copyOf(hosts);
    }
}
