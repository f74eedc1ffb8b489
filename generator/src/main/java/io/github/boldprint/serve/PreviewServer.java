package io.github.boldprint.serve;

import com.sun.net.httpserver.HttpServer;
import io.github.boldprint.Preview;
import io.github.boldprint.finding.Findings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Serves a preview on loopback until it is closed. */
public final class PreviewServer implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads;
    private final ExecutorService looking;
    private final Preview preview;
    private final Listeners listeners = new Listeners();
    private final Watch watch;
    private final Consumer<Findings> told;

    /**
     * Starts serving.
     *
     * @param port 0 for any that is free
     * @param every how often the folders are looked at where the system tells of no changes, or null to let it tell
     * @param told is handed what was found, after each look
     * @throws java.net.BindException where the port is taken
     */
    public PreviewServer(Preview preview, int port, Duration every, Consumer<Findings> told) throws IOException {
        this.preview = preview;
        this.told = told;
        this.threads = Executors.newCachedThreadPool(PreviewServer::daemon);
        this.looking = Executors.newSingleThreadExecutor(PreviewServer::daemon);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", new Answers(preview, listeners));
        this.watch = Watch.of(preview::folders, every, () -> looking.execute(this::look));
        looking.execute(this::check);
        server.start();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** Where the site stands: with the path of the address at which it will stand. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + preview.path());
    }

    /** First what can be seen, then what is wrong: a page must not wait for every rule. */
    private void look() {
        try {
            if (preview.look()) {
                listeners.tell("change", "");
                check();
            }
        } catch (UncheckedIOException gone) {
            // a file that an editor replaces at this moment is there at the next look
            watch.again();
        }
    }

    private void check() {
        try {
            Findings found = preview.check();
            listeners.tell("findings", FindingList.of(found));
            told.accept(found);
        } catch (UncheckedIOException gone) {
            watch.again();
        }
    }

    @Override
    public void close() {
        watch.close();
        listeners.close();
        server.stop(0);
        looking.shutdownNow();
        threads.shutdownNow();
    }
}
