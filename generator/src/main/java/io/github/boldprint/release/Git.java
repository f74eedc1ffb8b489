package io.github.boldprint.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/**
 * Calls the {@code git} program in one folder: no shell, no network, no question to a person, no longer than a minute.
 */
final class Git {

    private static final int SECONDS = 60;

    /** Far above what is ever asked for: a list of all files of a large repository. */
    private static final int MOST = 1 << 28;

    /** What a program that called us may have set, and what would lead git elsewhere or let it ask somebody. */
    static final List<String> KEPT = List.of("PATH", "HOME", "XDG_CONFIG_HOME", "USERPROFILE", "SystemRoot", "TMPDIR",
            "TEMP", "TMP", "GNUPGHOME", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM",
            "GIT_CEILING_DIRECTORIES");

    private static final Map<String, String> SET = Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0",
            "GIT_OPTIONAL_LOCKS", "0", "GIT_NO_LAZY_FETCH", "1", "GIT_ALLOW_PROTOCOL", "none", "GIT_NO_REPLACE_OBJECTS",
            "1");

    private final Path folder;

    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What a call of git left.
     *
     * @param exit 0 where it worked
     * @param out what it printed
     * @param says the first line of what it complained about
     */
    record Answer(int exit, byte[] out, String says) {

        boolean worked() {
            return exit == 0;
        }

        /** What it printed as text, without the last line break. */
        String text() {
            String text = new String(out, StandardCharsets.UTF_8);
            return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        }
    }

    /**
     * Calls git.
     *
     * @throws GitFailure where there is no such program, or it does not come to an end
     */
    Answer ask(String... arguments) {
        return ask(MOST, arguments);
    }

    /** The same, of which no more than so many bytes are read. */
    Answer ask(int most, String... arguments) {
        Process process = start(arguments);
        CompletableFuture<byte[]> out = reading(process.getInputStream(), most);
        CompletableFuture<byte[]> complaints = reading(process.getErrorStream(), 1 << 16);
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new GitFailure("git did not answer within " + SECONDS + " seconds");
            }
            String says = new String(complaints.join(), StandardCharsets.UTF_8).lines().findFirst().orElse("");
            return new Answer(process.exitValue(), out.join(), says);
        } catch (IOException | CompletionException failed) {
            throw new GitFailure("git could not be read from", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new GitFailure("git was stopped", stopped);
        } finally {
            process.destroyForcibly();
        }
    }

    private Process start(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "--no-pager", "-c", "core.fsmonitor=false", "-C",
                folder.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(SET);
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new GitFailure("the program 'git' could not be started; install it, or compare folders instead",
                    missing);
        }
    }

    private static CompletableFuture<byte[]> reading(InputStream in, int most) {
        CompletableFuture<byte[]> read = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try (in) {
                byte[] bytes = in.readNBytes(most);
                // a program that cannot print to its end would never end
                in.transferTo(java.io.OutputStream.nullOutputStream());
                read.complete(bytes);
            } catch (IOException failed) {
                read.completeExceptionally(new UncheckedIOException(failed));
            }
        }, "git");
        thread.setDaemon(true);
        thread.start();
        return read;
    }
}
