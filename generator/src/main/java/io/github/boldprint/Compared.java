package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.diff.Version;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.history.Reviewed;

/**
 * Two versions side by side.
 *
 * @param changes what changed; where {@link Changes#unread()} is not empty, the comparison failed
 * @param reviewed the changes with what was decided about them, and what is wrong with those decisions
 * @param then the older version
 * @param now the newer version
 * @param before what a check of the older version finds
 * @param after what a check of the newer version finds
 */
public record Compared(
        Changes changes, Outcome<Reviewed> reviewed, Version then, Version now, Result before, Result after) {}
