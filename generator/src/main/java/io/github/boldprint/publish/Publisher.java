package io.github.boldprint.publish;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finish.SiteFiles;

/** Publishes. */
public final class Publisher {

    private Publisher() {}

    /** Why nothing may be published to this target, found out before the work of rendering; none where it may. */
    public static Findings refuses(Target target) {
        throw new UnsupportedOperationException("not built yet");
    }

    /**
     * Puts the site where it belongs.
     *
     * @return whether it was published; a folder that may not be written to is a finding
     * @throws java.io.UncheckedIOException where the disk fails; the old site is still there
     */
    public static Outcome<Boolean> publish(SiteFiles files, Target target) {
        throw new UnsupportedOperationException("not built yet");
    }
}
