package io.github.boldprint.render;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.site.Site;
import java.util.List;

/** Renders every page of a site. */
public final class SiteRenderer {

    private SiteRenderer() {}

    /**
     * The pages; a fault in a template of the business's own theme is a finding with its line and column.
     *
     * <p>Pages know nothing of each other, so they are rendered on as many threads as there are processors; order and
     * bytes are the same on one thread. A page whose template fails is left out, and no page is rendered while the
     * theme itself cannot be read.
     *
     * @throws IllegalStateException if a template that is shipped fails on its own
     */
    public static Outcome<RenderedPages> render(Site site, Theme theme) {
        Outcome<ThemeFiles> files = ThemeReader.read(theme);
        if (files.findings().reach(Severity.ERROR)) {
            return new Outcome<>(new RenderedPages(List.of(), files.value().assets()), files.findings());
        }
        Templates templates = new Templates(files.value());
        List<Outcome<List<RenderedPage>>> pages =
                site.pages().parallelStream().map(templates::render).toList();
        Findings findings =
                pages.stream().map(Outcome::findings).reduce(files.findings(), Findings::and);
        List<RenderedPage> rendered =
                pages.stream().flatMap(page -> page.value().stream()).toList();
        return new Outcome<>(new RenderedPages(rendered, Dress.in(site.look(), files.value().assets())), findings);
    }
}
