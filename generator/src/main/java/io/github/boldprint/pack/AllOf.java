package io.github.boldprint.pack;

import java.util.List;
import java.util.stream.Collectors;

/** {@code {all: […]}} */
record AllOf(List<Assertion> parts) implements Assertion {

    @Override
    public Verdict judge(Scope scope) {
        return Verdict.all(parts.stream().map(part -> part.judge(scope)).toList());
    }

    @Override
    public String says() {
        return parts.stream().map(Assertion::says).collect(Collectors.joining("; and "));
    }
}
