package io.github.boldprint.diff;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Whether two texts are one, edited: a high bar, because a wrong match is worse than none. */
final class Resemblance {

    private static final double ENOUGH = 0.75;
    private static final int FEWEST_WORDS = 8;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Resemblance() {}

    static boolean between(String one, String other) {
        if (one.equals(other)) {
            return !one.isBlank();
        }
        Map<String, Integer> words = words(one);
        Map<String, Integer> others = words(other);
        int size = size(words);
        int otherSize = size(others);
        int shared = words.entrySet().stream()
                .mapToInt(word -> Math.min(word.getValue(), others.getOrDefault(word.getKey(), 0))).sum();
        return Math.min(size, otherSize) >= FEWEST_WORDS && 2.0 * shared / (size + otherSize) >= ENOUGH;
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        for (String word : BETWEEN.split(text.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static int size(Map<String, Integer> words) {
        return words.values().stream().mapToInt(count -> count).sum();
    }
}
