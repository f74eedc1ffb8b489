package io.github.boldprint.site;

import java.net.URI;
import java.util.Optional;

/**
 * Where things stand: the source language at the root, every other language in a folder of its own.
 *
 * @param url the site's absolute address, ending with a slash, where it is known
 * @param source the language at the root
 */
record Addresses(Optional<URI> url, String source) {

    SitePath centre(String language) {
        return in(language, "index.html");
    }

    SitePath policy(String language, String id) {
        return in(language, id + "/index.html");
    }

    /** What is made from a policy for printing. */
    SitePath sheet(String language, String policy, String name) {
        return in(language, policy + "/" + name + "/index.html");
    }

    SitePath everything(String language) {
        return in(language, "all/index.html");
    }

    SitePath search(String language) {
        return in(language, "search/index.html");
    }

    SitePath notFound(String language) {
        return in(language, "404.html");
    }

    SitePath fragment(String language, String name) {
        return in(language, "fragments/" + name + ".html");
    }

    /** A file by its name below a language's folder. */
    SitePath file(String language, String name) {
        return in(language, name);
    }

    /** The full address of a file; empty where the site's is not known. */
    String absolute(SitePath path) {
        return url.map(site -> site + path.published()).orElse("");
    }

    /** The path on its server at which the site's root stands: {@code /policies/}; {@code /} where it is not known. */
    String root() {
        return url.map(URI::getRawPath).filter(path -> !path.isEmpty()).orElse("/");
    }

    private SitePath in(String language, String name) {
        return new SitePath(language.equals(source) ? name : language + "/" + name);
    }
}
