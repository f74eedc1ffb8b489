package io.github.boldprint.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real repository for a test: with a person and a day of its own, and without the settings of the machine. */
public record GitRepository(Path folder) {

    /** An empty repository with the branch {@code main}. */
    public static GitRepository init(Path folder) throws IOException {
        Files.createDirectories(folder);
        GitRepository repository = new GitRepository(folder);
        repository.git("init", "--quiet", "--initial-branch=main");
        repository.git("config", "user.name", "A. Lim");
        repository.git("config", "user.email", "a.lim@example.com");
        repository.git("config", "commit.gpgsign", "false");
        return repository;
    }

    /** A clone that knows no more than the last commits. */
    public static GitRepository shallow(GitRepository from, Path to, int depth) {
        from.git("clone", "--quiet", "--depth", Integer.toString(depth), from.folder.toUri().toString(), to.toString());
        return new GitRepository(to);
    }

    public GitRepository write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return this;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Commits everything. */
    public String commit(String message) {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "-m", message);
        return git("rev-parse", "HEAD").strip();
    }

    /** What git prints; it must work. */
    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-c", "protocol.file.allow=always", "-C", folder.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("GIT_AUTHOR_DATE", "2026-11-22T12:00:00Z");
        builder.environment().put("GIT_COMMITTER_DATE", "2026-11-22T12:00:00Z");
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + said);
            }
            return said;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
