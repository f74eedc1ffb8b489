package io.github.boldprint.hosting;

/**
 * An old or short address.
 *
 * @param from a path on the host; one that ends with a slash is a page of the site too, which leads on by itself
 * @param to a path on the host, with an anchor perhaps
 */
record Redirect(String from, String to) {

    /** Whether a page stands there that leads on where the host does not. */
    boolean isPage() {
        return from.endsWith("/");
    }
}
