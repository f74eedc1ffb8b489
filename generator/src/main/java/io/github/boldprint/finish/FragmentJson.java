package io.github.boldprint.finish;

import io.github.boldprint.json.Json;
import io.github.boldprint.render.RenderedPage;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A fragment for programs: its words, its links and its markup, beside the HTML and under the same name. It is made
 * from the markup, so that a theme's own fragment says the same in both.
 */
final class FragmentJson {

    private FragmentJson() {}

    static Optional<SiteFile> of(RenderedPage page, Site site) {
        Page fragment = page.page();
        boolean announces = fragment instanceof Page.Announcement;
        if (!announces && !(fragment instanceof Page.Fragment)) {
            return Optional.empty();
        }
        // the items of an announcement are sentences, those of other fragments are links
        String links = announces ? "a" : "li, a";
        String path = fragment.frame().path().value();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        document.put("fragment", fragment.template());
        document.put("language", fragment.frame().language());
        document.put("direction", fragment.frame().direction());
        document.put("text", PageWords.of(without(Jsoup.parseBodyFragment(page.html()).body(), links).html()).lines()
                .toList());
        document.put("links", links(page.html(), site.url()));
        document.put("html", page.html().lines().toList());
        return Optional.of(SiteFile.of(new SitePath(path.replaceFirst("\\.html$", ".json")), Json.write(document)));
    }

    /** Links with whole addresses where the site's is known, because a program may stand on another host. */
    private static List<Object> links(String html, Optional<URI> site) {
        List<Object> links = new ArrayList<>();
        for (Element link : Jsoup.parseBodyFragment(html).select("a[href]")) {
            String href = link.attr("href");
            Map<String, Object> entry = new LinkedHashMap<>();
            Element item = link.closest("li");
            String label = item == null ? "" : without(item, "a").text();
            if (!label.isEmpty()) {
                entry.put("label", label);
            }
            entry.put("words", link.text());
            entry.put("href", href.startsWith("/")
                    ? site.map(root -> root.resolve(href).toString()).orElse(href)
                    : href);
            links.add(entry);
        }
        return links;
    }

    private static Element without(Element element, String parts) {
        Element copy = element.clone();
        copy.select(parts).remove();
        return copy;
    }
}
