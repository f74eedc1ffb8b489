package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.cli.Cli;
import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The example in its five languages: whatever one language says otherwise than the first is told, and nothing else. */
class TranslatedExampleTest {

    private static final List<String> OTHERS = List.of("de", "fil", "hr", "ms");
    private static final Pattern TEXT = Pattern.compile("(?m)^    text: \\|\\n      (?=\\p{L})");
    private static final Pattern TOLD = Pattern.compile("(?m)^(\\S+?:\\d+)(?::\\d+)?: (?:error|warning|info): .*\\[(\\S+)]$");
    private static final String MESSAGES = "src/main/resources/io/github/boldprint/messages/";

    @TempDir
    Path scratch;

    private Path content;

    @BeforeEach
    void copy() throws IOException {
        content = Folder.example(scratch.resolve("content"));
    }

    static Stream<String> policies() throws IOException {
        return Folder.examplePaths().stream().filter(path -> path.matches("policies/[a-z-]+\\.yaml"));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void aChangedClauseIsStaleInEachOtherLanguageAndNothingElseIs(String policy) throws IOException {
        String text = read(policy);
        Matcher last = TEXT.matcher(text);
        int at = last.results().reduce((one, two) -> two).orElseThrow().end();
        write(policy, text.substring(0, at) + "Now " + text.substring(at));
        Matcher ids = Pattern.compile("(?m)^  - id: (\\S+)$").matcher(text.substring(0, at));
        String id = ids.results().reduce((one, two) -> two).orElseThrow().group(1);
        List<String> expected = OTHERS.stream().map(language -> {
            String file = policy.replace(".yaml", "." + language + ".yaml");
            return file + ":" + (lineOf(file, "  - id: " + id) + 3) + " translations-current";
        }).toList();
        assertEquals(expected, told("check", "content"));
    }

    @ParameterizedTest
    @CsvSource({"de, {{window dative}}, 30 Tagen", "hr, {{window genitive}}, 30 dana", "ms, {{window}}, 30 hari",
        "fil, {{window}}, 30 araw"})
    void anotherNumberInATranslationIsToldAtItsLine(String language, String quote, String said) throws IOException {
        String file = "policies/returns." + language + ".yaml";
        int line = lineOf(file, quote);
        // only this clause quotes nothing any more, in all languages, so that all stay alike
        for (String[] one : new String[][] {{"", "{{window}}", "30 days"}, {".de", "{{window dative}}", "30 Tagen"},
            {".hr", "{{window genitive}}", "30 dana"}, {".ms", "{{window}}", "30 hari"}, {".fil", "{{window}}", "30 araw"}}) {
            String path = "policies/returns" + one[0] + ".yaml";
            write(path, read(path).replaceFirst(Pattern.quote(one[1]), one[2]));
        }
        run("translations", "content", "--fresh");
        assertEquals(List.of(), told("check", "content"));
        write(file, read(file).replaceFirst(said, said.replace("30", "14")));
        List<String> told = told("check", "content");
        assertEquals(1, told.size(), told::toString);
        assertEquals(file + ":" + line, told.get(0).split(" ")[0]);
    }

    @ParameterizedTest
    @CsvSource({"de, 12 Monate", "hr, 12 mjeseci", "ms, 12 bulan", "fil, 12 buwan"})
    void anotherNumberIsToldWhereNoFactSaysIt(String language, String said) throws IOException {
        String file = "policies/returns." + language + ".yaml";
        int line = lineOf(file, said);
        write(file, read(file).replace(said, said.replace("12", "14")));
        // a law may ask for the number too
        assertEquals(List.of(file + ":" + line + " translations-agree"), told("check", "content").stream()
                .filter(told -> told.endsWith(" translations-agree")).toList());
    }

    @ParameterizedTest
    @CsvSource({"de", "hr", "ms", "fil"})
    void aClauseThatATranslationLosesIsNamed(String language) throws IOException {
        String file = "policies/returns." + language + ".yaml";
        write(file, read(file).replaceFirst("(?s)  - id: wrong-goods\n.*?(?=  - id: )", ""));
        Cli.Ran ran = run("check", "content");
        assertEquals(List.of("policies/returns.yaml:" + lineOf("policies/returns.yaml", "- id: wrong-goods")
                + " translations-complete"), told(ran));
        assertTrue(ran.out().contains("clause 'wrong-goods' is not said in language '" + language + "' yet; write it in "
                + file), ran.out());
    }

    @Test
    void aSixthLanguageNeedsOneMessageFileAndNamesTheWordsThatItLacks() throws IOException {
        write("site.yaml", read("site.yaml").replace("[en, de, hr, ms, fil]", "[en, de, hr, ms, fil, nl]"));
        String german = Files.readString(Path.of(MESSAGES + "de.yaml"));
        String lacking = german.replaceFirst("(?m)^  notTranslated: .*\n", "").replaceFirst("(?m)^  yes: .*\n", "");
        assertEquals(german.lines().count() - 2, lacking.lines().count(), "two words fewer");
        Files.createDirectories(content.resolve("messages"));
        write("messages/nl.yaml", lacking);
        Cli.Ran built = run("build", "content", "-o", "site");
        List<String> words = built.out().lines().filter(line -> line.contains("[words-present]")).toList();
        assertEquals(1, words.size(), built.out());
        assertTrue(words.get(0).contains("'page.notTranslated'") && words.get(0).contains("'page.yes'"), words::toString);
        assertEquals(11, built.out().lines().filter(line -> line.contains("nothing of this policy is said in language 'nl'"))
                .count(), built.out());
        for (String page : List.of("", "returns/", "privacy/", "all/")) {
            assertTrue(Files.readString(scratch.resolve("site/nl/" + page + "index.html")).contains("<html lang=\"nl\""), page);
        }
    }

    @Test
    void aTranslatorSeesWhatChangedSinceAndEndsWithNothingToDo() throws IOException {
        GitRepository repository = GitRepository.init(scratch);
        repository.commit("begin");
        write("policies/returns.yaml", read("policies/returns.yaml").replace("If it costs more or less", "If it costs less"));
        repository.commit("say it shorter");
        write("policies/returns.yaml", read("policies/returns.yaml").replace("and keep the receipt", "and keep any receipt"));
        Cli.Ran listed = run("translations", "content", "--language", "hr");
        int exchange = lineOf("policies/returns.hr.yaml", "Umjesto *Povrat*");
        int source = lineOf("policies/returns.yaml", "Choose *Exchange*");
        assertTrue(listed.out().contains("policies/returns.hr.yaml:" + exchange + ":7: stale: the text of clause 'exchange' was made"
                + " from an older text than the one in policies/returns.yaml:" + source + "; translate it anew, and run"
                + " 'boldprint translations --fresh returns#exchange --language hr'\n    en: "), listed.out());
        assertTrue(listed.out().contains("If it costs [-more or-] less, we settle"), listed.out());
        assertTrue(listed.out().contains("and keep [-the-]{+any+} receipt until"), listed.out());
        assertTrue(listed.out().contains("hr: 178 texts, 176 fresh, 0 new, 2 stale, 0 missing"), listed.out());
        assertFalse(run("translations", "content").out().contains("lock yet"));
        run("translations", "content", "--fresh", "returns");
        assertEquals(List.of(), told("check", "content"));
        assertEquals(List.of("translations.lock"), changed(repository).stream().filter(path -> !path.startsWith("policies"))
                .toList());
        assertEquals(8, repository.git("diff", "--unified=0", "--", "content/translations.lock").lines()
                .filter(line -> line.matches("\\+[a-z].*")).count(), "a line for each text in each language");
    }

    private List<String> changed(GitRepository repository) {
        return repository.git("diff", "--name-only").lines().map(path -> path.replaceFirst("^content/", "")).toList();
    }

    @Test
    void aScaffoldHasAPlaceForEveryText() throws IOException {
        assertEquals(0, run("translations", "content", "--scaffold", "nl").exit());
        long places = 0;
        for (String path : Folder.examplePaths()) {
            Path file = content.resolve(path.replace(".de.yaml", ".nl.yaml"));
            places += path.endsWith(".de.yaml") ? Files.readString(file).lines().filter(line -> line.contains("# en:")).count() : 0;
        }
        assertEquals(178, places);
        assertTrue(run("translations", "content", "--language", "nl").out().contains("nl: 178 texts, 0 fresh, 0 new, 0 stale, 178 missing"));
    }

    private List<String> told(String... args) {
        return told(run(args));
    }

    /** Each finding as {@code file:line rule}. */
    private static List<String> told(Cli.Ran ran) {
        List<String> told = new ArrayList<>();
        TOLD.matcher(ran.out()).results().forEach(one -> told.add(one.group(1) + " " + one.group(2)));
        assertEquals(told.size() + 1, ran.out().lines().count(), ran.out());
        return told;
    }

    private Cli.Ran run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!args[0].equals("translations")) {
            all.addAll(List.of("--date", "2026-11-22"));
        }
        return Cli.in(scratch).run(all.toArray(String[]::new));
    }

    /** The first line, from 1, that contains some words. */
    private int lineOf(String path, String words) {
        List<String> lines = read(path).lines().toList();
        return lines.indexOf(lines.stream().filter(line -> line.contains(words)).findFirst().orElseThrow()) + 1;
    }

    private String read(String path) {
        try {
            return Files.readString(content.resolve(path));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(content.resolve(path), text);
    }
}
