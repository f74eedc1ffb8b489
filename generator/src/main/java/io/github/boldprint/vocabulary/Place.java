package io.github.boldprint.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a fact is shown on its policy's page. */
public enum Place {
    /** A sentence of the summary box, and a row of the key facts. */
    SUMMARY,
    /** A row of the key facts. */
    KEY_FACTS,
    /** A table of its own: for lists whose items have several facts. */
    TABLE,
    /** A numbered path before everything else: for lists whose items are steps, one after the other. */
    PATH,
    /** Nowhere on a public page. */
    STAFF;

    /** The word that a kind file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The place with this word, if there is one. */
    public static Optional<Place> named(String word) {
        return Arrays.stream(values()).filter(place -> place.word().equals(word)).findFirst();
    }

    /** The words of all places. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Place::word).toList();
    }
}
