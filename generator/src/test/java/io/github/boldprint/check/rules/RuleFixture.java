package io.github.boldprint.check.rules;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.history.FailOnChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A content folder that breaks one rule: the base with this case's files laid over it.
 *
 * <p>{@code x.gone} takes the base's {@code x} away. A case with {@code +theme} (a look of one's own), {@code +output}
 * (what stands in the output folder before) or {@code +output.txt} (where the output folder is, from the content folder) is
 * built, any other is checked. A case with {@code +released} stands over a base that was released on 1 October 2026;
 * {@code +released} names the changes that make the run fail, if any do. {@code expected.txt} holds every finding as a terminal prints it.
 */
public record RuleFixture(String rule, Path folder) {

    static final Path ALL = Path.of("src", "test", "resources", "rules");
    static final Path BASE = ALL.resolve("base");
    /** What {@code boldprint release} wrote for the base. */
    static final Path RELEASED = ALL.resolve("base-released");
    /** The day on which fixtures are checked. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final String RELEASE = "+released";
    private static final String EXPECTED = "expected.txt";
    private static final String THEME = "+theme";
    private static final String OUTPUT = "+output";
    private static final String OUTPUT_PLACE = "+output.txt";

    /** Every case of every rule. */
    public static List<RuleFixture> all() throws IOException {
        return folders(ALL).stream()
                .filter(rule -> !rule.equals(BASE) && !rule.equals(RELEASED))
                .flatMap(rule -> folders(rule).stream().map(folder -> new RuleFixture(name(rule), folder)))
                .toList();
    }

    /** The rule and the case: {@code fact-type/wrong-values}. */
    public String name() {
        return rule + "/" + name(folder);
    }

    Path expected() {
        return folder.resolve(EXPECTED);
    }

    /** Lays the content folder of this case into an empty one. */
    public void lay(Path content) throws IOException {
        copy(BASE, content);
        if (Files.exists(folder.resolve(RELEASE))) {
            copy(RELEASED, content);
        }
        overlay(content);
    }

    /** What is found, one finding a line. */
    String findings(Path empty) throws IOException {
        // its name stands in findings about output folders
        Path scratch = empty.resolve("shop");
        Path content = scratch.resolve("content");
        lay(content);
        Path output = scratch.resolve("output");
        if (Files.exists(folder.resolve(OUTPUT))) {
            copy(folder.resolve(OUTPUT), output);
        }
        if (Files.exists(folder.resolve(OUTPUT_PLACE))) {
            output = content.resolve(Files.readString(folder.resolve(OUTPUT_PLACE)).strip()).normalize();
        }
        return print(isBuilt() ? Boldprint.build(build(content, output)) : Boldprint.check(check(content)));
    }

    static String print(Result result) {
        return result.findings().all().stream().map(Finding::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isBuilt() {
        return Stream.of(THEME, OUTPUT, OUTPUT_PLACE).anyMatch(part -> Files.exists(folder.resolve(part)));
    }

    private Request check(Path content) throws IOException {
        Request request = Request.check(content, TODAY);
        String failOn = Files.exists(folder.resolve(RELEASE)) ? Files.readString(folder.resolve(RELEASE)).strip() : "";
        return FailOnChange.of(failOn).map(request::withFailOnChange).orElse(request);
    }

    private Request build(Path content, Path output) {
        Optional<Path> theme = Optional.of(folder.resolve(THEME)).filter(Files::exists);
        return new Request(content, Optional.of(output), TODAY, Optional.of(Severity.ERROR), Optional.empty(), theme,
                Optional.empty(), Optional.empty(), false, false, false, false);
    }

    private void overlay(Path content) throws IOException {
        for (Path file : files(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (path.endsWith(".gone")) {
                Files.delete(content.resolve(path.substring(0, path.length() - ".gone".length())));
            } else if (!path.equals(EXPECTED) && !path.startsWith("+")) {
                put(file, content.resolve(path));
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            put(file, to.resolve(from.relativize(file).toString()));
        }
    }

    private static void put(Path file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> folders(Path parent) {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static String name(Path folder) {
        return folder.getFileName().toString();
    }
}
