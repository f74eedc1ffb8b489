package io.github.boldprint.language;

import io.github.boldprint.value.Value;
import java.util.List;
import java.util.Optional;

/** One language: its messages, and how it prints values. Immutable and safe for several threads. */
public interface Wording {

    /** The BCP 47 tag. */
    String language();

    /** The language's name in itself: {@code Deutsch}. */
    String ownName();

    /** Whether it is written from right to left. */
    boolean isRightToLeft();

    /** The message with this key ({@code returns.window.label}) filled with these values; empty where there is none. */
    Optional<String> say(String key, Arguments arguments);

    /** The message with this key, which takes no values; empty where there is none. */
    default Optional<String> say(String key) {
        return say(key, Arguments.NONE);
    }

    /** The keys of all messages that begin with this ({@code page.}), sorted. */
    List<String> keys(String prefix);

    /** The names of the arguments that this message asks for; none where there is no such message. */
    List<String> arguments(String key);

    /**
     * A value in words, in the basic case: {@code 30 days}, {@code €4.90}, {@code 22 November 2026}. Choices and flags
     * have no words of their own here (their field's messages say them) and print their code.
     */
    String print(Value value);

    /**
     * A value in words, in a grammatical case: {@code 30 Tagen}.
     *
     * @param grammaticalCase a CLDR word such as {@code dative}; a case that the language lacks prints the basic case
     */
    String print(Value value, String grammaticalCase);

    /** The grammatical cases that can be asked for, sorted; empty where the language has none. */
    List<String> cases();

    /** Several words as one enumeration: {@code a, b and c}. */
    String list(List<String> items);

    /** The durations, amounts and percentages that a text states in this language, in order. */
    List<Literal> literals(String text);
}
