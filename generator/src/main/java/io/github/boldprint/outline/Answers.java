package io.github.boldprint.outline;

import java.util.Collections;
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

    /** Whether the question is answered, and not with no; {@code not x} is the other way round. */
    boolean hold(String condition) {
        if (condition.startsWith("not ")) {
            return !hold(condition.substring(4));
        }
        return to(condition).filter(answer -> !answer.equals("no") && !answer.equals("false")).isPresent();
    }
}
