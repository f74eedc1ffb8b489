package io.github.boldprint.prose;

import java.util.Optional;

/** What the caller knows and a text does not: the words of a quoted fact, and the address of a link. */
public interface Resolver {

    /** The words of a quote in the page's language; empty where the fact is missing, which was reported already. */
    Optional<String> words(Quote quote);

    /** The address of a link, relative to the page; empty where there is none, which was reported already. */
    Optional<String> address(Link.Target target);
}
