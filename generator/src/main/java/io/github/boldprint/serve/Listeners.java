package io.github.boldprint.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open pages, each of which waits for server-sent events (HTML Living Standard, 9.2). */
final class Listeners {

    private final Set<HttpExchange> open = ConcurrentHashMap.newKeySet();
    private final Map<String, String> last = new ConcurrentHashMap<>();

    /** Keeps an exchange open, and tells it at once what it may have missed. */
    void add(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, 0);
        // a page that lost its server looks for it again soon
        send(exchange, "retry: 500\n\n");
        open.add(exchange);
        String findings = last.get("findings");
        if (findings != null) {
            send(exchange, event("findings", findings));
        }
    }

    /** Tells every open page. */
    void tell(String name, String data) {
        last.put(name, data);
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
