package io.github.boldprint.site;

import io.github.boldprint.language.Languages;
import io.github.boldprint.look.Look;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import java.util.List;

/** Plans the site. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /** The pages of a site in all its languages, in the theme's own look. */
    public static Site assemble(PolicySet policies, Languages languages) {
        return assemble(policies, languages, Look.NONE);
    }

    /** The pages of a site in all its languages. */
    public static Site assemble(PolicySet policies, Languages languages, Look look) {
        PolicySet open = PublicEdition.of(policies);
        List<Page> pages = open.business().languages().stream()
                .map(language -> new Edition(open, languages, look, language))
                .flatMap(edition -> new Pages(edition).all().stream())
                .toList();
        return new Site(open.business().url(), pages, open.business().theme(), look);
    }
}
