package io.github.boldprint.finish;

import io.github.boldprint.site.Frame;
import io.github.boldprint.site.LanguageLink;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import java.util.List;
import java.util.Optional;

/**
 * The addresses that search engines may list (sitemaps.org, 0.9), each with the same page in the other languages.
 *
 * <p>There is no {@code lastmod}: the day on which a page's text changed is not known here, and a day that is wrong
 * makes search engines distrust them all.
 */
final class Sitemap {

    private Sitemap() {}

    /** The sitemap; none where the site's address is not known, because it must hold whole addresses. */
    static Optional<String> of(Site site) {
        if (site.url().isEmpty()) {
            return Optional.empty();
        }
        List<Frame> frames = site.pages().stream().map(Page::frame).filter(Frame::indexed).toList();
        StringBuilder out = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                """);
        frames.forEach(frame -> append(out, frame));
        return Optional.of(out.append("</urlset>\n").toString());
    }

    private static void append(StringBuilder out, Frame frame) {
        out.append("<url>\n<loc>").append(escaped(frame.canonical())).append("</loc>\n");
        if (frame.languages().size() > 1) {
            for (LanguageLink other : frame.languages()) {
                alternate(out, other.language(), other.absolute());
            }
            alternate(out, "x-default", frame.fallback());
        }
        out.append("</url>\n");
    }

    private static void alternate(StringBuilder out, String language, String address) {
        out.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(language)
                .append("\" href=\"").append(escaped(address)).append("\"/>\n");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("'", "&apos;");
    }
}
