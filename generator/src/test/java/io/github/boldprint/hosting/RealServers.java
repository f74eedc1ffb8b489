package io.github.boldprint.hosting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What nginx and Apache make of the files for them. Not part of the suite, because it needs both servers and the rights
 * of root: {@code -Dtest=RealServers}.
 */
class RealServers {

    private static final String APACHE = """
            ServerRoot "/etc/apache2"
            PidFile "%1$s/apache.pid"
            TypesConfig /etc/mime.types
            ErrorLog "%1$s/apache.log"
            Listen 127.0.0.1:%3$d
            ServerName teaandtide.example
            LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
            LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
            LoadModule mime_module /usr/lib/apache2/modules/mod_mime.so
            LoadModule dir_module /usr/lib/apache2/modules/mod_dir.so
            LoadModule alias_module /usr/lib/apache2/modules/mod_alias.so
            LoadModule headers_module /usr/lib/apache2/modules/mod_headers.so
            User www-data
            Group www-data
            DocumentRoot "%2$s"
            <Directory "%2$s">
              AllowOverride All
              Require all granted
            </Directory>
            """;

    private static final String NGINX = """
            pid "%1$s/nginx.pid";
            error_log "%1$s/nginx.log";
            user root;
            daemon off;
            events {}
            http {
              include /etc/nginx/mime.types;
              access_log off;
              server { listen 127.0.0.1:%3$d; root "%2$s"; include "%1$s/nginx-site.conf"; }
            }
            """;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    /** A server that serves the site below {@code /policies/}. */
    enum Server {
        NGINX(RealServers.NGINX, "nginx", "-c"),
        APACHE(RealServers.APACHE, "apache2", "-DFOREGROUND", "-f");

        private final String settings;
        private final List<String> command;
        private Process process;
        private int port;

        Server(String settings, String... command) {
            this.settings = settings;
            this.command = List.of(command);
        }

        private void start(Path root) throws IOException {
            try (ServerSocket free = new ServerSocket(0)) {
                port = free.getLocalPort();
            }
            Path file = folder.resolve(name() + ".conf");
            Files.writeString(file, settings.formatted(folder, root, port));
            process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(file.toString())).toList())
                    .redirectErrorStream(true).redirectOutput(folder.resolve(name() + ".out").toFile()).start();
            for (int i = 0; i < 100 && process.isAlive(); i++) {
                try {
                    get("/");
                    return;
                } catch (IOException notYet) {
                    pause();
                }
            }
            throw new IOException(name() + " does not answer: " + Files.readString(folder.resolve(name() + ".out"))
                    + Files.readString(folder.resolve(name().toLowerCase(Locale.ROOT) + ".log")));
        }

        private static void pause() throws IOException {
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }

        private HttpResponse<String> get(String path) throws IOException {
            try {
                return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        Path content = folder.resolve("content");
        try (Stream<Path> files = Files.walk(Path.of("..", "content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = content.resolve(Path.of("..", "content").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site)
                + "hosts: [nginx, apache]\nmoved: {/old/returns.html: returns, /old/data: privacy#your-rights}\n");
        Path root = Files.createDirectories(folder.resolve("root"));
        Result result = Boldprint.build(Request.build(content, root.resolve("policies"), LocalDate.of(2026, 11, 22)));
        assertTrue(result.published(), () -> result.findings().toString());
        Files.writeString(root.resolve(".htaccess"), result.hosts().beside().get("htaccess"));
        Files.writeString(folder.resolve("nginx-site.conf"), result.hosts().beside().get("nginx.conf"));
        try (Stream<Path> all = Files.walk(folder)) {
            all.forEach(path -> path.toFile().setReadable(true, false));
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isDirectory).forEach(path -> path.toFile().setExecutable(true, false));
        }
        for (Server server : Server.values()) {
            server.start(root);
        }
    }

    @AfterAll
    static void stop() {
        for (Server server : Server.values()) {
            Optional.ofNullable(server.process).ifPresent(Process::destroy);
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesAnswerWithTheirHeaders(Server server) throws IOException {
        for (String path : List.of("/policies/", "/policies/returns/", "/policies/de/privacy/")) {
            HttpResponse<String> page = server.get(path);
            assertEquals(200, page.statusCode(), path);
            assertHas(page, "Content-Type", "text/html; charset=utf-8");
            assertHas(page, "X-Content-Type-Options", "nosniff");
            assertHas(page, "Cache-Control", "no-cache");
            assertTrue(!header(page, "Content-Security-Policy").contains("script-src"), path);
        }
        assertTrue(header(server.get("/policies/hr/search/"), "Content-Security-Policy").contains("script-src 'self'"));
        assertHas(server.get("/policies/.well-known/security.txt"), "Content-Type", "text/plain; charset=utf-8");
        assertHas(server.get("/policies/.well-known/security.txt"), "X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @EnumSource
    void oldAddressesLeadOn(Server server) throws IOException {
        assertLeads(server, "/old/returns.html", "/policies/returns/");
        assertLeads(server, "/old/data", "/policies/privacy/#your-rights");
        assertLeads(server, "/.well-known/security.txt", "/policies/.well-known/security.txt");
        assertLeads(server, "/policies/returns", "/policies/returns/");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotThereIsSaidInTheLanguageOfItsPlace(Server server) throws IOException {
        for (String path : List.of("/policies/nothing", "/policies/nothing/at/all/", "/policies/s/")) {
            HttpResponse<String> page = server.get(path);
            assertEquals(404, page.statusCode(), path);
            assertTrue(page.body().contains("<html lang=\"en\""), page::body);
        }
        assertTrue(server.get("/policies/de/nichts").body().contains("<html lang=\"de\""));
    }

    private static void assertLeads(Server server, String from, String to) throws IOException {
        HttpResponse<String> answer = server.get(from);
        assertEquals(301, answer.statusCode(), from);
        assertEquals(to, header(answer, "Location").replaceFirst("^http://[^/]+", ""), from);
    }

    private static void assertHas(HttpResponse<String> answer, String name, String value) {
        assertEquals(value, header(answer, name).toLowerCase(Locale.ROOT), () -> answer.uri() + " " + name);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
