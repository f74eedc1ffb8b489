package io.github.boldprint.history;

import io.github.boldprint.diff.Direction;
import io.github.boldprint.diff.Floor;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** From which changes on a run fails. */
public enum FailOnChange {
    /** Somebody must decide about it, and nobody has, or it was rejected. */
    UNDECIDED,
    /** It favours the business, whatever was decided. */
    FAVOURS_BUSINESS,
    /** Only a person can say whom it favours, whatever was decided. */
    JUDGEMENT,
    /** A rule of a pack was met and is not any more, whatever was decided. */
    FLOOR,
    /** There is a change at all. */
    ANY;

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all of them. */
    public static List<String> words() {
        return Arrays.stream(values()).map(FailOnChange::word).toList();
    }

    /** The one of a word, if there is one. */
    public static Optional<FailOnChange> of(String word) {
        return Arrays.stream(values()).filter(value -> value.word().equals(word)).findFirst();
    }

    /** Whether anything stops the run. */
    public boolean stops(Reviewed reviewed) {
        return reviewed.all().stream().anyMatch(this::stops) || reviewed.unexplained().stream().anyMatch(this::stops);
    }

    /** Whether a rule that is not met any more stops the run, although no change did it. */
    public boolean stops(Reviewed.OfFloor crossed) {
        return switch (this) {
            case UNDECIDED -> !crossed.waived();
            case FLOOR, ANY -> true;
            case FAVOURS_BUSINESS, JUDGEMENT -> false;
        };
    }

    /** Whether a change stops the run. */
    public boolean stops(Reviewed.OfChange reviewed) {
        return switch (this) {
            case UNDECIDED -> reviewed.isOpen();
            case FAVOURS_BUSINESS -> reviewed.change().direction() == Direction.BUSINESS;
            case JUDGEMENT -> reviewed.change().direction() == Direction.JUDGEMENT;
            case FLOOR -> reviewed.change().floors().stream().anyMatch(Floor::isBroken);
            case ANY -> true;
        };
    }
}
