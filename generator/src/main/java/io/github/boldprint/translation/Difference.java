package io.github.boldprint.translation;

import io.github.boldprint.finding.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Something that a text says and its translation does not, or the other way round.
 *
 * @param verb what is done with it
 * @param here as it stands in the translation; empty where it lacks there
 * @param there as it stands in the source; empty where it lacks there
 */
record Difference(Verb verb, Optional<Piece> here, Optional<Piece> there) {

    /** A piece of a text, with its place. */
    record Piece(String words, Location at) {}

    /** What a text does, and what it does not do. */
    enum Verb {
        SAYS("says", "does not say"),
        QUOTES("quotes", "does not quote"),
        LINKS("links to", "has no link to");

        private final String does;
        private final String doesNot;

        Verb(String does, String doesNot) {
            this.does = does;
            this.doesNot = doesNot;
        }
    }

    static Difference missing(Verb verb, String words, Location at) {
        return new Difference(verb, Optional.empty(), Optional.of(new Piece(words, at)));
    }

    static Difference extra(Verb verb, String words, Location at) {
        return new Difference(verb, Optional.of(new Piece(words, at)), Optional.empty());
    }

    /** What a translation does otherwise, as the rest of a sentence about it: "says '14 Tage' for '30 days'". */
    static String words(List<Difference> differences) {
        List<String> parts = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            List<Difference> of = differences.stream().filter(one -> one.verb == verb).toList();
            of.stream().filter(one -> one.here.isPresent() && one.there.isPresent()).forEach(one ->
                    parts.add(verb.does + " '" + one.here.get().words() + "' for '" + one.there.get().words() + "'"));
            said(of, one -> one.here.isEmpty() ? one.there : Optional.empty())
                    .ifPresent(all -> parts.add(verb.doesNot + " " + all + ", but its source does"));
            said(of, one -> one.there.isEmpty() ? one.here : Optional.empty())
                    .ifPresent(all -> parts.add(verb.does + " " + all + ", but its source does not"));
        }
        return String.join("; it ", parts);
    }

    private static Optional<String> said(List<Difference> differences, Function<Difference, Optional<Piece>> which) {
        List<String> words = differences.stream().flatMap(one -> which.apply(one).stream()).map(Piece::words).toList();
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(words.stream().collect(Collectors.joining("', '", "'", "'")));
    }
}
