package io.github.boldprint.redline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a passage or a sentence is recognised by.
 *
 * @param words its words and figures as numbers, in order
 * @param bag the same, sorted
 * @param head those of the first cell of a row, or of the name in a line of data, sorted; empty for all else
 */
record Profile(int[] words, int[] bag, int[] head) {

    static Profile of(List<Token> tokens, List<Token> head, Map<String, Integer> numbers) {
        int[] words = numbers(tokens, numbers);
        int[] bag = words.clone();
        Arrays.sort(bag);
        int[] sortedHead = numbers(head, numbers);
        Arrays.sort(sortedHead);
        return new Profile(words, bag, sortedHead);
    }

    private static int[] numbers(List<Token> tokens, Map<String, Integer> numbers) {
        return tokens.stream().filter(Token::isTelling)
                .mapToInt(token -> numbers.computeIfAbsent(token.key(), key -> numbers.size())).toArray();
    }

    int size() {
        return bag.length;
    }

    /** How many words both have, each as often as in the one that has it less often. */
    static int common(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    /** What is left of a bag without the words of another, each taken as often as it is there. */
    static int[] without(int[] bag, int[] other) {
        int[] left = new int[bag.length];
        int size = 0;
        for (int i = 0, j = 0; i < bag.length; ) {
            if (j < other.length && other[j] < bag[i]) {
                j++;
            } else if (j < other.length && other[j] == bag[i]) {
                i++;
                j++;
            } else {
                left[size++] = bag[i++];
            }
        }
        return Arrays.copyOf(left, size);
    }

    /** From 0, nothing in common, to 1, the same words. */
    static double dice(int[] one, int[] other) {
        int size = one.length + other.length;
        return size == 0 ? 1 : 2.0 * common(one, other) / size;
    }

    /** As {@link #dice}, but only words in the same order count. */
    double inOrder(Profile other) {
        int[] row = new int[other.words.length + 1];
        for (int word : words) {
            int diagonal = 0;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                row[j] = word == other.words[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return size() + other.size() == 0 ? 1 : 2.0 * row[row.length - 1] / (size() + other.size());
    }
}
