package io.github.boldprint.finding;

import java.util.Objects;
import java.util.function.Function;

/**
 * What a room hands on, with what it found on the way.
 *
 * @param value the product, as whole as the input allowed
 * @param findings what was wrong with the input
 */
public record Outcome<T>(T value, Findings findings) {

    public Outcome {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(findings, "findings");
    }

    /** A product without a finding. */
    public static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, Findings.NONE);
    }

    /** The same findings beside a product made from this one. */
    public <R> Outcome<R> map(Function<T, R> next) {
        return new Outcome<>(next.apply(value), findings);
    }
}
