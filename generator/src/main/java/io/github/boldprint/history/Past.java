package io.github.boldprint.history;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.release.Releases;
import io.github.boldprint.release.Unreleased;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is held against what was published.
 *
 * @param releases at least one
 * @param changes since the last one
 * @param unreleased the same in terms of files
 * @param now what stands in the content folder
 * @param unreadable what of the last release cannot be understood any more
 * @param today the day of the run
 * @param failOn which changes are errors; empty for none
 * @param site the name of its content folder
 * @param drafts whether text that is not released is published all the same, so that nothing waits
 */
public record Past(Releases releases, Changes changes, Unreleased unreleased, PolicySet now, Findings unreadable,
        LocalDate today, Optional<FailOnChange> failOn, String site, boolean drafts) {}
