package io.github.boldprint.audit.host;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import java.util.List;

/**
 * What came of a walk.
 *
 * @param pages how many pages were read, without those that only lead on
 * @param prominence of each policy, sorted by id
 * @param faults sorted by place and rule
 */
public record HostAudit(int pages, List<Prominence> prominence, List<Fault> faults) {

    public HostAudit {
        prominence = List.copyOf(prominence);
        faults = List.copyOf(faults);
    }

    /**
     * One fault, however many pages have it.
     *
     * @param finding at its first place
     * @param also the other places, sorted
     */
    public record Fault(Finding finding, List<Location> also) {
        public Fault {
            also = List.copyOf(also);
        }
    }

    /**
     * How easily a policy is found.
     *
     * @param policy its id
     * @param title what customers call it
     * @param pages how many pages lead to it by a link that everybody sees
     * @param framed how many of those do so in their header or footer
     */
    public record Prominence(String policy, String title, int pages, int framed) {}

    /** What was found, one finding a fault. */
    public Findings findings() {
        return Findings.of(faults.stream().map(Fault::finding).toList());
    }
}
