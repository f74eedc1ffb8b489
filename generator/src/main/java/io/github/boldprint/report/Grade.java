package io.github.boldprint.report;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Floor;

/** How grave a change is for customers, the worst first. */
enum Grade {
    FLOOR("crosses a legal minimum", "✗"),
    BUSINESS("favours the business", "▼"),
    JUDGEMENT("needs judgement", "?"),
    CUSTOMER("favours customers", "▲"),
    NEUTRAL("neutral", "=");

    private final String words;
    private final String sign;

    Grade(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    static Grade of(Change change) {
        return change.floors().stream().anyMatch(Floor::isBroken) ? FLOOR : of(change.direction());
    }

    static Grade of(Direction direction) {
        return switch (direction) {
            case BUSINESS -> BUSINESS;
            case JUDGEMENT -> JUDGEMENT;
            case CUSTOMER -> CUSTOMER;
            case NEUTRAL -> NEUTRAL;
        };
    }

    /** For people, in a sentence. */
    String words() {
        return words;
    }

    /** A sign beside the words; never without them. */
    String sign() {
        return sign;
    }
}
