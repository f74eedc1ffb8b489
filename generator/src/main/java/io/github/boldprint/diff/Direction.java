package io.github.boldprint.diff;

/** Whom a change favours. Two of them in one place are never netted. */
public enum Direction {
    CUSTOMER("favours-customer"),
    BUSINESS("favours-business"),
    /** It is the same for everybody: another place, another way of writing. */
    NEUTRAL("neutral"),
    /** Only a person can say. */
    JUDGEMENT("judgement");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word in reports. */
    public String word() {
        return word;
    }

    /** The direction of the same change undone. */
    public Direction flipped() {
        return switch (this) {
            case CUSTOMER -> BUSINESS;
            case BUSINESS -> CUSTOMER;
            default -> this;
        };
    }
}
