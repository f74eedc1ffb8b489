package io.github.boldprint.history;

import io.github.boldprint.diff.Change;
import io.github.boldprint.policy.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Changes with what was decided about them.
 *
 * @param all in the order of the changes
 */
public record Reviewed(List<OfChange> all) {

    /** No change. */
    public static final Reviewed NONE = new Reviewed(List.of());

    public Reviewed {
        all = List.copyOf(all);
    }

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
