package io.github.boldprint.finish;

import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.site.Site;

/** Finishes the pages. */
public final class Finisher {

    private Finisher() {}

    /** The files of the site. */
    public static SiteFiles finish(RenderedPages pages, Site site, PolicySet policies) {
        throw new UnsupportedOperationException("not built yet");
    }
}
