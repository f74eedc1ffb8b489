package io.github.boldprint.cli;

import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A tool library in a repository of its own, for tests of what happens to it over time. */
final class ReleasedShop {

    private static final Path BASE = Path.of("src", "test", "resources", "rules", "base");

    private final GitRepository repository;
    private final Path content;

    private ReleasedShop(GitRepository repository) {
        this.repository = repository;
        this.content = repository.folder().resolve("shop/content");
    }

    /** The library, committed, on the branch {@code main}. */
    static ReleasedShop begin(Path folder) throws IOException {
        GitRepository repository = GitRepository.init(folder);
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                repository.write("shop/content/" + BASE.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        repository.commit("begin");
        return new ReleasedShop(repository);
    }

    /** The same library as it stands in another work tree. */
    static ReleasedShop in(GitRepository repository) {
        return new ReleasedShop(repository);
    }

    GitRepository repository() {
        return repository;
    }

    Path content() {
        return content;
    }

    /** Runs a command in the content folder, on a day. */
    Cli.Ran on(String day, String... words) {
        return Cli.in(content).run(Stream.concat(Stream.of(words), Stream.of("--date", day)).toArray(String[]::new));
    }

    /** Changes something that stands in a file exactly once. */
    ReleasedShop change(String file, String was, String is) {
        String text = read(file);
        if (text.indexOf(was) < 0 || text.indexOf(was) != text.lastIndexOf(was)) {
            throw new IllegalArgumentException("not once in " + file + ": " + was);
        }
        repository.write("shop/content/" + file, text.replace(was, is));
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(content.resolve(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The ids of the changes for which a run stops. */
    List<String> undecided(String day) {
        return on(day, "check", "--fail-on-change", "undecided").out().lines()
                .filter(line -> line.endsWith("[changes-decided]"))
                .map(line -> line.replaceFirst(".*(c-[0-9a-f]{12}).*", "$1"))
                .toList();
    }
}
