package io.github.boldprint.hosting;

import io.github.boldprint.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Buckets that serve a website. They send no security headers, so those are for the network in front of them; a
 * redirect is an object that leads on, because a bucket takes fifty rules at most.
 */
final class S3 {

    private static final int MOST_RULES = 50;

    private static final Map<String, String> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("html", "text/html; charset=utf-8");
        TYPES.put("css", "text/css; charset=utf-8");
        TYPES.put("js", "text/javascript; charset=utf-8");
        TYPES.put("json", "application/json");
        TYPES.put("xml", "application/xml");
        TYPES.put("svg", "image/svg+xml");
        TYPES.put("txt", "text/plain; charset=utf-8");
    }

    private S3() {}

    /** For {@code aws s3api put-bucket-website --website-configuration file://s3-website.json}. */
    static String website(Ground ground) {
        Map<String, Object> website = new LinkedHashMap<>();
        website.put("IndexDocument", Map.of("Suffix", "index.html"));
        website.put("ErrorDocument", Map.of("Key", key(ground.zones().get(0).notFound())));
        List<Object> rules = new ArrayList<>();
        ground.redirects().stream().filter(redirect -> redirect.isPage() && !isShort(redirect)).limit(MOST_RULES)
                .forEach(redirect -> {
            Map<String, Object> leads = new LinkedHashMap<>();
            leads.put("ReplaceKeyWith", key(redirect.to()));
            leads.put("HttpRedirectCode", "301");
            Map<String, Object> rule = new LinkedHashMap<>();
            rule.put("Condition", Map.of("KeyPrefixEquals", key(redirect.from())));
            rule.put("Redirect", leads);
            rules.add(rule);
        });
        if (!rules.isEmpty()) {
            website.put("RoutingRules", rules);
        }
        return Json.write(website);
    }

    /** For {@code aws cloudfront create-response-headers-policy --response-headers-policy-config file://…}. */
    static String headers(Ground ground) {
        Map<String, Object> security = new LinkedHashMap<>();
        security.put("ContentSecurityPolicy", member("ContentSecurityPolicy", Ground.FRAMES));
        security.put("ContentTypeOptions", Map.of("Override", true));
        security.put("ReferrerPolicy", member("ReferrerPolicy", Ground.COMMON.get("Referrer-Policy")));
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("Name", "boldprint-policies");
        config.put("Comment", "Each page says its own content security policy too");
        config.put("SecurityHeadersConfig", security);
        return Json.write(config);
    }

    /** A script that puts the site into a bucket, each file with its type and how long it may be kept. */
    static String upload(Ground ground) {
        StringBuilder out = new StringBuilder(
                "#!/bin/sh\n# Puts " + ground.url() + " into a bucket: BUCKET=name sh s3-upload.sh FOLDER\n"
                + "# Written anew by every build.\nset -eu\n");
        String assets = ground.zones().stream().filter(zone -> zone.path().endsWith("/assets/")).findFirst()
                .orElseThrow().cache();
        out.append("aws s3 cp \"$1\" \"s3://$BUCKET").append(ground.root())
                .append("\" --recursive --exclude .htaccess\n");
        TYPES.forEach((ending, type) -> {
            copy(out, ground, "'*." + ending + "' --exclude 'assets/*'", type, ground.zones().get(0).cache());
            copy(out, ground, "'assets/*." + ending + "'", type, assets);
        });
        ground.redirects().forEach(redirect -> out.append("aws s3api put-object --bucket \"$BUCKET\" --key '")
                .append(key(redirect.isPage() ? redirect.from() + "index.html" : redirect.from()))
                .append("' --website-redirect-location '").append(redirect.to()).append("'\n"));
        return out.toString();
    }

    private static void copy(StringBuilder out, Ground ground, String files, String type, String cache) {
        out.append("aws s3 cp \"$1\" \"s3://$BUCKET").append(ground.root())
                .append("\" --recursive --exclude '*' --include ")
                .append(files).append(" --content-type '").append(type).append("' --cache-control '").append(cache)
                .append("'\n");
    }

    private static boolean isShort(Redirect redirect) {
        return redirect.from().matches(".*/s/[0-9a-z]+/");
    }

    private static Map<String, Object> member(String name, String value) {
        Map<String, Object> member = new LinkedHashMap<>();
        member.put("Override", true);
        member.put(name, value);
        return member;
    }

    /** A path without its first slash. */
    private static String key(String path) {
        return path.substring(1);
    }
}
