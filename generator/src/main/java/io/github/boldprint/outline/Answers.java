package io.github.boldprint.outline;

import io.github.boldprint.policy.Regions;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a business says of itself.
 *
 * @param byQuestion the answers by the ids of their questions, sorted
 */
public record Answers(Map<String, String> byQuestion) {

    /** Nothing was asked yet. */
    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableSortedMap(new TreeMap<>(byQuestion));
    }

    /** The answer to this question, if there is one. */
    public Optional<String> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** These answers and one more. */
    public Answers with(String question, String answer) {
        Map<String, String> more = new TreeMap<>(byQuestion);
        more.put(question, answer.strip());
        return new Answers(more);
    }

    /** The answers to a question that takes several. */
    List<String> several(String question) {
        return to(question).stream().flatMap(text -> Arrays.stream(text.split(","))).map(String::strip).toList();
    }

    /** Whether a condition of {@code beginning/outline.yaml} holds. */
    boolean hold(String condition) {
        return Arrays.stream(condition.split(" or ")).anyMatch(part ->
                Arrays.stream(part.split(" and ")).map(String::strip).allMatch(this::holdsAlone));
    }

    private boolean holdsAlone(String condition) {
        if (condition.startsWith("not ")) {
            return !holdsAlone(condition.substring(4));
        }
        if (condition.startsWith("market ")) {
            List<String> regions = List.of(condition.substring(7).split(" "));
            return several("markets").stream().anyMatch(market -> Regions.shipped().cover(regions, market));
        }
        String[] parts = condition.split(" is ", 2);
        return parts.length == 2 ? several(parts[0]).contains(parts[1])
                : to(condition).filter(answer -> !answer.equals("no") && !answer.equals("false")).isPresent();
    }
}
