package io.github.boldprint.site;

import io.github.boldprint.language.Languages;
import io.github.boldprint.look.Look;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans the site. */
public final class SiteAssembler {

    private SiteAssembler() {}

    /** The pages of a site of which nothing was released, in all its languages. */
    public static Site assemble(PolicySet policies, Languages languages) {
        return assemble(policies, languages, Timeline.NONE, Look.NONE);
    }

    /** The site with the page at this address alone, if there is one that is not a version of the past. */
    public static Optional<Site> only(
            SitePath path, PolicySet policies, Languages languages, Timeline timeline, Look look) {
        PolicySet open = PublicEdition.of(policies);
        return open.business().languages().stream()
                .map(language -> new Pages(new Edition(open, languages, look, language, timeline)).at(path))
                .filter(pages -> !pages.isEmpty())
                .findFirst()
                .map(pages -> new Site(open.business().url(), pages, List.of(), open.business().theme(), look));
    }

    /** The pages of a site in all its languages, and in every language in which something was released. */
    public static Site assemble(PolicySet policies, Languages languages, Timeline timeline, Look look) {
        PolicySet open = PublicEdition.of(policies);
        List<Edition> editions = open.business().languages().stream()
                .map(language -> new Edition(open, languages, look, language, timeline))
                .toList();
        List<Page> pages = new ArrayList<>();
        editions.forEach(edition -> pages.addAll(new Pages(edition).all()));
        pages.addAll(new VersionPages(editions).all());
        List<Feed> feeds = editions.stream().flatMap(edition -> new Feeds(edition).all().stream()).toList();
        return new Site(open.business().url(), pages, feeds, open.business().theme(), look);
    }
}
