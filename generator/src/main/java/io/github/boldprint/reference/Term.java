package io.github.boldprint.reference;

import java.util.List;

/** One thing that is said under a label: {@code Means: How long …}. */
record Term(String label, Words says) {

    Term(String label, String says) {
        this(label, Words.of(says));
    }

    /** Those that say anything. */
    static List<Term> filled(Term... terms) {
        return List.of(terms).stream().filter(term -> !term.says.isEmpty()).toList();
    }
}
