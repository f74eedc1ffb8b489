package io.github.boldprint.render;

import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.look.Look;
import io.github.boldprint.site.Site;
import java.util.List;
import java.util.Map;

/** Renders pages with one theme, which is read once. Safe for several threads. */
public final class SiteRenderer {

    private final Outcome<ThemeFiles> files;
    private final Templates templates;

    private SiteRenderer(Outcome<ThemeFiles> files) {
        this.files = files;
        this.templates = new Templates(files.value());
    }

    /** Whatever is wrong with the theme is found with each site that is rendered. */
    public static SiteRenderer with(Theme theme) {
        return new SiteRenderer(ThemeReader.read(theme));
    }

    /** What is wrong with the theme's files, whatever page is made with them. */
    public Findings findings() {
        return files.findings();
    }

    /** The theme's files in the business's own look, by their name below {@code assets/}, sorted. */
    public Map<String, byte[]> assets(Look look) {
        return new RenderedPages(List.of(), Dress.in(look, files.value().assets())).assets();
    }

    /** The same for a single site. */
    public static Outcome<RenderedPages> render(Site site, Theme theme) {
        return with(theme).render(site);
    }

    /**
     * The pages; a fault in a template of the business's own theme is a finding with its line and column.
     *
     * <p>Pages know nothing of each other, so they are rendered on as many threads as there are processors; order and
     * bytes are the same on one thread. A page whose template fails is left out, and no page is rendered while the
     * theme itself cannot be read.
     *
     * @throws IllegalStateException if a template that is shipped fails on its own
     */
    public Outcome<RenderedPages> render(Site site) {
        if (files.findings().reach(Severity.ERROR)) {
            return new Outcome<>(new RenderedPages(List.of(), files.value().assets()), files.findings());
        }
        List<Outcome<List<RenderedPage>>> pages =
                site.pages().parallelStream().map(templates::render).toList();
        Findings findings =
                pages.stream().map(Outcome::findings).reduce(files.findings(), Findings::and);
        List<RenderedPage> rendered =
                pages.stream().flatMap(page -> page.value().stream()).toList();
        return new Outcome<>(new RenderedPages(rendered, Dress.in(site.look(), files.value().assets())), findings);
    }
}
