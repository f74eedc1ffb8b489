package io.github.boldprint.audit;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Looks for what a policy page must not have, and for what it must. */
record CleanCheck(List<Finding> findings) {

    /** Elements that run, embed or send something, or that would move every link. */
    private static final Map<String, String> FORBIDDEN = Map.of(
            "style", "the site has one style sheet",
            "iframe", "nothing is embedded",
            "frame", "nothing is embedded",
            "object", "nothing is embedded",
            "embed", "nothing is embedded",
            "form", "the pages send nothing",
            "base", "it would move every link");

    /** What a browser fetches without being asked; the address of a link is not among them. */
    private static final List<String> LOADED = List.of("src", "srcset", "poster", "background", "data");

    private static final Pattern OTHER_HOST = Pattern.compile("(?i)(^|[\\s,])([a-z][a-z0-9+.-]*:)?//");

    void check(FinishedPage page) {
        page.document().getAllElements().forEach(element -> check(element, page.at(element), page.isSearch()));
        if (!page.isFragment()) {
            complete(page);
        }
    }

    /**
     * Looks at one element.
     *
     * @param searches whether it stands on a search page, the only one that may have a script
     */
    private void check(Element element, Location at, boolean searches) {
        String name = element.normalName();
        if (name.equals("script") && !element.attr("type").equals("application/ld+json")
                && !(searches && isFile(element))) {
            report(at, searches ? "the search page's scripts are files of their own"
                    : "a page holds no script, so that it can be read everywhere");
        }
        if (FORBIDDEN.containsKey(name)) {
            report(at, "a page holds no <" + name + ">: " + FORBIDDEN.get(name));
        }
        if (name.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh") && !leadsOn(element)) {
            report(at, "a page leads nobody elsewhere by itself, unless at once and to where a link on it leads too");
        }
        boolean fetches = name.equals("link") && !isAddressOnly(element) || name.equals("image") || name.equals("use");
        for (Attribute attribute : element.attributes()) {
            check(attribute, at, fetches);
        }
    }

    private void check(Attribute attribute, Location at, boolean fetches) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue();
        if (name.startsWith("on")) {
            report(at, "the attribute '" + name + "' would run a script");
        }
        if (name.equals("style")) {
            report(at, "styles stand in the style sheet, not in a 'style' attribute");
        }
        boolean loaded = LOADED.contains(name) || fetches && (name.equals("href") || name.equals("xlink:href"));
        if (loaded && OTHER_HOST.matcher(value).find()) {
            findings.add(AuditRules.SITE_CLEAN.error(
                    at, "'" + value + "' would be fetched from another host" + AuditRules.OTHER_HOST));
        }
        if (value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            report(at, "'" + value + "' would run a script");
        }
    }

    /** A signpost: who does not want to be led can read where to, and search engines keep the page that it leads to. */
    private static boolean leadsOn(Element refresh) {
        String content = refresh.attr("content");
        String target = content.startsWith("0; url=") ? content.substring("0; url=".length()) : "";
        return !target.isEmpty() && !OTHER_HOST.matcher(target).find()
                && refresh.root().select("a[href]").eachAttr("href").contains(target)
                && !refresh.root().select("meta[name=robots][content=noindex]").isEmpty();
    }

    private static boolean isFile(Element script) {
        return !script.attr("src").isBlank() && script.data().isBlank();
    }

    /** A link element that says where something is and fetches nothing. */
    private static boolean isAddressOnly(Element link) {
        return link.attr("rel").equals("canonical") || link.attr("rel").equals("alternate");
    }

    private void complete(FinishedPage page) {
        Location whole = Location.of(page.path());
        if (page.document().title().isBlank()) {
            report(whole, "the page has no title");
        }
        if (page.document().select("html[lang~=.]").isEmpty()) {
            report(whole, "the page does not say its language in <html lang=\"…\">");
        }
        if (page.document().select("h1").isEmpty()) {
            report(whole, "the page has no <h1> that says what it is about");
        }
    }

    private void report(Location at, String fault) {
        findings.add(AuditRules.SITE_CLEAN.error(at, fault + AuditRules.REMEDY));
    }
}
