package io.github.boldprint.finish;

import io.github.boldprint.json.Json;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.policy.PublicEdition;
import io.github.boldprint.render.RenderedPage;
import io.github.boldprint.render.RenderedPages;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finishes the pages. */
public final class Finisher {

    /**
     * Where a theme wants what machines read of a page, Open Graph and structured data: a line of its own in the head.
     */
    public static final String MARKER = "<!--boldprint:structured-data-->";

    private Finisher() {}

    /** The files of the site. */
    public static SiteFiles finish(RenderedPages pages, Site site, PolicySet policies) {
        PolicySet open = PublicEdition.of(policies);
        StructuredData data = new StructuredData(open, site);
        OpenGraph graph = new OpenGraph(open.business());
        List<SiteFile> files = new ArrayList<>();
        for (RenderedPage page : pages.pages()) {
            files.add(SiteFile.of(page.page().frame().path(), withData(page, data, graph)));
            FragmentJson.of(page, site).ifPresent(files::add);
        }
        SearchIndex.files(site).forEach(files::add);
        pages.assets().forEach((name, content) -> files.add(new SiteFile(new SitePath("assets/" + name), content)));
        files.add(json("policies.json", new PoliciesJson(open, site).document()));
        files.add(json("policies.schema.json", new PoliciesSchema(open).document()));
        Sitemap.of(site).ifPresent(sitemap -> files.add(SiteFile.of(new SitePath("sitemap.xml"), sitemap)));
        site.feeds().forEach(feed -> files.add(SiteFile.of(feed.path(), AtomFeed.of(feed))));
        new SecurityTxt(open).text().ifPresent(text -> files.add(SiteFile.of(SecurityTxt.PATH, text)));
        return new SiteFiles(files);
    }

    /** The pages of a site alone, without what stands beside them. */
    public static SiteFiles pages(RenderedPages pages, Site site, PolicySet policies) {
        PolicySet open = PublicEdition.of(policies);
        StructuredData data = new StructuredData(open, site);
        OpenGraph graph = new OpenGraph(open.business());
        return new SiteFiles(pages.pages().stream()
                .map(page -> SiteFile.of(page.page().frame().path(), withData(page, data, graph))).toList());
    }

    /** The files of a site that states no facts: pages and assets, and nothing for search engines. */
    public static SiteFiles finish(RenderedPages pages, Site site) {
        List<SiteFile> files = new ArrayList<>(SearchIndex.files(site));
        pages.pages().forEach(page -> files.add(SiteFile.of(page.page().frame().path(), marked(page.html(), ""))));
        pages.assets().forEach((name, content) -> files.add(new SiteFile(new SitePath("assets/" + name), content)));
        return new SiteFiles(files);
    }

    /**
     * The template's text as it is, but for the marker: a parser would change the order of lines and the quotes.
     * Machines are told of nothing that is a draft.
     */
    private static String withData(RenderedPage page, StructuredData data, OpenGraph graph) {
        boolean draft = !page.page().frame().draft().isEmpty();
        String script = (draft ? List.<Map<String, Object>>of() : data.of(page.page())).stream()
                .map(found -> "<script type=\"application/ld+json\">\n" + Json.write(found) + "</script>\n")
                .collect(Collectors.joining());
        return marked(page.html(), graph.of(page.page()) + script);
    }

    private static String marked(String html, String script) {
        int at = html.indexOf(MARKER);
        if (at < 0) {
            return html;
        }
        int end = at + MARKER.length();
        int next = html.startsWith("\n", end) ? end + 1 : end;
        return html.substring(0, at) + script + html.substring(next);
    }

    private static SiteFile json(String name, Map<String, Object> document) {
        return SiteFile.of(new SitePath(name), Json.write(document));
    }
}
