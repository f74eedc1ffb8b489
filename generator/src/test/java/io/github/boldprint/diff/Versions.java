package io.github.boldprint.diff;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Inspection;
import io.github.boldprint.check.PackChecker;
import io.github.boldprint.language.LanguageReader;
import io.github.boldprint.language.Languages;
import io.github.boldprint.pack.PackReader;
import io.github.boldprint.pack.Packs;
import io.github.boldprint.policy.PolicyReader;
import io.github.boldprint.policy.PolicySet;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.SourceTree;
import io.github.boldprint.vocabulary.Vocabulary;
import io.github.boldprint.vocabulary.VocabularyReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Versions of content for tests, from the text of files. */
final class Versions {

    static final Vocabulary VOCABULARY = VocabularyReader.read(SourceReader.shipped("kinds"), List.of()).value();

    private static final Map<List<String>, Languages> LANGUAGES = new ConcurrentHashMap<>();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Versions() {}

    /** A version with these files, without packs. */
    static Version of(Map<String, String> files) {
        PolicySet policies = policies(files);
        return new Version(policies, new Coverage(TODAY, Optional.empty(), List.of()), languages(policies), "some");
    }

    /** A version with these files, held against the packs that it turns on. */
    static Version withPacks(Map<String, String> files) {
        PolicySet policies = policies(files);
        Coverage coverage = PackChecker.check(new Inspection(policies, languages(policies), TODAY), Shipped.PACKS,
                Optional.empty()).value();
        return new Version(policies, coverage, languages(policies), "some");
    }

    /** What changed from these files to those. */
    static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        return Differ.compare(of(before), of(after)).all();
    }

    /** The same files, with one text in one of them replaced by another. */
    static Map<String, String> with(Map<String, String> files, String file, String text, String other) {
        assertTrue(files.get(file).contains(text), () -> file + " lacks " + text);
        Map<String, String> edited = new TreeMap<>(files);
        edited.put(file, files.get(file).replace(text, other));
        return edited;
    }

    /** The YAML files of a content folder, by path. */
    static SortedMap<String, String> files(Path folder) {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return files;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every content folder that comes with the project. */
    static List<Path> folders() {
        List<Path> folders = new ArrayList<>(List.of(Path.of("..", "content")));
        try (Stream<Path> complete = Files.list(Path.of("src", "test", "resources", "complete"))) {
            complete.filter(Files::isDirectory).sorted().forEach(folders::add);
            return folders;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static SourceTree tree(Map<String, String> files) {
        List<SourceFile> parsed = new ArrayList<>();
        files.forEach((path, text) -> {
            var outcome = SourceReader.parse(path, text.getBytes(StandardCharsets.UTF_8));
            parsed.add(outcome.value().orElseThrow(() -> new AssertionError(outcome.findings() + "\n" + text)));
        });
        return new SourceTree(parsed, Set.of());
    }

    private static PolicySet policies(Map<String, String> files) {
        SourceTree tree = tree(files);
        Vocabulary vocabulary = tree.in("kinds").isEmpty() ? VOCABULARY
                : VocabularyReader.read(SourceReader.shipped("kinds"), tree.in("kinds")).value();
        return PolicyReader.read(tree, vocabulary).value();
    }

    private static Languages languages(PolicySet policies) {
        return LANGUAGES.computeIfAbsent(policies.business().languages(),
                tags -> LanguageReader.read(tags, SourceReader.shipped("messages"), List.of(), Set.of()).value());
    }

    private static final class Shipped {
        private static final Packs PACKS =
                PackReader.read(SourceReader.shipped("packs"), List.of(), VOCABULARY, List.of()).value();
    }
}
