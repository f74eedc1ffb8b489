package io.github.boldprint.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Looks at many pages in several browsers at once; the test of a page waits for what was seen on it. */
final class Sweep implements AutoCloseable {

    private final List<Chromium> browsers;
    private final BlockingQueue<Chromium> free;
    private final ExecutorService threads;

    /** As many browsers as there are processors to drive them, at least two and at most four. */
    Sweep() {
        int count = Math.max(2, Math.min(4, Runtime.getRuntime().availableProcessors()));
        browsers = IntStream.range(0, count).parallel().mapToObj(i -> Chromium.find().orElseThrow()).toList();
        free = new LinkedBlockingQueue<>(browsers);
        threads = Executors.newFixedThreadPool(count, Sweep::daemon);
    }

    /** One look at one page; a fault that it sees is an {@link AssertionError}. */
    @FunctionalInterface
    interface Look {

        void at(Chromium browser) throws Exception;
    }

    /** One test for each name; all looks begin at once, in the map's order. */
    Stream<DynamicTest> tests(Map<String, Look> looks) {
        Map<String, Future<?>> seen = new LinkedHashMap<>();
        looks.forEach((name, look) -> seen.put(name, threads.submit(() -> lend(look))));
        return seen.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> await(each.getValue())));
    }

    private Void lend(Look look) throws Exception {
        Chromium browser = free.take();
        try {
            look.at(browser);
            return null;
        } finally {
            free.add(browser);
        }
    }

    private static void await(Future<?> look) throws Throwable {
        try {
            look.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sweep");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        threads.shutdownNow();
        browsers.forEach(Chromium::close);
    }
}
