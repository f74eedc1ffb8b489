package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.TranslationRequest;
import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.finding.Location;
import io.github.boldprint.finding.Severity;
import io.github.boldprint.translation.Translation;
import io.github.boldprint.translation.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text of a site escapes what is asked of texts, wherever it stands: in clauses, facts, variants, or round every page. */
class EveryTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"../content", "src/test/resources/complete/malaysia", "src/test/resources/complete/philippines"})
    void tellsOfABlankInEachTextOfEachLanguage(String seller) throws IOException {
        Path content = copy(seller);
        Translations all = translations(content);
        SortedSet<Location> places = new TreeSet<>();
        all.all().forEach(one -> {
            places.add(one.at());
            places.add(one.text().original().at());
        });
        assertTrue(places.size() > 20, seller);
        SortedSet<String> expected = new TreeSet<>();
        places.forEach(at -> expected.add(at.file() + ":" + at.line()));
        insert(content, places, "TODO ");
        SortedSet<String> told = new TreeSet<>();
        check(content).all().stream().filter(finding -> finding.rule().value().equals("no-placeholders"))
                .forEach(finding -> told.add(finding.at().file() + ":" + finding.at().line()));
        assertEquals(expected, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../content", "src/test/resources/complete/malaysia", "src/test/resources/complete/philippines"})
    void knowsOfEachTextThatItsSourceChanged(String seller) throws IOException {
        Path content = copy(seller);
        Translations all = Boldprint.translations(TranslationRequest.of(content).withFresh(List.of())).translations();
        assertEquals(List.of(), check(content).all().stream().filter(finding -> finding.rule().value().startsWith("transl"))
                .toList());
        SortedSet<Location> sources = new TreeSet<>();
        all.all().forEach(one -> sources.add(one.text().original().at()));
        insert(content, sources, "Now ");
        Translations now = translations(content);
        assertEquals(all.all().size(), now.stale().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../content", "src/test/resources/complete/malaysia", "src/test/resources/complete/philippines"})
    void namesEachTextThatALanguageLacks(String seller) throws IOException {
        Path content = copy(seller);
        Translations all = Boldprint.translations(TranslationRequest.of(content).withScaffold("nl").in("nl")).translations();
        SortedSet<String> expected = new TreeSet<>();
        all.all().stream().filter(one -> !one.text().policy().equals("look"))
                .forEach(one -> expected.add(one.text().policy() + " " + one.text().about()));
        assertTrue(all.all().stream().allMatch(one -> one.state() == Translation.State.MISSING));
        SortedSet<String> told = new TreeSet<>();
        Findings found = check(content);
        found.all().stream().filter(finding -> finding.rule().value().equals("translations-complete"))
                .flatMap(finding -> finding.gap().stream())
                .forEach(gap -> gap.at().forEach(what -> told.add(gap.policy() + " " + what.replaceFirst("\\.nl$", ""))));
        assertEquals(expected, told);
        assertEquals(List.of(), found.all().stream().filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.at().file().contains(".nl.")).toList());
        assertEquals(2, found.all().stream().map(Finding::message).filter(message -> message.contains("is not said in nl;")).count());
    }

    /** A seller with words round every page. */
    private Path copy(String seller) throws IOException {
        Path to = scratch.resolve("content");
        Path from = Path.of(seller);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> !from.relativize(file).startsWith("target")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        String market = Files.readString(to.resolve("site.yaml")).replaceAll("(?s).*\nmarkets: \\[(..).*", "$1");
        for (Path file : files(to.resolve("policies"), "returns")) {
            boolean source = file.endsWith("returns.yaml");
            Files.writeString(file, Files.readString(file) + "variants:\n  - id: here\n"
                    + (source ? "    when: {markets: [" + market + "]}\n" : "")
                    + "    clauses:\n      - {id: here-only, title: Abc def, text: Ghi jkl.}\n");
        }
        Files.createDirectories(to.resolve("look"));
        Files.writeString(to.resolve("look/look.yaml"), "header: Welcome to us\nfooter: \"All of {{business.name}}\"\n");
        for (String language : Boldprint.languages(to)) {
            Path words = to.resolve("look/look." + language + ".yaml");
            if (!language.equals("en")) {
                Files.writeString(words, "header: Abc def\nfooter: \"Ghi {{business.name}}\"\n");
            }
        }
        return to;
    }

    private static List<Path> files(Path folder, String begin) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(begin + ".")).sorted().toList();
        }
    }

    /** The same files, with some words at the beginning of texts. */
    private static void insert(Path content, SortedSet<Location> places, String words) throws IOException {
        SortedMap<String, List<String>> files = new TreeMap<>();
        List<Location> backwards = new ArrayList<>(places);
        java.util.Collections.reverse(backwards);
        for (Location at : backwards) {
            if (!files.containsKey(at.file())) {
                files.put(at.file(), new ArrayList<>(Files.readAllLines(content.resolve(at.file()))));
            }
            List<String> lines = files.get(at.file());
            String line = lines.get(at.line() - 1);
            int start = line.offsetByCodePoints(0, at.column() - 1);
            start += line.startsWith("\"", start) ? 1 : 0;
            lines.set(at.line() - 1, line.substring(0, start) + words + line.substring(start));
        }
        for (String path : files.keySet()) {
            Files.write(content.resolve(path), files.get(path));
        }
    }

    private static Translations translations(Path content) {
        return Boldprint.translations(TranslationRequest.of(content)).translations();
    }

    private static Findings check(Path content) {
        return Boldprint.check(Request.check(content, TODAY)).findings();
    }
}
