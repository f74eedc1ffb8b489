package io.github.boldprint.audit.host;

import io.github.boldprint.audit.host.PageReport.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows every redirect: it should arrive, and at once. */
record RedirectCheck(Redirects redirects, Signpost signpost) {

    List<Found> check() {
        List<Found> found = new ArrayList<>();
        for (Redirect redirect : redirects.all()) {
            boolean open = redirect.from().endsWith("*") && redirect.target().path().contains(":splat");
            if (!open) {
                check(redirect, found);
            }
        }
        return found;
    }

    private void check(Redirect redirect, List<Found> found) {
        Set<String> seen = new HashSet<>(Set.of(Redirect.plain(redirect.from())));
        WebAddress now = redirect.target();
        int hops = 1;
        for (Optional<Redirect> next = redirects.of(now); next.isPresent(); next = redirects.of(now)) {
            if (!seen.add(Redirect.plain(now.path()))) {
                String message = "'" + redirect.from() + "' sends visitors round in a circle, over '" + redirect.to()
                        + "'; let it lead to a page";
                found.add(new Found(HostRules.REDIRECTS.error(redirect.at(), message), message));
                return;
            }
            now = next.get().targetOf(now.path());
            hops++;
        }
        Lead end = signpost.at(now);
        if (end.to() == Lead.To.DEAD) {
            String message = "'" + redirect.from() + "' sends visitors to '" + redirect.to() + "', which is dead: "
                    + end.name() + "; let it lead to a page that is there";
            found.add(new Found(HostRules.ALIVE.error(redirect.at(), message), message));
        } else if (hops > 1) {
            String message = "'" + redirect.from() + "' sends visitors to '" + redirect.to()
                    + "', which sends them on to '" + now.path() + "'; let it lead there at once";
            found.add(new Found(HostRules.REDIRECTS.warning(redirect.at(), message), message));
        }
    }
}
