package io.github.boldprint.hosting;

import java.util.Map;
import java.util.TreeMap;

/**
 * {@code _headers} and {@code _redirects}, as Netlify, Cloudflare Pages and others read them. All rules that match a
 * path hold together, and of two content security policies a browser keeps both: so the common one asks for little, and
 * each folder for all that its pages can bear.
 */
final class Netlify {

    private Netlify() {}

    static String headers(Ground ground) {
        StringBuilder out = new StringBuilder("# Headers of " + ground.url() + "\n"
                + "# Put this file into the root of what you publish. Written anew by every build.\n"
                + "# For the whole host you may want: Strict-Transport-Security: max-age=31536000\n");
        out.append(ground.root()).append("*\n");
        Ground.COMMON.forEach((name, value) -> header(out, name, value));
        header(out, "Content-Security-Policy", Ground.FRAMES);
        out.append(ground.root()).append("assets/*\n");
        header(out, "Cache-Control",
                ground.zones().stream().filter(zone -> zone.path().endsWith("/assets/")).findFirst()
                .orElseThrow().cache());
        if (ground.hasSecurityTxt()) {
            out.append(ground.root()).append(Ground.SECURITY_TXT).append('\n');
            header(out, "Content-Type", "text/plain; charset=utf-8");
        }
        rules(ground).forEach((path, policy) -> {
            out.append(path).append('\n');
            header(out, "Content-Security-Policy", policy);
        });
        return out.toString();
    }

    static String redirects(Ground ground) {
        StringBuilder out = new StringBuilder("# Old and short addresses of " + ground.url() + "\n"
                + "# Put this file into the root of what you publish. Written anew by every build.\n");
        if (ground.hasSecurityTxt() && !ground.root().equals("/")) {
            line(out, "/" + Ground.SECURITY_TXT, ground.root() + Ground.SECURITY_TXT, "301");
        }
        // a page stands at an address that ends with a slash; the sign makes the rule count all the same
        ground.redirects().forEach(
                redirect -> line(out, redirect.from(), redirect.to(), redirect.isPage() ? "301!" : "301"));
        ground.zones().stream().filter(zone -> zone.notFound().equals(zone.path() + "404.html"))
                .sorted((a, b) -> Integer.compare(b.path().length(), a.path().length()))
                .forEach(zone -> line(out, zone.path() + "*", zone.notFound(), "404"));
        return out.toString();
    }

    /** One for each folder below a language's; for what leads on, none. */
    private static Map<String, String> rules(Ground ground) {
        Map<String, String> rules = new TreeMap<>();
        ground.policies().forEach((path, policy) -> {
            boolean leadsOn = ground.redirects().stream().anyMatch(redirect -> redirect.from().equals(path));
            Zone zone = ground.zones().stream().filter(each -> path.startsWith(each.path()))
                    .reduce((outer, inner) -> inner).orElseThrow();
            String rest = path.substring(zone.path().length());
            int slash = rest.indexOf('/');
            String folder = slash < 0 ? path : zone.path() + rest.substring(0, slash + 1) + "*";
            if (!leadsOn) {
                rules.putIfAbsent(rest.isEmpty() && policy.contains("script-src") ? path + "*" : folder, policy);
            }
        });
        return rules;
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append("  ").append(name).append(": ").append(value).append('\n');
    }

    private static void line(StringBuilder out, String from, String to, String status) {
        out.append(from).append(' ').append(to).append(' ').append(status).append('\n');
    }
}
