package io.github.boldprint.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for hosts, read with small readers of their syntax and held against the site that they are for. */
class HostWriterTest {

    private static final Pattern REWRITE = Pattern.compile("RedirectMatch 301 \"\\^(\\S+)\\$\" \"(\\S+)\"");

    @TempDir
    static Path folder;

    /** Below a folder of its host, and at the root of its host. */
    private static Built below;

    private static Built atRoot;

    /** A site as it was published, with what stands beside it. */
    private record Built(Path site, String root, Map<String, String> beside) {

        String text(String name) {
            try {
                return beside.containsKey(name) ? beside.get(name) : Files.readString(site.resolve(name));
            } catch (IOException missing) {
                throw new AssertionError(name + " is not there", missing);
            }
        }

        /** Whether a path on the host is a page or file of the site, and has the anchor. */
        void assertLeadsSomewhere(String target) throws IOException {
            String path = target.replaceFirst("#.*", "");
            assertTrue(path.startsWith(root), target);
            String inside = path.substring(root.length());
            Path file = site.resolve(inside.isEmpty() || inside.endsWith("/") ? inside + "index.html" : inside);
            assertTrue(Files.isRegularFile(file), () -> target + " leads nowhere");
            if (target.contains("#")) {
                assertNotNull(Jsoup.parse(Files.readString(file)).getElementById(target.replaceFirst(".*#", "")), target);
            }
        }
    }

    @BeforeAll
    static void publish() throws IOException {
        below = build("below", "https://teaandtide.example/promises/");
        atRoot = build("root", "https://promises.teaandtide.example/");
    }

