package io.github.boldprint.audit.host;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Answers to questions that most pages of a website ask alike; so many of them are kept, and no more. */
final class Remembered<T> {

    private static final int MOST = 20_000;

    private final Map<String, T> answers = new ConcurrentHashMap<>();

    /** The answer to a question, found anew only if it is not known. It is the same each time. */
    T answer(String question, Supplier<T> find) {
        T known = answers.get(question);
        if (known == null) {
            known = find.get();
            if (answers.size() < MOST) {
                answers.put(question, known);
            }
        }
        return known;
    }
}
