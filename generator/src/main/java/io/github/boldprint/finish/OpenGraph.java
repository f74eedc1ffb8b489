package io.github.boldprint.finish;

import io.github.boldprint.language.Territories;
import io.github.boldprint.policy.Business;
import io.github.boldprint.site.Frame;
import io.github.boldprint.site.LanguageLink;
import io.github.boldprint.site.Page;

/**
 * What a messenger or a network shows of a page whose address somebody passes on (ogp.me). There is no picture but the
 * business's own logo.
 */
record OpenGraph(Business business) {

    /** One element a line; none for what is no page of its own. */
    String of(Page page) {
        if (page instanceof Page.Fragment) {
            return "";
        }
        Frame frame = page.frame();
        StringBuilder out = new StringBuilder();
        add(out, "type", "website");
        add(out, "site_name", business.name());
        add(out, "title", frame.title());
        add(out, "description", frame.description());
        add(out, "url", frame.canonical());
        add(out, "locale", Territories.withTerritory(frame.language()));
        for (String other : frame.languages().stream().filter(language -> !language.current())
                .map(LanguageLink::language).map(Territories::withTerritory).distinct().toList()) {
            add(out, "locale:alternate", other);
        }
        add(out, "image", business.facts().code("logo").orElse(""));
        return out.toString();
    }

    private static void add(StringBuilder out, String property, String content) {
        if (!content.isEmpty()) {
            out.append("<meta property=\"og:").append(property).append("\" content=\"").append(escaped(content))
                    .append("\">\n");
        }
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
