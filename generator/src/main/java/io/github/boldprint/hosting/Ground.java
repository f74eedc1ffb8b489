package io.github.boldprint.hosting;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.policy.Hosting;
import io.github.boldprint.site.Page;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What every host is told alike.
 *
 * @param url the site's address
 * @param zones folders with headers of their own, a folder before those inside it
 * @param redirects sorted by the old address
 * @param hasSecurityTxt whether the site says where to report a weak spot
 * @param policies of pages, by path on the host: the content security policy of each
 */
record Ground(
        URI url, List<Zone> zones, List<Redirect> redirects, boolean hasSecurityTxt, Map<String, String> policies) {

    /** For pages of a theme that says nothing itself. */
    private static final String STRICT = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "base-uri 'none'; form-action 'none'";

    /** What a page cannot say of itself. */
    static final String FRAMES = "frame-ancestors 'self'";

    private static final Pattern META =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([A-Za-z0-9 ';:./*+=_-]+)\">");

    /** Pages and facts may change at any time; a browser asks before it shows an old one. */
    private static final String REVALIDATE = "no-cache";

    /** Assets keep their names when they change, so nobody may keep them for long without asking. */
    private static final String AN_HOUR = "public, max-age=3600";

    static final String SECURITY_TXT = ".well-known/security.txt";

    static final Map<String, String> COMMON = new TreeMap<>(Map.of(
            "Referrer-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff"));

    static Ground of(SiteFiles files, Site site, Hosting hosting) {
        URI url = site.url().orElseThrow();
        Map<String, String> policies = new TreeMap<>();
        for (SiteFile file : files.all()) {
            if (file.path().value().endsWith(".html") && !file.path().value().contains("fragments/")) {
                policies.put(url.getRawPath() + file.path().published(), policy(file.text()));
            }
        }
        boolean securityTxt = files.file(new SitePath(SECURITY_TXT)).isPresent();
        return new Ground(url, zones(url.getRawPath(), site, policies), redirects(url, site, hosting), securityTxt,
                policies);
    }

    /** The path of the site's root, from slash to slash. */
    String root() {
        return url.getRawPath();
    }

    private static String policy(String html) {
        Matcher meta = META.matcher(html);
        return (meta.find() ? meta.group(1) : STRICT) + "; " + FRAMES;
    }

    private static List<Zone> zones(String root, Site site, Map<String, String> policies) {
        List<Zone> zones = new ArrayList<>();
        for (Page page : site.pages()) {
            String path = page.frame().path().value();
            if (page instanceof Page.NotFound) {
                String folder = root + path.substring(0, path.lastIndexOf('/') + 1);
                zones.add(new Zone(folder, policies.get(root + page.frame().path().published()), REVALIDATE,
                        root + path));
            }
        }
        for (Page page : site.pages()) {
            if (page instanceof Page.Search) {
                String folder = root + page.frame().path().published();
                zones.add(new Zone(folder, policies.get(folder), REVALIDATE, around(folder, zones).notFound()));
            }
        }
        Zone whole = around(root, zones);
        zones.add(new Zone(root + "assets/", whole.security(), AN_HOUR, whole.notFound()));
        return zones.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    }

    private static Zone around(String folder, List<Zone> zones) {
        return zones.stream().filter(zone -> folder.startsWith(zone.path()))
                .max((a, b) -> Integer.compare(a.path().length(), b.path().length()))
                .orElseGet(() -> new Zone(folder, STRICT + "; " + FRAMES, REVALIDATE, folder + "404.html"));
    }

    private static List<Redirect> redirects(URI url, Site site, Hosting hosting) {
        Map<String, String> to = new TreeMap<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.Signpost signpost && !signpost.refresh().isEmpty()) {
                to.put(url.getRawPath() + page.frame().path().published(),
                        served(url.resolve(page.frame().path().value())
                        .resolve(signpost.refresh())));
            }
        }
        hosting.moved().stream().filter(moved -> moved.isPath()).forEach(moved -> {
            String page = url.getRawPath() + moved.policy() + "/";
            boolean there = site.pages().stream().anyMatch(known -> known instanceof Page.OnePolicy
                    && page.equals(url.getRawPath() + known.frame().path().published()));
            if (there) {
                to.put(moved.from().length() > 1 ? moved.from().replaceFirst("/$", "") : moved.from(),
                        page + (moved.anchor().isEmpty() ? "" : "#" + moved.anchor()));
            }
        });
        return to.entrySet().stream().map(entry -> new Redirect(entry.getKey(), entry.getValue())).toList();
    }

    /** Without the file's name, which a link needs on a disk only. */
    private static String served(URI target) {
        String path = target.getRawPath().replaceFirst("/index\\.html$", "/");
        return path + (target.getRawFragment() == null ? "" : "#" + target.getRawFragment());
    }
}
