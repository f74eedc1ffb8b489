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
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Serves a preview on loopback until it is closed. */
public final class PreviewServer implements AutoCloseable {

    /** Every rule takes all processors that there are; so long they are left to the page that somebody looks at. */
    private static final Duration PAGES_FIRST = Duration.ofMillis(100);

    private final HttpServer server;
    private final ExecutorService threads;
    private final ExecutorService looking;
    private final ScheduledExecutorService checking;
    private final Preview preview;
    private final Listeners listeners = new Listeners(this::state);

    /** Tells this server from the one before it at the same port. */
    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);
    private final Watch watch;
    private final Consumer<Findings> told;

    /** Known to the thread that checks alone. */
    private int checked = -1;

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
        this.checking = Executors.newSingleThreadScheduledExecutor(PreviewServer::daemon);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", new Answers(preview, listeners, this::state));
        this.watch = Watch.of(preview::folders, every, () -> looking.execute(this::look));
        checking.execute(this::check);
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

    /** The name of what pages show now. */
    private String state() {
        return run + "." + preview.changes();
    }

    /** First what can be seen, then what is wrong: neither a page nor the next change waits for every rule. */
    private void look() {
        try {
            if (preview.look()) {
                listeners.tell("change", state());
                checking.schedule(this::check, PAGES_FIRST.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (UncheckedIOException gone) {
            // a file that an editor replaces at this moment is there at the next look
            watch.again();
        }
    }

    private void check() {
        int change = preview.changes();
        if (change == checked) {
            return;
        }
        checked = change;
        Findings found = preview.check();
        tell(change, found);
        if (preview.hasOwnTheme() && change == preview.changes()) {
            Findings more = preview.checkWithPages();
            if (!more.equals(found)) {
                tell(change, more);
            }
        }
    }

    /** What was found in a state that is not there any more is told to nobody; the newer one is checked next. */
    private void tell(int change, Findings found) {
        if (change == preview.changes()) {
            listeners.tell("findings", FindingList.of(found));
            told.accept(found);
        }
    }

    @Override
    public void close() {
        watch.close();
        listeners.close();
        server.stop(0);
        looking.shutdownNow();
        checking.shutdownNow();
        threads.shutdownNow();
    }
}
