package io.github.boldprint.vocabulary;

import java.util.regex.Pattern;

/** The form of every name that reaches an address: lower-case letters and digits, single hyphens between. */
public final class KebabName {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private KebabName() {}

    /** Whether a name has this form and at most 64 characters. */
    public static boolean matches(String name) {
        return name.length() <= LONGEST && FORM.matcher(name).matches();
    }
}
