package io.github.boldprint;

/** The corridor: from files to findings, and to a site. */
public final class Boldprint {

    private Boldprint() {}

    /** Validates; writes nothing. */
    public static Result check(Request request) {
        throw new UnsupportedOperationException("not built yet");
    }

    /** Checks, then publishes. */
    public static Result build(Request request) {
        throw new UnsupportedOperationException("not built yet");
    }
}
