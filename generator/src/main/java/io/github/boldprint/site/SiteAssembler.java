package io.github.boldprint.site;

import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;

/** Plans the site. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /** The pages of a site in all its languages. */
    public static Site assemble(PolicySet policies, Languages languages) {
        throw new UnsupportedOperationException("not built yet");
    }
}
