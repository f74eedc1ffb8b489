package io.github.boldprint.reference;

import io.github.boldprint.prose.Link;
import io.github.boldprint.prose.Quote;
import io.github.boldprint.prose.Resolver;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where the links of a guide lead: {@code policy:<name>} is another guide, or the page of a kind.
 *
 * @param link makes an address below the root one from the page
 */
record GuideLinks(Shelf shelf, UnaryOperator<String> link) implements Resolver {

    @Override
    public Optional<String> words(Quote quote) {
        throw new IllegalStateException("a guide quotes no fact: " + quote.path());
    }

    @Override
    public Optional<String> address(Link.Target target) {
        if (target instanceof Link.ToPolicy policy) {
            String anchor = policy.anchor().map(name -> "#" + name).orElse("");
            String place = shelf.kind(policy.kind()).map(kind -> Places.kind(kind.id()))
                    .orElseGet(() -> Places.guide(policy.kind()));
            return Optional.of(link.apply(place + anchor));
        }
        return Optional.of(((Link.ToAddress) target).url());
    }
}
