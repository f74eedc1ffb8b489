package io.github.boldprint.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The open pages, each of which waits for server-sent events (HTML Living Standard, 9.2). */
final class Listeners {

    private static final String SEEN = "seen=";

    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
    private final Supplier<String> state;
    private volatile String findings = "";

    /** @param state the name of what pages show now */
    Listeners(Supplier<String> state) {
        this.state = state;
    }

    /** Keeps an exchange open, and tells it at once what it may have missed since its page was made. */
    void add(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        // a page that lost its server looks for it again soon
        send(exchange, "retry: 500\n\n");
        open.add(exchange);
        String now = state.get();
        if (query.startsWith(SEEN) && !query.equals(SEEN + now)) {
            send(exchange, event("change", now));
        }
        String found = findings;
        if (!found.isEmpty()) {
            send(exchange, event("findings", found));
        }
    }

    /** Tells every open page. */
    void tell(String name, String data) {
        findings = name.equals("findings") ? data : findings;
        for (HttpExchange exchange : open) {
            try {
                send(exchange, event(name, data));
            } catch (IOException closed) {
                open.remove(exchange);
                exchange.close();
            }
        }
    }

    void close() {
        open.forEach(HttpExchange::close);
        open.clear();
    }

    private static String event(String name, String data) {
        return "event: " + name + "\ndata: " + data + "\n\n";
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        synchronized (exchange) {
            OutputStream out = exchange.getResponseBody();
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
