package io.github.boldprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.outline.OutlineExamples;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewServerTest {

    private static final String SCRIPT = "<script src=\"/\\.boldprint/preview\\.js\" data-seen=\"[0-9a-z.-]+\"></script>";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private PreviewServer server;

    @BeforeEach
    void writeContent() throws IOException {
        OutlineExamples.write(folder.resolve("content"), OutlineExamples.ALL);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void servesTheSiteWhereItWillStand() throws Exception {
        start(null);
        assertTrue(get("returns/").body().contains("30 days"));
        assertEquals("text/css; charset=utf-8", get("assets/style.css").headers().firstValue("Content-Type").orElseThrow());
        assertEquals(302, get("returns").statusCode());
        assertEquals(302, at(server.address().resolve("/")).statusCode());
        assertEquals(404, get("nowhere/").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../site.yaml", "..%2fsite.yaml", "%2e%2e/%2e%2e/etc/passwd", "assets/../../site.yaml", "//etc/passwd"})
    void givesOutNothingButTheSite(String path) throws Exception {
        start(null);
        assertEquals("HTTP/1.1 404 Not Found", raw("GET " + server.address().getPath() + path + " HTTP/1.1", "localhost"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example"})
    void answersOnlyWhoeverNamesThisMachine(String host) throws Exception {
        start(null);
        assertEquals("HTTP/1.1 403 Forbidden", raw("GET " + server.address().getPath() + " HTTP/1.1", host));
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        start(null);
        List<InetAddress> others = NetworkInterface.networkInterfaces().flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress()).toList();
        for (InetAddress address : others) {
            assertThrows(IOException.class, () -> new Socket(address, server.address().getPort()).close(), address.toString());
        }
        new Socket(InetAddress.getLoopbackAddress(), server.address().getPort()).close();
    }

    @Test
    void tellsAnOpenPageOfAChangeAndShowsIt() throws Exception {
        start(null);
        listen();
        assertEquals("findings []", event());
        write("returns", "window: P30D", "window: P77D");
        assertEquals("change", event().split(" ")[0]);
        assertTrue(get("returns/").body().contains("77 days"));
        assertEquals("findings []", event());
    }

    @Test
    void seesAChangeByTheClockToo() throws Exception {
        start(Duration.ofMillis(50));
        write("returns", "window: P30D", "window: P77D");
        for (int i = 0; i < 200 && !get("returns/").body().contains("77 days"); i++) {
            Thread.sleep(50);
        }
        assertTrue(get("returns/").body().contains("77 days"));
    }

    @Test
    void keepsTheLastGoodPageAndSaysWhatIsWrong() throws Exception {
        start(null);
        assertTrue(get("returns/").body().contains("30 days"));
        listen();
        assertEquals("findings []", event());
        write("returns", "window: P30D", "windw: P77D");
        assertEquals("change", event().split(" ")[0]);
        String findings = event();
        assertTrue(findings.contains("\"at\": \"policies/returns.yaml:"), findings);
        assertTrue(findings.contains("\"rule\": \"facts-known\""), findings);
        assertTrue(get("returns/").body().contains("30 days"));
        write("returns", "windw: P77D", "window: P77D");
        assertEquals("change", event().split(" ")[0]);
        assertTrue(get("returns/").body().contains("77 days"));
    }

    @Test
    void watchesAFolderThatIsNew() throws Exception {
        start(null);
        listen();
        assertEquals("findings []", event());
        Files.createDirectories(folder.resolve("content/messages"));
        Files.writeString(folder.resolve("content/messages/en.yaml"), "returns: {title: Sending back}\n");
        assertEquals("change", event().split(" ")[0]);
        Files.writeString(folder.resolve("content/messages/en.yaml"), "returns: {title: Bringing back}\n");
        for (int i = 0; i < 200 && !get("returns/").body().contains("<h1>Bringing back</h1>"); i++) {
            Thread.sleep(50);
        }
        assertTrue(get("returns/").body().contains("<h1>Bringing back</h1>"));
    }

    @Test
    void showsTheVeryPagesThatABuildPublishes() throws Exception {
        start(null);
        Path site = folder.resolve("site");
        Boldprint.build(Request.build(folder.resolve("content"), site, LocalDate.of(2026, 11, 22)));
        List<String> files;
        try (Stream<Path> all = Files.walk(site)) {
            // pages that are made alone come first: a file that is not makes all of them
            files = all.filter(Files::isRegularFile).map(file -> site.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("."))
                    .sorted(Comparator.comparing((String file) -> file.startsWith("fragments/") || !file.endsWith(".html")))
                    .toList();
        }
        assertTrue(files.size() > 20, files.toString());
        for (String file : files) {
            String shown = get(file).body().replaceFirst(SCRIPT + "\n", "");
            String published = Files.readString(site.resolve(file)).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n", "");
            assertEquals(published, shown, file);
        }
    }

    @Test
    void noLineOfThePageForbidsTheScriptThatReloadsIt() throws Exception {
        start(null);
        assertFalse(get("returns/").body().contains("Content-Security-Policy"));
    }

    @Test
    void reloadsByAScriptThatIsInNoPageOfTheSite() throws Exception {
        start(null);
        String page = get("returns/").body();
        assertTrue(Pattern.compile(SCRIPT + "\n</body>").matcher(page).find());
        assertTrue(at(server.address().resolve("/.boldprint/preview.js")).body().contains("new EventSource"));
    }

    @Test
    void saysThatAPortIsTaken() throws Exception {
        start(null);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThrows(java.net.BindException.class,
                    () -> new PreviewServer(preview(), taken.getLocalPort(), null, found -> {}));
        }
    }

    private void start(Duration every) throws IOException {
        server = new PreviewServer(preview(), 0, every, found -> {});
    }

    private Preview preview() {
        return new Preview(Request.check(folder.resolve("content"), LocalDate.of(2026, 11, 22)));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return at(server.address().resolve(path));
    }

    private HttpResponse<String> at(URI address) throws Exception {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    /** The first line of an answer to a request that no proper client would send. */
    private String raw(String line, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
            socket.getOutputStream().write((line + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();
        }
    }

    private void listen() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/.boldprint/events")).build();
        HttpResponse<java.util.stream.Stream<String>> answer = client.send(request, BodyHandlers.ofLines());
        Thread reader = new Thread(() -> {
            List<String> name = new java.util.ArrayList<>(List.of(""));
            try {
                answer.body().forEach(line -> {
                    if (line.startsWith("event: ")) {
                        name.set(0, line.substring(7));
                    } else if (line.startsWith("data: ")) {
                        events.add(name.get(0) + " " + line.substring(6));
                    }
                });
            } catch (java.io.UncheckedIOException closed) {
                // the server ended
            }
        });
        reader.setDaemon(true);
        reader.start();
    }

    private String event() throws InterruptedException {
        String event = events.poll(30, TimeUnit.SECONDS);
        return event == null ? "no event" : event;
    }

    private void write(String policy, String before, String after) throws IOException {
        Path file = folder.resolve("content/policies/" + policy + ".yaml");
        Files.writeString(file, Files.readString(file).replace(before, after));
    }
}
