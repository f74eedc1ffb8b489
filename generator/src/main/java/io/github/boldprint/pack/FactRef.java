package io.github.boldprint.pack;

import io.github.boldprint.vocabulary.Field;

/**
 * A fact that a rule asks about.
 *
 * @param home where the path begins: {@link #ITEM}, {@link #BUSINESS} or a kind of policy
 * @param path from there, as the vocabulary writes it; for an item, from the item
 * @param field what the vocabulary says of it
 * @param written the path as the rule writes it
 */
record FactRef(String home, String path, Field field, String written) {

    /** The home of facts under {@code business:}. */
    static final String BUSINESS = "business";

    /** The home of paths inside {@code each}. */
    static final String ITEM = "";
}
