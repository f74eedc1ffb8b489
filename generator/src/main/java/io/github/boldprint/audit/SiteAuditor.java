package io.github.boldprint.audit;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finish.SiteFiles;

/** Reads the finished site. */
public final class SiteAuditor {

    private SiteAuditor() {}

    /** What is wrong with the site as it would be published. */
    public static Findings audit(SiteFiles files, io.github.boldprint.site.Site site) {
        throw new UnsupportedOperationException("not built yet");
    }
}
