package io.github.boldprint.hosting;

import java.util.Optional;
import java.util.regex.Pattern;

/** Apache's {@code .htaccess}, which stands in the site's folder. */
final class Apache {

    private Apache() {}

    static String rules(Ground ground) {
        Zone whole = ground.zones().get(0);
        StringBuilder out = new StringBuilder("# Headers and redirects of " + ground.url() + "\n"
                + "# Apache 2.4. Written anew by every build: put rules of your own into the server's configuration.\n"
                + "# For the whole host you may want: "
                + "Header always set Strict-Transport-Security \"max-age=31536000\"\n"
                + "AddDefaultCharset utf-8\nAddCharset utf-8 .css .js .json .txt .xml\n"
                + "ErrorDocument 404 " + whole.notFound() + "\n<IfModule mod_headers.c>\n");
        Ground.COMMON.forEach((name, value) -> header(out, "", name, value));
        headers(out, "", whole);
        out.append("</IfModule>\n");
        ground.zones().stream().skip(1).forEach(zone -> zone(out, zone));
        if (ground.hasSecurityTxt()) {
            out.append("<Files \"security.txt\">\n  ForceType \"text/plain; charset=utf-8\"\n</Files>\n");
        }
        out.append("<IfModule mod_alias.c>\n");
        ground.redirects().stream().filter(redirect -> redirect.from().startsWith(ground.root()))
                .forEach(redirect -> rule(out, quoted(redirect.from()), redirect.to()));
        out.append("</IfModule>\n");
        return out.toString();
    }

    /** A later section stands over an earlier one, and what is inside comes later. */
    private static void zone(StringBuilder out, Zone zone) {
        out.append("<If \"%{REQUEST_URI} =~ m#^").append(quoted(zone.path())).append("#\">\n  ErrorDocument 404 ")
                .append(zone.notFound()).append("\n  <IfModule mod_headers.c>\n");
        headers(out, "  ", zone);
        out.append("  </IfModule>\n</If>\n");
    }

    private static void headers(StringBuilder out, String indent, Zone zone) {
        header(out, indent, "Content-Security-Policy", zone.security());
        header(out, indent, "Cache-Control", zone.cache());
    }

    private static void header(StringBuilder out, String indent, String name, String value) {
        out.append(indent).append("  Header always set ").append(name).append(" \"").append(value).append("\"\n");
    }

    /** What concerns places outside the site's folder, where its own file has no say; empty where nothing does. */
    static Optional<String> outside(Ground ground) {
        StringBuilder out = new StringBuilder();
        ground.redirects().stream().filter(redirect -> !redirect.from().startsWith(ground.root()))
                .forEach(redirect -> rule(out, quoted(redirect.from()) + "/?", redirect.to()));
        if (ground.hasSecurityTxt() && !ground.root().equals("/")) {
            rule(out, "/" + quoted(Ground.SECURITY_TXT), ground.root() + Ground.SECURITY_TXT);
        }
        return out.isEmpty() ? Optional.empty() : Optional.of("# Redirects to " + ground.url()
                + " from elsewhere on its host.\n# Put these lines into the .htaccess at the root of the host.\n"
                + out);
    }

    private static void rule(StringBuilder out, String from, String to) {
        out.append("RedirectMatch 301 \"^").append(from).append("$\" \"").append(to).append("\"\n");
    }

    private static String quoted(String path) {
        return Pattern.compile("[.]").matcher(path).replaceAll("\\\\.");
    }
}
