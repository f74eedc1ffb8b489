package io.github.boldprint.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A sign of life during long work, for a person at a terminal; in a log it would only be noise. */
final class Progress {

    /** Back to the start of the line, and clear it (ECMA-48). */
    private static final String CLEAR = "\r\u001b[2K";

    private Progress() {}

    /** Does the work; from the first second on, one line counts the seconds, and is gone at the end. */
    static <T> T during(Supplier<T> work, String doing, Terminal terminal) {
        if (!terminal.surroundings().terminal()) {
            return work.get();
        }
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        int[] seconds = {0};
        clock.scheduleAtFixedRate(() -> show(doing, ++seconds[0], terminal), 1, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            clock.shutdownNow();
            terminal.err().print(CLEAR);
            terminal.err().flush();
        }
    }

    private static void show(String doing, int seconds, Terminal terminal) {
        terminal.err().print(CLEAR + doing + " … " + seconds + " s");
        terminal.err().flush();
    }
}
