package io.github.boldprint.site;

import io.github.boldprint.language.Languages;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import java.util.List;

/** Plans the site. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /** The pages of a site in all its languages. */
    public static Site assemble(PolicySet policies, Languages languages) {
        PolicySet open = PublicEdition.of(policies);
        List<Page> pages = open.business().languages().stream()
                .map(language -> new Edition(open, languages, language))
                .flatMap(edition -> new Pages(edition).all().stream())
                .toList();
        return new Site(open.business().url(), pages, open.business().theme());
    }
}
