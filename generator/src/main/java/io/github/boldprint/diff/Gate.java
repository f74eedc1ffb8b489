package io.github.boldprint.diff;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which changes stop a run. From {@link #FLOOR} to {@link #ANY} each includes the ones before it. */
public enum Gate {
    /** Nothing stops it. */
    NEVER("never"),
    /** A legal minimum is crossed. */
    FLOOR("floor"),
    /** A change favours the business. */
    BUSINESS("favours-business"),
    /** A change needs judgement. */
    JUDGEMENT("judgement"),
    /** Something changed. */
    ANY("any"),
    /** As {@link #JUDGEMENT}, but what somebody agreed to stops nothing. */
    UNDECIDED("undecided");

    private final String word;

    Gate(String word) {
        this.word = word;
    }

    /** The word that {@code --fail-on-change} takes. */
    public String word() {
        return word;
    }

    /** The gate with this word, if there is one. */
    public static Optional<Gate> named(String word) {
        return Arrays.stream(values()).filter(gate -> gate.word.equals(word)).findFirst();
    }

    /** The words of all gates. */
    public static List<String> words() {
        return List.of(UNDECIDED.word, BUSINESS.word, JUDGEMENT.word, FLOOR.word, ANY.word, NEVER.word);
    }

    /** Whether these changes stop a run. A legal minimum that is crossed counts even where no change explains it. */
    public boolean stops(Changes changes, Agreed agreed) {
        return switch (this) {
            case NEVER -> false;
            case FLOOR -> changes.floors().stream().anyMatch(Floor::isBroken);
            case BUSINESS -> FLOOR.stops(changes, agreed) || changes.count(Direction.BUSINESS) > 0;
            case JUDGEMENT -> BUSINESS.stops(changes, agreed) || changes.count(Direction.JUDGEMENT) > 0;
            case ANY -> !changes.isNone() || FLOOR.stops(changes, agreed);
            case UNDECIDED -> changes.all().stream().anyMatch(agreed::isOpen) || isUnexplained(changes);
        };
    }

    /** Whether a legal minimum is crossed and no change did it, so that nobody can decide about one. */
    private static boolean isUnexplained(Changes changes) {
        return changes.floors().stream().filter(Floor::isBroken)
                .anyMatch(floor -> changes.all().stream().noneMatch(change -> change.floors().contains(floor)));
    }
}
