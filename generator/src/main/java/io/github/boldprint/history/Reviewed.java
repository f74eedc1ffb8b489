package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.diff.Floor;
import io.github.boldprint.policy.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Changes with what was decided about them.
 *
 * @param all in the order of the changes
 * @param unexplained rules that were met and are not any more, although no change did it, sorted by rule
 */
public record Reviewed(List<OfChange> all, List<OfFloor> unexplained) {

    /** No change. */
    public static final Reviewed NONE = new Reviewed(List.of());

    public Reviewed {
        all = List.copyOf(all);
        unexplained = List.copyOf(unexplained);
    }

    /** Changes that leave no rule behind unexplained. */
    public Reviewed(List<OfChange> all) {
        this(all, List.of());
    }

    /**
     * A rule that is not met any more, so that there is no change to decide about.
     *
     * @param waived whether somebody accepted that, in {@code decisions.yaml}, wherever it is so
     */
    public record OfFloor(Floor floor, boolean waived) {}

    /**
     * One change.
     *
     * @param decision the one that holds for it, if there is one
     */
    public record OfChange(Change change, Optional<Decision> decision) {

        /** Whether it may not go out: somebody must decide and nobody has, or somebody said no. */
        public boolean isOpen() {
            boolean rejected = decision.filter(made -> made.verdict() == Decision.Verdict.REJECT).isPresent();
            return rejected || decision.isEmpty() && change.wantsDecision();
        }
    }

    /** How many may not go out as they are. */
    public long open() {
        return all.stream().filter(OfChange::isOpen).count();
    }
}
