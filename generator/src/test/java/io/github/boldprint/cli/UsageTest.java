package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void makeAFolder() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("file"), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            | which command? One of init, check, build, serve, decide, release, diff, translations, audit, explain, reference, ci, schema, theme, help
            chek | there is no command 'chek'; did you mean 'check'?
            frobnicate | there is no command 'frobnicate'
            --versoin | there is no option '--versoin'; did you mean '--version'?
            --format json check | there is no option '--format' here; write it after the command
            check --formt json | there is no option '--formt'; did you mean '--format'?
            build --ouput=x | there is no option '--ouput'; did you mean '--output'?
            check content again | 'again' is one argument too many
            check nowhere | there is no folder 'nowhere'; name the folder that holds site.yaml
            build nowhere | or make one with 'boldprint init nowhere'
            check file | 'file' is not a folder; name the folder that holds site.yaml
            check --format xml | 'xml' is not one of text, json, sarif, github, gitlab, markdown
            check --format jsn | 'jsn' is not one of text, json, sarif, github, gitlab, markdown; did you mean 'json'?
            check --fail-on warnings | 'warnings' is not one of error, warning, never; did you mean 'warning'?
            check --date 22.11.2026 | '22.11.2026' is not a day; write it as year-month-day, such as 2026-11-22
            check --date 2026-02-30 | '2026-02-30' is not a day; write it as year-month-day, such as 2026-11-22
            build --switch copy | 'copy' is not one of rename, link
            check content --report-dir content/policies | reports cannot stand among the content
            build content -o site --report-dir site/reports | reports cannot stand in the site
            diff content --fail-on-change undecidd | 'undecidd' is not one of undecided, favours-business, judgement, floor, any, never; did you mean 'undecided'?
            diff --from file | a Markdown file is compared with another one; name both, with --from and --to
            diff content --report-dir content/policies | reports cannot stand among the content
            audit | which website? Name the folder that holds its pages
            audit nowhere | there is no folder 'nowhere'; name the folder that holds the pages of the website
            audit file | 'file' is not a folder; name the folder that holds the pages of the website
            audit content --content nowhere | there is no folder 'nowhere'; name the folder that holds site.yaml
            audit content --content content --policies out | there is no folder 'out'; name the folder to which the policies were built
            audit content --at shop.example | 'shop.example' is no address of a website; write it like https://shop.example/
            audit . --content content --report-dir ./reports | reports cannot stand in the site
            schema all | 'all' is more than one document; say where to write them with --output-dir
            explain returns --content nowhere | there is no folder 'nowhere'
            init file --yes | 'file' is not a folder; name one to write into
            init content | nobody is there to answer; say --yes
            init content --yes --email me | --email: 'me' is not what is asked for: an e-mail address
            init content --yes --markets DE,Atlantis | --markets: 'Atlantis' is not what is asked for
            """)
    void saysWhatIsWrongAndHowTheCommandIsCalled(String line, String sentence) {
        Cli.Ran ran = Cli.in(folder).run(line == null ? new String[0] : line.split(" "));
        assertEquals(2, ran.exit(), ran.said());
        assertEquals("", ran.out());
        assertTrue(ran.err().startsWith("boldprint: "), ran.err());
        assertTrue(ran.err().contains(sentence), ran.err());
        assertTrue(ran.err().contains("\nusage: boldprint "), ran.err());
        assertFalse(ran.said().contains("\tat "), ran.said());
        assertFalse(ran.said().contains("Exception"), ran.said());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--date", "--format", "--report-dir", "--fail-on", "--theme", "--theme-folder"})
    void saysThatAnOptionNeedsAValue(String option) {
        Cli.Ran ran = Cli.in(folder).run("check", "content", option);
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'" + option + "'"), ran.err());
    }

    @Test
    void saysThatAnOptionStandsTwice() {
        Cli.Ran ran = Cli.in(folder).run("check", "content", "--date", "2026-11-22", "--date", "2026-11-23");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--date"), ran.err());
    }

    @Test
    void refusesAnEpochThatIsNoNumber() {
        for (String epoch : new String[] {"soon", "-1", "99999999999999"}) {
            Cli.Ran ran = Cli.in(folder).with("SOURCE_DATE_EPOCH", epoch).run("check", "content");
            assertEquals(2, ran.exit());
            assertTrue(ran.err().contains("SOURCE_DATE_EPOCH is '" + epoch + "'"), ran.err());
        }
    }

    @Test
    void readsNoFileOfArgumentsAndNoPathThatCannotBe() {
        assertEquals(2, Cli.in(folder).run("@file").exit());
        Cli.Ran ran = Cli.in(folder).run("check", "a\0b");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'a?b' cannot be a path on this machine"), ran.err());
        assertEquals(2, Cli.in(folder).run("check", "").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"init", "check", "build", "serve", "diff", "decide", "release", "audit", "translations", "explain",
            "reference", "ci", "schema", "theme"})
    void helpsWithExamples(String command) {
        Cli.Ran ran = Cli.in(folder).run(command, "--help");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("Usage: boldprint " + command), ran.out());
        assertTrue(ran.out().contains("Examples:\n  boldprint " + command), ran.out());
        assertEquals(ran.out(), Cli.in(folder).run("help", command).out());
        assertEquals("", ran.err());
    }

    @Test
    void helpNamesEachOptionOnce() {
        String help = Cli.in(folder).run("init", "--help").out();
        assertTrue(help.contains("--language, --languages="), help);
        assertFalse(Pattern.compile("(--[a-z-]+), \\1=").matcher(help).find(), help);
    }

    @Test
    void listsTheCommandsAndTheExitCodes() {
        String help = Cli.in(folder).run("--help").out();
        for (String command : new String[] {"init", "check", "build", "serve", "diff", "decide", "release", "audit", "translations", "explain",
            "reference", "ci", "schema", "theme"}) {
            assertTrue(help.contains("\n  " + command + " "), help);
        }
        assertTrue(help.contains("0 clean, 1 findings or changes, 2 wrong usage, 3 could not run"), help);
    }

    @Test
    void namesItsVersion() {
        Cli.Ran ran = Cli.in(folder).run("--version");
        assertEquals("boldprint development\n", ran.out());
        assertEquals(0, ran.exit());
    }

    @Test
    void coloursHelpOnlyAtATerminalThatWantsIt() {
        assertFalse(Cli.in(folder).run("--help").out().contains("\u001b"));
        assertTrue(Cli.in(folder).typing("").run("--help").out().contains("\u001b"));
        assertFalse(Cli.in(folder).with("NO_COLOR", "1").typing("").run("--help").out().contains("\u001b"));
        assertFalse(Cli.in(folder).with("TERM", "dumb").typing("").run("--help").out().contains("\u001b"));
    }
}
