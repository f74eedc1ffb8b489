package io.github.boldprint.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something said in one or more languages; the source language is always among them.
 *
 * @param source the language in which the author writes first
 * @param byLanguage in the order in which they were given, the source first
 */
public record Localized<T>(String source, Map<String, T> byLanguage) {

    public Localized {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
        if (!byLanguage.containsKey(source)) {
            throw new IllegalArgumentException("the source language is always there: " + source);
        }
    }

    /** Said in the source language only. */
    public static <T> Localized<T> of(String source, T value) {
        return new Localized<>(source, Map.of(source, value));
    }

    /** The same, said in one more language (or anew in a language that is there). */
    public Localized<T> with(String language, T value) {
        Map<String, T> more = new LinkedHashMap<>(byLanguage);
        more.put(language, value);
        return new Localized<>(source, more);
    }

    /** What the author wrote first. */
    public T original() {
        return byLanguage.get(source);
    }

    /** What is said in this language, if it is. */
    public Optional<T> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** What is said in this language, else what the author wrote first. */
    public T inOrOriginal(String language) {
        return byLanguage.getOrDefault(language, original());
    }

    /** The languages in which it is said. */
    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
