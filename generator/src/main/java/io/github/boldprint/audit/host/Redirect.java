package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Location;

/**
 * An address that sends visitors on.
 *
 * @param from the path, from the host's root on with a slash; with {@code *} at its end for everything below
 * @param to the target as written, resolved from the page or the root
 * @param target where it leads
 * @param at where it is written down
 */
record Redirect(String from, String to, WebAddress target, Location at) {

    boolean fits(String path) {
        return from.endsWith("*")
                ? path.startsWith(from.substring(0, from.length() - 1))
                : plain(path).equals(plain(from));
    }

    /** The target for a path that fits. */
    WebAddress targetOf(String path) {
        if (!from.endsWith("*") || !target.path().contains(":splat")) {
            return target;
        }
        String rest = path.substring(from.length() - 1);
        return new WebAddress(target.host(), target.path().replace(":splat", rest), target.query(), target.fragment());
    }

    /** A server takes these for one: {@code /a}, {@code /a/}, {@code /a/index.html}. */
    static String plain(String path) {
        String bare = path.endsWith("/index.html") ? path.substring(0, path.length() - "index.html".length()) : path;
        return bare.length() > 1 && bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
    }
}
