package io.github.boldprint.prose;

import java.util.Arrays;

/** Gathers one block's words, each character with its offset in the scalar's text. */
final class WordsBuilder {

    /** Stands where something stands that is not the author's own words. */
    static final char OBJECT = '\uFFFC';

    private final StringBuilder text = new StringBuilder();
    private int[] offsets = new int[64];

    /** Adds words that all stand for what is written at one offset. */
    void add(String words, int offset) {
        for (int i = 0; i < words.length(); i++) {
            add(words.charAt(i), offset);
        }
    }

    void add(char character, int offset) {
        if (text.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
        }
        offsets[text.length()] = offset;
        text.append(character);
    }

    /** Hands the words over, if there are any: not only spaces and objects. */
    void handTo(Gleaned gleaned) {
        String said = text.toString();
        if (said.chars().allMatch(character -> character == OBJECT || Character.isWhitespace(character))) {
            return;
        }
        int[] places = Arrays.copyOf(offsets, said.length());
        gleaned.words(new Words(
                said, gleaned.at(places[0]), offset -> gleaned.at(places[Math.min(offset, places.length - 1)])));
    }
}
