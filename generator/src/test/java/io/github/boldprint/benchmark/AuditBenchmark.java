package io.github.boldprint.benchmark;

import io.github.boldprint.AuditRequest;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.audit.host.HostSite;
import io.github.boldprint.audit.host.Website;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What an audit of a large website costs. Not part of the tests, because a time is no truth; run it with
 * {@code -Dtest=AuditBenchmark}.
 */
class AuditBenchmark {

    private static final int PAGES = 10_000;
    private static final int ROUNDS = 2;

    @TempDir
    Path folder;

    @Test
    void measures() throws IOException {
        Website.of(PAGES).write(folder.resolve("small"));
        measure(folder.resolve("small"));
        Website.of(PAGES).larger(100).write(folder.resolve("large"));
        measure(folder.resolve("large"));
    }

    private static void measure(Path folder) throws IOException {
        long bytes;
        try (var files = Files.walk(folder)) {
            bytes = files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
        AuditRequest request = new AuditRequest(Request.check(Path.of("..", "content"), LocalDate.of(2026, 11, 22)),
                HostSite.of(folder), Optional.empty());
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            long before = processor();
            int pages = Boldprint.audit(request).audit().pages();
            System.out.printf(Locale.ROOT, "audit of %d pages, %.1f MB, on %d processors: %.1f s, %.1f s of processor time; %d MB in use after"
                    + " it%n", pages, bytes / 1e6, Runtime.getRuntime().availableProcessors(),
                    (System.nanoTime() - start) / 1e9, (processor() - before) / 1e9, memory() >> 20);
        }
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime() : 0;
    }

    private static long memory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
