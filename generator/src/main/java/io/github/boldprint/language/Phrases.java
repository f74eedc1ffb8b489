package io.github.boldprint.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrases to be recognised at a place of a text, each with what it means; the longest that fits is taken.
 *
 * <p>Letters match in either case, a hyphen matches every kind of hyphen, an apostrophe the straight and the curly one,
 * and a space up to {@value #WIDEST} characters of white space. A look-up takes no more steps than the longest phrase
 * has characters, each space counted as {@value #WIDEST}, however hostile the text.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

    static final int WIDEST = 8;

    private final Node<T> root = new Node<>();

    /** Where a phrase ends in the text, and what it means. */
    record Found<T>(T meaning, int end) {}

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private T meaning;
        private String exactly;
    }

    /** Adds a phrase; of two equal ones the first stays. */
    void add(String phrase, T meaning) {
        add(phrase, meaning, null);
    }

    /** Adds a phrase that must stand in exactly these capital and small letters. */
    void addExact(String phrase, T meaning) {
        add(phrase, meaning, phrase);
    }

    private void add(String phrase, T meaning, String exactly) {
        Node<T> node = root;
        String clean = Spaces.strip(phrase.replace("\u00ad", ""));
        for (int i = 0; i < clean.length(); i++) {
            node = node.next.computeIfAbsent(fold(clean.charAt(i)), c -> new Node<>());
        }
        if (node != root && node.meaning == null) {
            node.meaning = meaning;
            node.exactly = exactly;
        }
    }

    /** The longest phrase that begins at this place and does not end inside a word. */
    Optional<Found<T>> at(String text, int start) {
        Node<T> node = root;
        Found<T> found = null;
        int i = start;
        while (i < text.length()) {
            char c = fold(text.charAt(i));
            node = node.next.get(c);
            if (node == null) {
                break;
            }
            i = c == ' ' ? afterSpaces(text, i) : i + 1;
            boolean fits = node.exactly == null || text.regionMatches(start, node.exactly, 0, i - start);
            if (node.meaning != null && fits && endsWord(text, i)) {
                found = new Found<>(node.meaning, i);
            }
        }
        return Optional.ofNullable(found);
    }

    /** The place after white space, at most {@value #WIDEST} characters on. */
    static int afterSpaces(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < WIDEST && Spaces.isGap(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Whether a word or number could begin here: nothing before it belongs to the same word. */
    static boolean beginsWord(String text, int i) {
        return i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)) || joins(text.charAt(i - 1));
    }

    private static boolean endsWord(String text, int end) {
        char last = text.charAt(end - 1);
        return end == text.length()
                || !Character.isLetter(last)
                || !Character.isLetter(text.charAt(end))
                || joins(last);
    }

    /** Whether its script puts words together without spaces, or hangs particles on them, as Korean does. */
    private static boolean joins(char c) {
        if (c < '\u0e00') {
            return false;
        }
        int script = UScript.getScript(c);
        return UScript.breaksBetweenLetters(script) || script == UScript.HANGUL;
    }

    private static char fold(char c) {
        if (Spaces.isSpace(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2010', '\u2011' -> '-';
            case '\u2019' -> '\'';
            default -> (char) UCharacter.foldCase(c, true);
        };
    }
}
