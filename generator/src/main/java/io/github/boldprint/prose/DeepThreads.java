package io.github.boldprint.prose;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A few threads whose stacks are deep enough for any text that passes the fences. They are daemons, and end by
 * themselves after a second without work.
 */
final class DeepThreads {

    private static final long STACK_BYTES = 16L << 20;
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ThreadPoolExecutor POOL = pool();

    private DeepThreads() {}

    /** Does the work on a deep stack and waits for it. The work must end by itself: an interrupt does not end it. */
    static <T> T call(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, POOL).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static ThreadPoolExecutor pool() {
        int threads = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), DeepThreads::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "boldprint-prose-" + COUNT.incrementAndGet(), STACK_BYTES, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(DeepThreads.class.getClassLoader());
        return thread;
    }
}
