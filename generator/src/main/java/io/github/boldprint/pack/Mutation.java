package io.github.boldprint.pack;

import java.util.List;

/**
 * One change that breaks a rule: the language of {@code break}.
 *
 * @param what what is changed
 * @param name the fact's path as the vocabulary writes it (inside a list, that of the first item that has it), the
 *     topic, the language, or for words and titles the language in which they are said
 * @param values what the fact becomes, or the words; none where it is removed
 * @param list whether the values are a list
 */
public record Mutation(What what, String name, List<String> values, boolean list) {

    /** What can be changed. */
    public enum What {
        /** A fact is set, or removed. */
        FACT,
        /** Every clause about a topic is removed. */
        CLAUSE,
        /** The policy is no longer said in a language. */
        LANGUAGE,
        /** A clause with these words is added. */
        WORDS,
        /** The business gives the policy another title, by which every page links to it. */
        TITLE
    }

    public Mutation {
        values = List.copyOf(values);
    }
}
