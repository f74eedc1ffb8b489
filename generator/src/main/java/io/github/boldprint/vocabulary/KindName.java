package io.github.boldprint.vocabulary;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names that a kind, and so a policy, its file and its address, may have: kebab-case ASCII of four to 64 letters,
 * none that the site needs itself, none that Windows keeps for its devices.
 */
public final class KindName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Set<String> RESERVED = Set.of("business", "all", "assets", "fragments", "changes", "search",
            "feed", "staff", "pilot", "release", "site");
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]|conin|conout");
    private static final int SHORTEST = 4;
    private static final int LONGEST = 64;

    private KindName() {}

    /** Why this may not be a kind's name, as the end of a sentence; empty where it may. */
    public static Optional<String> fault(String name) {
        if (!FORM.matcher(name).matches()) {
            return Optional.of("has other characters than lower-case letters, digits and single hyphens");
        }
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return Optional.of("is not between four and 64 letters long");
        }
        if (RESERVED.contains(name) || DEVICE.matcher(name).matches()) {
            return Optional.of("is kept for something else");
        }
        return Optional.empty();
    }
}
