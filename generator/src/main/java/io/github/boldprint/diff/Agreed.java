package io.github.boldprint.diff;

import io.github.boldprint.policy.Decision;
import io.github.boldprint.policy.Decisions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was decided about changes.
 *
 * @param byChange the decision that holds, by the id of its change
 */
public record Agreed(Map<String, Decision> byChange) {

    /** Nothing was decided. */
    public static final Agreed NOTHING = new Agreed(Map.of());

    public Agreed {
        byChange = Collections.unmodifiableSortedMap(new TreeMap<>(byChange));
    }

    /** The decisions that are about these changes and hold on a day; of two about one change the later in the file. */
    public static Agreed of(Changes changes, Decisions decisions, LocalDate today) {
        Map<String, Decision> byChange = new TreeMap<>();
        for (Change change : changes.all()) {
            decisions.changes().stream()
                    .filter(decision -> decision.change().equals(change.id()) && decision.bound().rule().equals(change.rule()))
                    .filter(decision -> decision.until().filter(last -> last.isBefore(today)).isEmpty())
                    .forEach(decision -> byChange.put(change.id(), decision));
        }
        return new Agreed(byChange);
    }

    /** What was decided about a change. */
    public Optional<Decision> about(Change change) {
        return Optional.ofNullable(byChange.get(change.id()));
    }

    /** Whether somebody must still say yes: it wants a decision, and there is none or a no. */
    public boolean isOpen(Change change) {
        return change.wantsDecision()
                && about(change).filter(decision -> decision.verdict() != Decision.Verdict.REJECT).isEmpty();
    }

    /** How many changes somebody must still agree to. */
    public int open(Changes changes) {
        return (int) changes.all().stream().filter(this::isOpen).count();
    }
}