    private static Built build(String name, String url) throws IOException {
        Path content = folder.resolve(name);
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("site.yaml"), """
                business: {name: Tea & Tide, email: hello@teaandtide.example}
                url: %s
                languages: [en, de]
                markets: [IE]
                moved:
                  send-it-back: returns
                  refund-policy: returns#how-to-return
                  /pages/refunds: returns#fact-window
                  /old/returns.html: returns
                hosts: [netlify, nginx, apache, s3]
                packs: {without: [all]}
                """.formatted(url));
        Files.writeString(content.resolve("policies/returns.yaml"), """
                kind: returns
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M, owner: Front desk}
                aliases: {sending-back: how-to-return}
                facts: {window: P30D, windowStarts: delivery, returnCost: {paidBy: customer}, refund: {within: P14D}}
                clauses:
                  - {id: how-to-return, title: How to return something, text: "Post it."}
                """);
        Files.writeString(content.resolve("policies/contact.yaml"), """
                kind: contact
                effective: 2026-10-01
                review: {last: 2026-09-15, every: P6M, owner: Front desk}
                facts:
                  automaticReply: no
                  personAnswersWithin: 1 business day
                  channels: [{id: mail, type: email, email: hello@teaandtide.example, topics: [questions]}]
                  securityContact: {email: security@teaandtide.example, expires: 2027-06-01}
                clauses: []
                """);
        Path site = folder.resolve(name + "-site");
        Request request = new Request(content, Optional.of(site), LocalDate.of(2026, 11, 22), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false,
                false, false, false);
        Result result = Boldprint.build(request);
        assertTrue(result.published(), () -> result.findings().toString());
        assertFalse(result.findings().toString().contains("[site-valid]"), () -> result.findings().toString());
        return new Built(site, URI.create(url).getPath(), result.hosts().beside());
    }

    @Test
    void filesOfTheFolderStandInItAndOthersBeside() {
        assertEquals("[_headers, _redirects, cloudfront-headers.json, htaccess, nginx.conf, s3-upload.sh, s3-website.json]",
                below.beside().keySet().toString());
        assertEquals("[cloudfront-headers.json, nginx.conf, s3-upload.sh, s3-website.json]", atRoot.beside().keySet().toString());
        assertTrue(Files.exists(below.site().resolve(".htaccess")));
        assertTrue(Files.exists(atRoot.site().resolve("_headers")) && Files.exists(atRoot.site().resolve("_redirects")));
    }

    @Test
    void everyRedirectOfEveryHostLeadsSomewhere() throws IOException {
        for (Built built : List.of(below, atRoot)) {
            for (Map<String, String> redirects : List.of(netlify(built), nginx(built), apache(built), s3(built))) {
                assertTrue(redirects.size() >= 10, redirects::toString);
                for (Map.Entry<String, String> redirect : redirects.entrySet()) {
                    built.assertLeadsSomewhere(redirect.getValue());
                    assertFalse(redirect.getKey().equals(redirect.getValue()), redirect::toString);
                }
            }
        }
    }

    @Test
    void oldAddressesLeadToWhatStandsInTheirPlace() {
        Map<String, String> redirects = nginx(below);
        assertEquals("/promises/returns/", redirects.get("/promises/send-it-back/"));
        assertEquals("/promises/de/returns/", redirects.get("/promises/de/send-it-back/"));
        assertEquals("/promises/returns/#how-to-return", redirects.get("/promises/refund-policy/"));
        assertEquals("/promises/returns/#fact-window", redirects.get("/pages/refunds"));
        assertEquals("/promises/returns/", redirects.get("/old/returns.html"));
        assertEquals("/promises/.well-known/security.txt", redirects.get("/.well-known/security.txt"));
        assertEquals(null, nginx(atRoot).get("/.well-known/security.txt"));
    }

    @Test
    void whatConcernsTheHostOutsideTheSiteStandsInAFileOfItsOwn() {
        assertEquals("""
                RedirectMatch 301 "^/old/returns\\.html/?$" "/promises/returns/"
                RedirectMatch 301 "^/pages/refunds/?$" "/promises/returns/#fact-window"
                RedirectMatch 301 "^/\\.well-known/security\\.txt$" "/promises/.well-known/security.txt"
                """, String.join("\n", lines(below.text("htaccess"))) + "\n");
        assertFalse(below.text(".htaccess").contains("/pages/refunds"));
    }

    @Test
    void allHostsAreToldTheSame() {
        Map<String, String> redirects = new TreeMap<>(nginx(atRoot));
        assertEquals(redirects, new TreeMap<>(netlify(atRoot)));
        assertEquals(redirects, new TreeMap<>(apache(atRoot)));
        assertEquals(redirects, new TreeMap<>(s3(atRoot)));
    }

    @Test
    void scriptsMayRunOnTheSearchPageAlone() {
        Map<String, Map<String, String>> zones = nginxHeaders(below);
        zones.forEach((path, headers) -> assertEquals(path.endsWith("/search/"),
                headers.get("Content-Security-Policy").contains("script-src 'self'"), path));
        assertEquals("[/promises/, /promises/assets/, /promises/de/, /promises/de/search/, /promises/search/]",
                new TreeMap<>(zones).keySet().toString());
        netlifyHeaders(below).forEach((path, headers) -> assertEquals(path.endsWith("/search/*"),
                headers.getOrDefault("Content-Security-Policy", "").contains("script-src"), path));
    }

    @Test
    void headersAllowWhatThePagesAllowThemselves() throws IOException {
        String page = Jsoup.parse(Files.readString(below.site().resolve("returns/index.html")))
                .select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertEquals(page + "; frame-ancestors 'self'", nginxHeaders(below).get("/promises/").get("Content-Security-Policy"));
        assertEquals(page + "; frame-ancestors 'self'",
                netlifyHeaders(below).get("/promises/returns/*").get("Content-Security-Policy"));
        assertTrue(below.text(".htaccess").contains("Header always set Content-Security-Policy \"" + page
                + "; frame-ancestors 'self'\""));
    }

    @Test
    void everyZoneHasEveryHeader() {
        nginxHeaders(below).forEach((path, headers) -> assertEquals(
                "[Cache-Control, Content-Security-Policy, Referrer-Policy, X-Content-Type-Options]",
                new TreeMap<>(headers).keySet().toString(), path));
        assertEquals("public, max-age=3600", nginxHeaders(below).get("/promises/assets/").get("Cache-Control"));
        assertEquals("no-cache", nginxHeaders(below).get("/promises/").get("Cache-Control"));
        assertEquals("nosniff", netlifyHeaders(below).get("/promises/*").get("X-Content-Type-Options"));
        assertEquals("text/plain; charset=utf-8",
                netlifyHeaders(below).get("/promises/.well-known/security.txt").get("Content-Type"));
    }

    @Test
    void noTwoNetlifyRulesSayDifferentThingsOfOneHeaderButItsSecurityPolicy() {
        Map<String, Map<String, String>> rules = netlifyHeaders(below);
        rules.forEach((path, headers) -> headers.keySet().stream().filter(name -> !name.equals("Content-Security-Policy"))
                .forEach(name -> assertEquals(1, rules.entrySet().stream().filter(other -> other.getValue().containsKey(name)
                        && path.startsWith(other.getKey().replace("*", ""))).count(), path + " " + name)));
    }

    @Test
    void eachLanguageHasItsOwnPageForWhatIsNotThere() {
        assertTrue(below.text("nginx.conf").contains("location ^~ /promises/de/ {\n    charset utf-8;\n    index index.html;\n"
                + "    absolute_redirect off;\n    error_page 404 /promises/de/404.html;\n"
                + "    error_page 403 =404 /promises/de/404.html;\n"));
        List<String> lines = below.text("_redirects").lines().toList();
        assertTrue(lines.indexOf("/promises/de/* /promises/de/404.html 404") < lines.indexOf("/promises/* /promises/404.html 404"));
        assertTrue(below.text(".htaccess").contains("ErrorDocument 404 /promises/404.html\n"));
    }

    @Test
    void blocksAreClosed() {
        for (Built built : List.of(below, atRoot)) {
            String nginx = built.text("nginx.conf");
            assertEquals(nginx.chars().filter(c -> c == '{').count(), nginx.chars().filter(c -> c == '}').count());
            for (String line : nginx.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
                assertTrue(line.matches("(location (=|\\^~) \\S+ \\{|}|    types \\{}|    \\S[^\"{}]*;|    \\S[^\"{}]*\"[^\"$]*\"( always)?;)"), line);
            }
            apacheSections(built.text(".htaccess"));
        }
    }

    @Test
    void s3FilesAreWhatTheirServiceTakes() throws IOException {
        JsonNode website = new ObjectMapper().readTree(below.text("s3-website.json"));
        assertEquals("index.html", website.path("IndexDocument").path("Suffix").asText());
        assertEquals("promises/404.html", website.path("ErrorDocument").path("Key").asText());
        assertTrue(website.path("RoutingRules").size() <= 50 && website.path("RoutingRules").size() == 4);
        for (JsonNode rule : website.path("RoutingRules")) {
            below.assertLeadsSomewhere("/" + rule.path("Redirect").path("ReplaceKeyWith").asText());
        }
        JsonNode headers = new ObjectMapper().readTree(below.text("cloudfront-headers.json"));
        assertTrue(headers.path("SecurityHeadersConfig").path("ContentTypeOptions").path("Override").asBoolean());
        for (String line : below.text("s3-upload.sh").lines().filter(line -> line.startsWith("aws")).toList()) {
            assertEquals(0, line.replace("\"$BUCKET\"", "").replace("\"s3://$BUCKET/promises/\"", "").replace("\"$1\"", "")
                    .replaceAll("'[^'$`]*'", "").chars().filter(c -> "'\"$`;&|".indexOf(c) >= 0).count(), line);
        }
    }

    private static Map<String, String> netlify(Built built) {
        Map<String, String> redirects = new LinkedHashMap<>();
        for (String line : lines(built.text("_redirects"))) {
            String[] parts = line.split(" ");
            assertEquals(3, parts.length, line);
            assertTrue(parts[0].startsWith("/") && parts[1].startsWith("/") && parts[2].matches("301!?|404"), line);
            if (!parts[2].equals("404")) {
                assertEquals(null, redirects.put(parts[0], parts[1]), line);
            }
        }
        return redirects;
    }

    private static Map<String, String> nginx(Built built) {
        Map<String, String> redirects = new LinkedHashMap<>();
        Matcher found = Pattern.compile("location = (\\S+) \\{\n    absolute_redirect off;\n    return 301 (\\S+);\n}").matcher(built.text("nginx.conf"));
        while (found.find()) {
            assertEquals(null, redirects.put(found.group(1), found.group(2)));
        }
        return redirects;
    }

    private static Map<String, String> apache(Built built) {
        Map<String, String> redirects = new LinkedHashMap<>();
        for (String line : lines(built.text(".htaccess"))) {
            Matcher rewrite = REWRITE.matcher(line);
            if (rewrite.matches()) {
                Pattern.compile(rewrite.group(1));
                redirects.put(rewrite.group(1).replace("\\.", "."), rewrite.group(2));
            }
        }
        return redirects;
    }

    private static Map<String, String> s3(Built built) {
        Map<String, String> redirects = new LinkedHashMap<>();
        Matcher found = Pattern.compile("--key '([^']+)' --website-redirect-location '([^']+)'").matcher(built.text("s3-upload.sh"));
        while (found.find()) {
            redirects.put("/" + found.group(1).replaceFirst("/index\\.html$", "/"), found.group(2));
        }
        return redirects;
    }

    private static Map<String, Map<String, String>> nginxHeaders(Built built) {
        Map<String, Map<String, String>> zones = new LinkedHashMap<>();
        Matcher zone = Pattern.compile("location \\^~ (\\S+) \\{\n(.*?)\n}", Pattern.DOTALL).matcher(built.text("nginx.conf"));
        while (zone.find()) {
            Map<String, String> headers = new LinkedHashMap<>();
            Matcher header = Pattern.compile("add_header (\\S+) \"([^\"]*)\" always;").matcher(zone.group(2));
            while (header.find()) {
                headers.put(header.group(1), header.group(2));
            }
            zones.put(zone.group(1), headers);
        }
        return zones;
    }

    private static Map<String, Map<String, String>> netlifyHeaders(Built built) {
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        String path = "";
        for (String line : lines(built.text("_headers"))) {
            if (line.startsWith("/")) {
                path = line;
                assertEquals(null, rules.put(path, new LinkedHashMap<>()), "twice: " + line);
            } else {
                assertTrue(line.matches("  [A-Za-z-]+: \\S.*") && line.length() < 2000, line);
                rules.get(path).put(line.strip().replaceFirst(":.*", ""), line.replaceFirst(".*?: ", ""));
            }
        }
        return rules;
    }

    private static void apacheSections(String text) {
        List<String> open = new ArrayList<>();
        for (String line : lines(text)) {
            Matcher tag = Pattern.compile("\\s*<(/?)([A-Za-z]+).*>").matcher(line);
            if (tag.matches() && tag.group(1).isEmpty()) {
                open.add(tag.group(2));
            } else if (tag.matches()) {
                assertEquals(tag.group(2), open.remove(open.size() - 1), line);
            } else {
                assertTrue(line.strip().matches("(Options|DirectoryIndex|AddDefaultCharset|AddCharset|ErrorDocument|ForceType|Header"
                        + "|RedirectMatch) .+"), line);
            }
        }
        assertEquals(List.of(), open);
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }
}
