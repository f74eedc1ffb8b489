package io.github.boldprint.pack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the languages that a rule knows a site speaks: what is said of {@code en} holds for {@code en-GB}. */
final class Tongues {

    private Tongues() {}

    static boolean covers(String known, String spoken) {
        String wanted = known.toLowerCase(Locale.ROOT);
        String tag = spoken.toLowerCase(Locale.ROOT);
        return tag.equals(wanted) || tag.startsWith(wanted + "-");
    }

    /** The languages of a site for which a rule knows words, in the site's order. */
    static List<String> shared(Set<String> known, List<String> spoken) {
        return spoken.stream().filter(tag -> known.stream().anyMatch(each -> covers(each, tag))).toList();
    }

    /** The known language that covers this one; the most special one where several do. */
    static String key(Set<String> known, String spoken) {
        return known.stream().filter(each -> covers(each, spoken))
                .max((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b)).orElseThrow();
    }

    static String unknown(Set<String> known, List<String> spoken) {
        return "the words are known in " + known.stream().sorted().collect(Collectors.joining(", "))
                + " only, and the site speaks " + String.join(", ", spoken) + "; have somebody look at it";
    }
}
