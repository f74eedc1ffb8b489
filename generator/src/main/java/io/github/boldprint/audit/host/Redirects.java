package io.github.boldprint.audit.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All addresses that send visitors on: those of single paths, and those of everything below a path, in the files'
 * order.
 */
final class Redirects {

    private final Map<String, Redirect> single = new HashMap<>();
    private final List<Redirect> below = new ArrayList<>();
    private final List<Redirect> all;
    private final String host;

    Redirects(List<Redirect> all, String host) {
        this.all = List.copyOf(all);
        this.host = host;
        for (Redirect redirect : all) {
            if (redirect.from().endsWith("*")) {
                below.add(redirect);
            } else {
                single.putIfAbsent(Redirect.plain(redirect.from()), redirect);
            }
        }
    }

    List<Redirect> all() {
        return all;
    }

    /** The redirect of an address, if it has one. */
    Optional<Redirect> of(WebAddress address) {
        if (!address.host().equals(host)) {
            return Optional.empty();
        }
        Redirect exact = single.get(Redirect.plain(address.path()));
        return exact != null ? Optional.of(exact)
                : below.stream().filter(redirect -> redirect.fits(address.path())).findFirst();
    }
}
