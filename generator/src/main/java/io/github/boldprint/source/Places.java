package io.github.boldprint.source;

import io.github.boldprint.finding.Location;

/** The place in its file of each character of a scalar's text. */
@FunctionalInterface
public interface Places {

    /**
     * The place of one character.
     *
     * @param offset from 0, in UTF-16 code units of the scalar's text; beyond the end gives the last place
     */
    Location of(int offset);
}
