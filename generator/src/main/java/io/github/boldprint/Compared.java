package io.github.boldprint;

import io.github.boldprint.diff.Changes;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.history.Reviewed;

/**
 * What came of a comparison.
 *
 * @param changes what changed; where it names something unread, the comparison failed
 * @param reviewed the same with what was decided
 * @param findings what is wrong with the decisions, and with the state that was compared with
 */
public record Compared(Changes changes, Reviewed reviewed, Findings findings) {}
