package io.github.boldprint;

import io.github.boldprint.diff.Changes;

/**
 * Two versions side by side.
 *
 * @param changes what changed; where {@link Changes#unread()} is not empty, the comparison failed
 * @param before what a check of the older version finds
 * @param after what a check of the newer version finds
 */
public record Compared(Changes changes, Result before, Result after) {}
