package io.github.boldprint.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which value of a field is better for the customer, so that a change has a direction. */
public enum Better {
    LONGER,
    SHORTER,
    MORE,
    FEWER,
    YES,
    NO,
    HIGHER,
    LOWER,
    /** The field lists its values from worst to best. */
    ORDERED,
    /** A change is of identity (a name, an address): neither better nor worse. */
    IDENTITY,
    /** Only a person can say. */
    JUDGEMENT;

    /** The word that a kind file uses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction with this word, if there is one. */
    public static Optional<Better> named(String word) {
        return Arrays.stream(values()).filter(better -> better.word().equals(word)).findFirst();
    }

    /** The words of all directions. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Better::word).toList();
    }
}
