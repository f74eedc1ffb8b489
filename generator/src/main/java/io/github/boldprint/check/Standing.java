package io.github.boldprint.check;

/** Where a gap stands in one market, by what the business decided. */
sealed interface Standing {

    /** Nothing was decided about it. */
    record Open() implements Standing {}

    /** It may wait. */
    record Waiting(Concession by) implements Standing {}

    /**
     * It was to wait, and the time is over: the calendar alone brought it back.
     *
     * @param says until when, in words
     */
    record Returned(String says) implements Standing {}
}
