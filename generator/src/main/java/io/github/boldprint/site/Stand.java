package io.github.boldprint.site;

import io.github.boldprint.policy.Policy;
import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.prose.Resolver;
import java.util.Optional;

/**
 * Where policies are shown: how one page writes their anchors and the links between them.
 *
 * @param together whether all policies stand on this one page, so that links between them stay inside it
 */
record Stand(Edition edition, Links links, boolean together) {

    /** The id that an element of a policy has on this page. */
    String id(Policy policy, String anchor) {
        return together ? policy.id() + "--" + anchor : anchor;
    }

    /** The link to a policy, or with an anchor to something in it. */
    String link(Policy policy, Optional<String> anchor) {
        if (together) {
            return "#" + anchor.map(inside -> id(policy, inside)).orElse(policy.id());
        }
        return links.to(edition.page(policy.id()), anchor.orElse(""));
    }

    /** What a text of this policy needs to know; the text is in this language. */
    Resolver resolver(Policy policy, String language) {
        return resolver(policy, language, Scope.EVERYWHERE);
    }

    /** The same for a text that holds in some markets only. */
    Resolver resolver(Policy policy, String language, Scope scope) {
        return new Resolver() {
            @Override
            public Optional<String> words(Quote quote) {
                return edition.quoted(policy, quote, language, scope);
            }

            @Override
            public Optional<String> address(Link.Target target) {
                return Stand.this.address(policy, target, scope);
            }
        };
    }

    private Optional<String> address(Policy policy, Link.Target target, Scope scope) {
        if (target instanceof Link.ToAddress outside) {
            return Optional.of(outside.url());
        }
        if (target instanceof Link.ToFact fact) {
            return edition.quotedFirst(policy, fact.quote(), edition.language(), scope);
        }
        Link.ToPolicy inside = (Link.ToPolicy) target;
        Optional<Policy> other = edition.policies().policy(inside.kind());
        if (inside.anchor().isEmpty()) {
            return other.map(found -> link(found, Optional.empty()));
        }
        return other.flatMap(found -> edition.anchors(found)
                .named(inside.anchor().get())
                .map(anchor -> link(found, Optional.of(anchor))));
    }
}
