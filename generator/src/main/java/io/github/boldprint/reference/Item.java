package io.github.boldprint.reference;

import java.util.List;
import java.util.Optional;

/**
 * Something with an anchor of its own: a fact, a topic, a rule of a pack.
 *
 * @param name as it stands in its table
 * @param to where its name leads, below the root of the reference; empty for nowhere
 * @param mark one character before it in a list for a terminal; a space for nothing
 * @param anchor on its page; empty where the table only leads elsewhere
 * @param terms what there is to say of it
 */
record Item(String name, String to, char mark, String anchor, List<Term> terms) {

    Item {
        terms = List.copyOf(terms);
    }

    Words head() {
        return to.isEmpty() ? Words.code(name) : Words.codeLink(name, to);
    }

    Words under(String label) {
        return term(label).map(Term::says).orElse(Words.NONE);
    }

    Optional<Term> term(String label) {
        return terms.stream().filter(term -> term.label().equals(label)).findFirst();
    }
}
