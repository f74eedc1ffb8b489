package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.cli.Cli;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A fact is stated once: with another value of it, the site says that value in its place, and nothing else changes. */
class OneFactTest {

    private static final String MANIFEST = ".boldprint-manifest";

    @TempDir
    static Path scratch;

    private static SortedMap<String, String> before;

    /**
     * Another value of one fact.
     *
     * @param policy in which it stands
     * @param was its line; the example states it once
     * @param said the old value in every form in which a site says it, with the new one in the same form
     */
    private record Change(String policy, String was, String is, Map<String, String> said) {

        @Override
        public String toString() {
            return policy + ": " + was.strip();
        }
    }

    static Stream<Change> changes() {
        return Stream.of(
                new Change("returns", "  window: P30D\n", "  window: P14D\n",
                        Map.of("30 days", "14 days", "30 Tage", "14 Tage", "30 dana", "14 dana", "30 hari", "14 hari",
                                "30 araw", "14 na araw", "P30D", "P14D",
                                "\"merchantReturnDays\": 30", "\"merchantReturnDays\": 14")),
                new Change("complaints", "  answerWithin: 5 business days\n", "  answerWithin: 8 business days\n",
                        Map.of("5 business days", "8 business days", "5 Arbeitstage", "8 Arbeitstage",
                                "5 radnih dana", "8 radnih dana", "5 hari bekerja", "8 hari bekerja", "5 araw", "8 araw")),
                new Change("contact", "  personAnswersWithin: 1 business", "  personAnswersWithin: 3 business",
                        Map.of("1 business day", "3 business days", "1 Arbeitstag", "3 Arbeitstage",
                                "von 1 Arbeitstag", "von 3 Arbeitstagen", "1 radnog dana", "3 radna dana", "1 radni dan",
                                "3 radna dana", "1 hari bekerja", "3 hari bekerja", "1 araw", "3 araw")),
                new Change("privacy", "    answerWithin: P1M\n", "    answerWithin: P3W\n",
                        Map.of("1 month", "3 weeks", "1 Monat", "3 Wochen", "1 mjeseca", "3 tjedna", "1 mjesec", "3 tjedna",
                                "1 bulan", "3 minggu", "1 buwan", "3 linggo", "P1M", "P3W")),
                new Change("contact", "  person: {name: Tilda Brandt,", "  person: {name: Ole Berg,",
                        Map.of("Tilda Brandt", "Ole Berg")));
    }

    @BeforeAll
    static void buildsTheExample() throws IOException {
        Folder.example(scratch.resolve("example"));
        before = build("example");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void changesOnlyTheLinesThatStateIt(Change change) throws IOException {
        Path content = Folder.example(Files.createTempDirectory(scratch, "changed"));
        Path file = content.resolve("policies").resolve(change.policy + ".yaml");
        String text = Files.readString(file);
        assertEquals(2, text.split(Pattern.quote(change.was), -1).length, "stated once");
        Files.writeString(file, text.replace(change.was, change.is));

        SortedMap<String, String> after = build(content.getFileName().toString());
        assertEquals(before.keySet(), after.keySet());
        SortedMap<String, String> changed = new TreeMap<>(before);
        changed.keySet().removeIf(path -> before.get(path).equals(after.get(path)));
        String page = change.policy + "/index.html";
        assertTrue(changed.keySet().containsAll(Stream.of("", "de/", "hr/", "ms/", "fil/")
                .flatMap(folder -> Stream.of(folder + page, folder + "all/index.html")).toList()), changed.keySet()::toString);
        assertTrue(changed.keySet().containsAll(List.of("policies.json", MANIFEST)), changed.keySet()::toString);
        changed.keySet().forEach(path -> assertLines(path, after, change, changed));
    }

    private static void assertLines(
            String path, SortedMap<String, String> after, Change change, SortedMap<String, String> changed) {
        List<String> old = before.get(path).lines().toList();
        List<String> now = after.get(path).lines().toList();
        assertEquals(old.size(), now.size(), path);
        for (int i = 0; i < old.size(); i++) {
            String was = old.get(i);
            String is = now.get(i);
            // the manifest has a digest of each file
            boolean follows = path.equals(MANIFEST) ? changed.containsKey(is.replaceFirst("^[0-9a-f]{64}  ", ""))
                    : isTranslated(was, is, change.said);
            assertTrue(was.equals(is) || follows, path + ":" + (i + 1) + "\n" + was + "\n" + is);
        }
    }

    /** Whether one line is the other one with some of the old forms in place of the new ones. */
    private static boolean isTranslated(String was, String is, Map<String, String> said) {
        for (int i = 0; i < was.length(); i++) {
            for (Map.Entry<String, String> form : said.entrySet()) {
                if (was.startsWith(form.getKey(), i) && is.startsWith(form.getValue(), i) && isTranslated(
                        was.substring(i + form.getKey().length()), is.substring(i + form.getValue().length()), said)) {
                    return true;
                }
            }
            if (i >= is.length() || was.charAt(i) != is.charAt(i)) {
                return false;
            }
        }
        return was.length() == is.length();
    }

    /** The site of a content folder; its files as text. */
    private static SortedMap<String, String> build(String content) throws IOException {
        Cli.Ran ran = Cli.in(scratch).run("build", content, "-o", "site-of-" + content, "--date", "2026-11-22");
        assertEquals("0 errors, 0 warnings in 11 policies\n", ran.out(), ran.err());
        SortedMap<String, String> site = Folder.read(scratch.resolve("site-of-" + content));
        site.replaceAll((path, bytes) ->
                new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
        return site;
    }
}
