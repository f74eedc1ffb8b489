package io.github.boldprint.diff;

/**
 * Whom a change favours, and why.
 *
 * @param how what happened, one word of a rule's name: {@code shorter}
 * @param why one sentence without a final full stop
 */
record Ruling(Direction direction, String how, String why) {

    static Ruling neutral(String how, String why) {
        return new Ruling(Direction.NEUTRAL, how, why);
    }

    static Ruling judgement(String how, String why) {
        return new Ruling(Direction.JUDGEMENT, how, why);
    }
}
