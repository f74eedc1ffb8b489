package io.github.boldprint.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.github.boldprint.Preview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Answers each request from what is in memory; the disk is never asked for a path that a request names. */
final class Answers implements HttpHandler {

    private static final String OWN = "/.boldprint/";
    private static final String SCRIPT = "preview.js";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("json", "application/json; charset=utf-8"),
            Map.entry("xml", "application/xml; charset=utf-8"), Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("webp", "image/webp"),
            Map.entry("jpg", "image/jpeg"));
    /** Another site could lead its own name to this machine, and read what is not public yet (DNS rebinding). */
    private static final Pattern THIS_MACHINE = Pattern.compile("(localhost|127\\.0\\.0\\.1|\\[::1\\])(:[0-9]+)?");

    private static final byte[] NOTHING = ("<!DOCTYPE html>\n<html lang=\"en\">\n<title>Nothing to show</title>\n"
            + "<body>\n<p>There is no such page, or it cannot be made before something is mended.\n</body>\n</html>\n")
            .getBytes(StandardCharsets.UTF_8);

    private static final Pattern FENCE = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n?");

    private final Preview preview;
    private final Listeners listeners;
    private final Supplier<String> state;
    private final byte[] script;

    /** @param state the name of what pages show now */
    Answers(Preview preview, Listeners listeners, Supplier<String> state) throws IOException {
        this.state = state;
        this.preview = preview;
        this.listeners = listeners;
        this.script = Answers.class.getResourceAsStream("/io/github/boldprint/serve/" + SCRIPT).readAllBytes();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host")).orElse("");
        if (!THIS_MACHINE.matcher(host).matches()) {
            text(exchange, 403, "This preview answers only requests to localhost.\n");
        } else if (!exchange.getRequestMethod().equals("GET") && !exchange.getRequestMethod().equals("HEAD")) {
            text(exchange, 405, "This preview only shows pages.\n");
        } else if (path.equals(OWN + "events")) {
            listeners.add(exchange);
        } else if (path.equals(OWN + SCRIPT)) {
            send(exchange, 200, "js", script, "");
        } else if (path.equals("/") && !preview.path().equals("/") || (path + "/").equals(preview.path())) {
            redirect(exchange, preview.path());
        } else {
            file(exchange, path);
        }
    }

    private void file(HttpExchange exchange, String path) throws IOException {
        // before the file: a page that is newer than it says is only made once more
        String seen = state.get();
        boolean there = path.startsWith(preview.path());
        String inside = there ? path.substring(preview.path().length()) : "";
        String name = there && (inside.isEmpty() || inside.endsWith("/")) ? inside + "index.html" : inside;
        Optional<byte[]> found = there ? preview.file(name) : Optional.empty();
        if (found.isPresent()) {
            send(exchange, 200, ending(name), found.get(), seen);
        } else if (there && !name.endsWith(".html") && preview.file(name + "/index.html").isPresent()) {
            redirect(exchange, path + "/");
        } else {
            send(exchange, 404, "html", preview.file("404.html").orElse(NOTHING), seen);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void text(HttpExchange exchange, int status, String text) throws IOException {
        send(exchange, status, "txt", text.getBytes(StandardCharsets.UTF_8), "");
    }

    private static void send(HttpExchange exchange, int status, String ending, byte[] content, String seen)
            throws IOException {
        boolean page = ending.equals("html");
        byte[] body = page ? watched(content, seen) : content;
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", TYPES.getOrDefault(ending, "application/octet-stream"));
        headers.set("Cache-Control", "no-store");
        headers.set("X-Content-Type-Options", "nosniff");
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /**
     * The page as it will be published, with a script at its end that shows it anew, and without the line that allows
     * none.
     */
    private static byte[] watched(byte[] page, String seen) {
        String html = FENCE.matcher(new String(page, StandardCharsets.UTF_8)).replaceFirst("");
        int end = html.lastIndexOf("</body>");
        String tag = "<script src=\"" + OWN + SCRIPT + "\" data-seen=\"" + seen + "\"></script>\n";
        String with = end < 0 ? html + tag : html.substring(0, end) + tag + html.substring(end);
        return with.getBytes(StandardCharsets.UTF_8);
    }
}
