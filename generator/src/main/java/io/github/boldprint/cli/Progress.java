package io.github.boldprint.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** A sign of life during long work, for a person at a terminal; in a log it would only be noise. */
final class Progress {

    /** Back to the start of the line, and clear it (ECMA-48). */
    private static final String CLEAR = "\r\u001b[2K";

    private final String doing;
    private final Terminal terminal;
    private int seconds;

    private Progress(String doing, Terminal terminal) {
        this.doing = doing;
        this.terminal = terminal;
    }

    /** Does the work; from the first second on, one line counts the seconds, and is gone at the end. */
    static <T> T during(Supplier<T> work, String doing, Terminal terminal) {
        return terminal.surroundings().redraws() ? new Progress(doing, terminal).show(work) : work.get();
    }

    private <T> T show(Supplier<T> work) {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "progress");
            thread.setDaemon(true);
            return thread;
        });
        clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
        try {
            return work.get();
        } finally {
            clock.shutdownNow();
            clear();
        }
    }

    private synchronized void tick() {
        if (seconds >= 0) {
            seconds++;
            draw(CLEAR + doing + " … " + seconds + " s");
        }
    }

    /** After this nothing is drawn any more, not even by a tick that has begun. */
    private synchronized void clear() {
        if (seconds > 0) {
            draw(CLEAR);
        }
        seconds = -1;
    }

    private void draw(String line) {
        terminal.err().print(line);
        terminal.err().flush();
    }
}
