package io.github.boldprint.golden;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One behaviour, shown by a content folder and what comes of it.
 *
 * <pre>
 *  content/                the content folder
 *  date.txt                the day of the run; without it 2026-11-22
 *  expected/findings.txt   every finding as a terminal prints it; empty for none
 *  expected/site/          where the case builds, those files of the site that it is about
 *  expected/nowhere.txt    where there is one, texts (one a line) that no file of the site holds
 * </pre>
 */
record GoldenCase(Path folder) {

    private static final Path ALL = Path.of("src", "test", "resources", "sites");
    private static final Set<String> PARTS = Set.of("base", "content", "date.txt", "expected");
    private static final Set<String> EXPECTED_PARTS = Set.of("findings.txt", "site", "nowhere.txt");

    /** What came of a run: its findings as printed, and every file of the site by path, none if it did not publish. */
    record Run(String findings, SortedMap<String, byte[]> site) {}

    static List<GoldenCase> all() throws IOException {
        return list(ALL).stream().map(GoldenCase::new).toList();
    }

    String name() {
        return folder.getFileName().toString();
    }

    Path content() {
        return folder.resolve("content");
    }

    Path expectedFindings() {
        return folder.resolve("expected/findings.txt");
    }

    Path expectedSite() {
        return folder.resolve("expected/site");
    }

    List<String> nowhere() throws IOException {
        Path file = folder.resolve("expected/nowhere.txt");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    /** What keeps this folder from being a case, in sentences; nothing where it is one. */
    List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return List.of(name() + " is no folder");
        }
        if (!name().matches("[a-z0-9]+(-[a-z0-9]+)+")) {
            faults.add(name() + " is no name in plain words with hyphens");
        }
        if (!Files.isDirectory(content()) || files(content()).isEmpty()) {
            faults.add(name() + " has no content");
        }
        if (!Files.isRegularFile(expectedFindings())) {
            faults.add(name() + " expects nothing: expected/findings.txt is missing");
        }
        if (Files.exists(expectedSite()) && files(expectedSite()).isEmpty()) {
            faults.add(name() + " has an empty expected/site");
        }
        faults.addAll(unknown(folder, PARTS));
        faults.addAll(unknown(folder.resolve("expected"), EXPECTED_PARTS));
        return faults;
    }

    /** Builds a content folder on this case's day into an empty place. */
    Run run(Path content, Path output) throws IOException {
        Path date = folder.resolve("date.txt");
        LocalDate today = LocalDate.parse(Files.exists(date) ? Files.readString(date).strip() : "2026-11-22");
        Result result = Boldprint.build(Request.build(content, output, today));
        String findings = result.findings().all().stream().map(finding -> finding + "\n").collect(Collectors.joining());
        SortedMap<String, byte[]> site = new TreeMap<>();
        for (Path file : files(output)) {
            site.put(path(output, file), Files.readAllBytes(file));
        }
        if (result.published() == site.isEmpty()) {
            throw new AssertionError(result + ", but the output holds " + site.keySet());
        }
        return new Run(findings, site);
    }

    /** The paths of the files in a folder, sorted; none where there is no folder. */
    static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static String path(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private List<String> unknown(Path parent, Set<String> known) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path child : list(parent)) {
            names.add(child.getFileName().toString());
        }
        names.removeAll(known);
        return names.stream().map(other -> name() + " holds '" + other + "', which means nothing").toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
