package io.github.boldprint.render;

import io.github.boldprint.finding.Outcome;
import io.github.boldprint.site.Site;

/** Renders every page of a site. */
public final class SiteRenderer {

    private SiteRenderer() {}

    /** The pages; a fault in a template of the business's own theme is a finding with its line and column. */
    public static Outcome<RenderedPages> render(Site site, Theme theme) {
        throw new UnsupportedOperationException("not built yet");
    }
}
