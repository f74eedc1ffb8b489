package io.github.boldprint.pack;

import io.github.boldprint.finding.Location;
import io.github.boldprint.policy.Clause;
import io.github.boldprint.policy.Fact;
import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An address that a policy sends its readers to.
 *
 * @param url as written
 */
record Addressed(String url, Location at) {

    /** The addresses of all links and facts of a policy, in all its languages. */
    static List<Addressed> in(Policy policy) {
        List<Addressed> found = new ArrayList<>();
        policy.summary().ifPresent(summary -> summary.byLanguage().values().forEach(prose -> links(prose, found)));
        for (Clause clause : policy.publicClauses()) {
            clause.text().byLanguage().values().forEach(text -> links(text.prose(), found));
        }
        policy.facts().forEach(fact -> {
            if (fact instanceof Fact.Single single && single.original() instanceof Value.Url url) {
                found.add(new Addressed(url.code(), single.valueAt()));
            }
        });
        return found;
    }

    private static void links(Prose prose, List<Addressed> found) {
        for (Link link : prose.links()) {
            if (link.target() instanceof Link.ToAddress to) {
                found.add(new Addressed(to.url(), link.at()));
            }
        }
    }

    /** Whether it is this host and path, or below; with or without {@code www}. */
    boolean leadsTo(String place) {
        String bare = url.toLowerCase(Locale.ROOT).replaceFirst("^https?://(www\\.)?", "");
        String wanted = place.toLowerCase(Locale.ROOT);
        return bare.equals(wanted) || bare.startsWith(wanted) && "/?#".indexOf(bare.charAt(wanted.length())) >= 0;
    }
}
