package io.github.boldprint.hosting;

import io.github.boldprint.finish.SiteFile;
import io.github.boldprint.finish.SiteFiles;
import io.github.boldprint.policy.Host;
import io.github.boldprint.policy.Hosting;
import io.github.boldprint.site.Site;
import io.github.boldprint.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what hosts are told. */
public final class HostWriter {

    private HostWriter() {}

    /**
     * The files for the hosts that {@code site.yaml} names; none where the site's address is not known.
     *
     * <p>A file that a server looks for in the folder itself is published with the site. Netlify and those like it look
     * at the root of everything that they publish, so their files stand in the site only where it is the root.
     */
    public static HostFiles write(SiteFiles files, Site site, Hosting hosting) {
        if (hosting.hosts().isEmpty() || site.url().isEmpty()) {
            return HostFiles.NONE;
        }
        Ground ground = Ground.of(files, site, hosting);
        List<SiteFile> inside = new ArrayList<>();
        SortedMap<String, String> beside = new TreeMap<>();
        for (Host host : hosting.hosts()) {
            switch (host) {
                case APACHE -> {
                    inside.add(SiteFile.of(new SitePath(".htaccess"), Apache.rules(ground)));
                    Apache.outside(ground).ifPresent(rules -> beside.put("htaccess", rules));
                }
                case NGINX -> beside.put("nginx.conf", Nginx.rules(ground));
                case S3 -> {
                    beside.put("s3-website.json", S3.website(ground));
                    beside.put("s3-upload.sh", S3.upload(ground));
                    beside.put("cloudfront-headers.json", S3.headers(ground));
                }
                case NETLIFY -> {
                    beside.put("_headers", Netlify.headers(ground));
                    beside.put("_redirects", Netlify.redirects(ground));
                }
            }
        }
        if (ground.root().equals("/")) {
            List.of("_headers", "_redirects").forEach(name -> {
                if (beside.containsKey(name)) {
                    inside.add(SiteFile.of(new SitePath(name), beside.remove(name)));
                }
            });
        }
        return new HostFiles(inside, beside);
    }
}
