package io.github.boldprint;

import io.github.boldprint.policy.Decision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person says about a change.
 *
 * @param change the id of the change, or its beginning
 * @param decision what is decided
 * @param reason why
 * @param role in which the person decides
 * @param announced the day on which customers are told; only for a decision with notice
 * @param effective the first day on which the change holds for them; only for such a decision
 * @param evidence where more is to be read
 * @param until the last day on which the decision holds
 * @param from with which state the change is found: a release, a revision or a folder; empty for the last release,
 *     or where there is none, the last commit
 */
public record Verdict(
        String change,
        Decision.Verdict decision,
        String reason,
        Optional<String> role,
        Optional<LocalDate> announced,
        Optional<LocalDate> effective,
        List<String> evidence,
        Optional<LocalDate> until,
        Optional<String> from) {

    public Verdict {
        evidence = List.copyOf(evidence);
    }
}
