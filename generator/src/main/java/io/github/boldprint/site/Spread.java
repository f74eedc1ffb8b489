package io.github.boldprint.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said in general, and where something else is said.
 *
 * @param general empty where nothing is said in general
 * @param locals each another thing, with its markets
 */
record Spread<T>(Optional<T> general, List<Local<T>> locals) {

    /**
     * What is said in some markets.
     *
     * @param said empty where what is said in general is not said there
     */
    record Local<T>(List<String> markets, Optional<T> said) {}

    static <T> Spread<T> of(Optional<T> general, List<String> markets, Function<String, Optional<T>> inMarket) {
        Map<Optional<T>, List<String>> others = new LinkedHashMap<>();
        for (String market : markets) {
            Optional<T> said = inMarket.apply(market);
            if (!said.equals(general)) {
                others.computeIfAbsent(said, none -> new ArrayList<>()).add(market);
            }
        }
        return new Spread<>(general, others.entrySet().stream()
                .map(other -> new Local<>(List.copyOf(other.getValue()), other.getKey()))
                .toList());
    }

    /** Whether the same is said everywhere, or nothing is. */
    boolean isUniform() {
        return locals.isEmpty();
    }
}
