package io.github.boldprint.vocabulary;

import java.util.List;

/** The names that a clause may not have, because the page of its policy has places of that name. */
public final class ClauseName {

    /** How the address of every fact begins. */
    public static final String FACT = "fact-";

    /** The other places of a page, in the order in which people are told of them. */
    public static final List<String> PLACES = List.of("summary", "facts", "history", "contents", "main");

    private ClauseName() {}

    /** Whether the page itself uses this name. */
    public static boolean isTaken(String name) {
        return name.startsWith(FACT) || PLACES.contains(name);
    }
}
