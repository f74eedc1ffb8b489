package io.github.boldprint.hosting;

/** A part of nginx's configuration, to be included in the {@code server} block. */
final class Nginx {

    private Nginx() {}

    static String rules(Ground ground) {
        StringBuilder out = new StringBuilder("# Headers and redirects of " + ground.url()
                + "\n# Include this file in the server block that serves it. Written anew by every build.\n"
                + "# For the whole host you may want: "
                + "add_header Strict-Transport-Security \"max-age=31536000\" always;\n");
        ground.zones().forEach(zone -> zone(out, zone));
        if (ground.hasSecurityTxt()) {
            String file = ground.root() + Ground.SECURITY_TXT;
            out.append("\nlocation = ").append(file)
                    .append(" {\n    types {}\n    default_type \"text/plain; charset=utf-8\";\n");
            header(out, "X-Content-Type-Options", "nosniff");
            out.append("}\n");
            if (!ground.root().equals("/")) {
                redirect(out, new Redirect("/" + Ground.SECURITY_TXT, file));
            }
        }
        ground.redirects().forEach(redirect -> redirect(out, redirect));
        return out.toString();
    }

    /**
     * A location takes no header over from the one round it once it has one of its own, so each has all. Behind a proxy
     * nginx does not know by which name and scheme it is asked for, so that redirects name a path only; and a folder
     * without a page of its own is a place that is not there, not one that is forbidden.
     */
    private static void zone(StringBuilder out, Zone zone) {
        out.append("\nlocation ^~ ").append(zone.path())
                .append(" {\n    charset utf-8;\n    index index.html;\n    absolute_redirect off;\n")
                .append("    error_page 404 ").append(zone.notFound()).append(";\n")
                .append("    error_page 403 =404 ").append(zone.notFound()).append(";\n");
        Ground.COMMON.forEach((name, value) -> header(out, name, value));
        header(out, "Content-Security-Policy", zone.security());
        header(out, "Cache-Control", zone.cache());
        out.append("}\n");
    }

    private static void header(StringBuilder out, String name, String value) {
        out.append("    add_header ").append(name).append(" \"").append(value).append("\" always;\n");
    }

    private static void redirect(StringBuilder out, Redirect redirect) {
        out.append("\nlocation = ").append(redirect.from()).append(" {\n    absolute_redirect off;\n    return 301 ")
                .append(redirect.to())
                .append(";\n}\n");
    }
}
