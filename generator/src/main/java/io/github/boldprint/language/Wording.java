package io.github.boldprint.language;

import io.github.boldprint.value.OpeningHours;
import io.github.boldprint.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One language: its messages, and how it prints values. Safe for several threads.
 *
 * <p>Values are printed as CLDR has them, whatever the machine's locale and time zone. Printed values hold two kinds of
 * spaces only: the ordinary one, and U+00A0 where CLDR wants no line break ({@code 4,90 €}). Plain {@code en} prints as
 * British English, so that a date reads the same everywhere; {@code en-US} prints as American.
 */
public interface Wording {

    /** The BCP 47 tag. */
    String language();

    /** The language's name in itself: {@code Deutsch}. */
    String ownName();

    /** Whether it is written from right to left. */
    boolean isRightToLeft();

    /**
     * The message with this key ({@code returns.window.label}) filled with these values.
     *
     * @return empty where there is no such message, or where a value is missing that it prints or counts with: a
     *     sentence with a hole is never said. A select takes a missing value for the code {@code none}
     */
    Optional<String> say(String key, Arguments arguments);

    /** The message with this key, which takes no values; empty where there is none. */
    default Optional<String> say(String key) {
        return say(key, Arguments.NONE);
    }

    /** Whether it has the message with this key itself; words of pages that it lacks are said in English. */
    boolean has(String key);

    /**
     * Whether the message with this key may be lacking only because what should hold it was given and could not be
     * understood: that was reported, and nobody reports the message as missing.
     */
    boolean isRefused(String key);

    /** The keys of all messages that begin with this ({@code page.}), sorted. */
    List<String> keys(String prefix);

    /** The names of the arguments that this message asks for, sorted; none where there is no such message. */
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

    /** A week's days with their times, in order: {@code Monday to Friday} with {@code 10:00–18:00}. */
    Map<String, String> week(OpeningHours hours);

    /** The grammatical cases of lengths of time, sorted; empty where the language has none. */
    List<String> cases();

    /** The cases in which countries and regions can be asked for, sorted: in English, "the Netherlands" is one. */
    List<String> placeCases();

    /** Several words as one enumeration: {@code a, b and c}. */
    String list(List<String> items);

    /** What stands between the first words of an enumeration, also where all of them are set apart by it: a comma. */
    String between();

    /**
     * The durations, amounts and percentages that a text states in this language, in order. Numbers may be in digits or
     * words; a range of amounts or percentages is none of them, and neither is a unit without a number.
     */
    List<Literal> literals(String text);

    /**
     * Every number that a text states in this language, in order: those of {@link #literals}, days, times of day, and
     * numbers that stand for themselves. Left out are telephone numbers, fractions, and numbers inside of names.
     */
    List<Stated> numbers(String text);
}
