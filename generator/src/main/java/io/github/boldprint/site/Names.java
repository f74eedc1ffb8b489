package io.github.boldprint.site;

import java.util.Locale;

/** Names of the vocabulary as words, for kinds that bring no messages. */
final class Names {

    private Names() {}

    /** {@code refund.paidWithin} and {@code pet-boarding} as "Refund paid within" and "Pet boarding". */
    static String words(String name) {
        String spaced = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ").replaceAll("[.-]", " ");
        String lower = spaced.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
