package io.github.boldprint.policy;

import io.github.boldprint.finding.Location;
import java.util.List;

/**
 * What the business decided about gaps and about changes: {@code decisions.yaml}. What stands there and could not be
 * understood was reported and is left out, so it decides nothing.
 *
 * @param waivers in the author's order
 * @param baseline the gaps of a day on which they were recorded, in the file's order
 * @param baselineAt the place of the key {@code baseline}, or of the document where it is missing
 * @param changes what was decided about changes, in the file's order
 */
public record Decisions(List<Waiver> waivers, List<BaselineEntry> baseline, Location baselineAt,
        List<Decision> changes) {

    /** The file that holds them. */
    public static final String FILE = "decisions.yaml";

    /** Nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of(), List.of(), Location.of(FILE), List.of());

    public Decisions {
        waivers = List.copyOf(waivers);
        baseline = List.copyOf(baseline);
        changes = List.copyOf(changes);
    }
}
