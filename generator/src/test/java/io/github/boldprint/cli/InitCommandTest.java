package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.outline.Outline;
import io.github.boldprint.outline.OutlineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    Path folder;

    @Test
    void writesAFolderFromOptionsAndDefaults() throws IOException {
        Cli.Ran ran = Cli.in(folder).run("init", "shop", "--yes", "--name", "Lümen & Loom", "--country", "DE",
                "--email", "care@lumen.example", "--url", "https://lumen.example/policies/", "--date", "2026-11-22");
        assertEquals(0, ran.exit(), ran.said());
        assertEquals(List.of("decisions.yaml", "policies/complaints.yaml", "policies/contact.yaml", "policies/imprint.yaml",
                "policies/payment.yaml", "policies/privacy.yaml", "policies/returns.yaml", "policies/shipping.yaml",
                "policies/terms.yaml", "policies/warranty.yaml", "site.yaml"), files("shop"));
        assertEquals("""
                # yaml-language-server: $schema=.schemas/site.schema.json
                business:
                  name: Lümen & Loom
                  email: care@lumen.example
                url: https://lumen.example/policies/
                languages: [en]
                markets: [DE]
                facets: {sells: [goods], to: [consumers], online: yes, personalData: yes}
                """, read("shop/site.yaml"));
        assertTrue(read("shop/policies/returns.yaml").startsWith("""
                # yaml-language-server: $schema=../.schemas/returns.schema.json
                kind: returns
                effective: 2026-11-22
                """));
        assertTrue(ran.err().contains("date: 2026-11-22 (--date)\nwrote shop/site.yaml\n"), ran.err());
    }

    @Test
    void writesTheSchemasThatTheFilesName() throws IOException {
        assertEquals(0, Cli.in(folder).run("init", "--yes", "--languages", "en,de").exit());
        for (String file : files(".")) {
            String head = Files.readAllLines(folder.resolve(file)).get(0);
            assertTrue(head.startsWith("# yaml-language-server: $schema="), file);
            Path schema = folder.resolve(file).resolveSibling(head.substring(head.indexOf('=') + 1));
            assertTrue(Files.isRegularFile(schema.normalize()), head);
        }
        assertEquals(Cli.in(folder).run("schema", "returns").out(), read(".schemas/returns.schema.json"));
    }

    @Test
    void namesEachBlankWithItsLine() throws IOException {
        Cli.Ran ran = Cli.in(folder).run("init", "--yes");
        assertTrue(ran.out().startsWith("Left to fill in:\nsite.yaml:3:3: business.name  (The name by"), ran.out());
        assertTrue(ran.out().contains("then run 'boldprint check'.\n"), ran.out());
        for (String line : ran.out().replaceFirst("(?s)\nNext:.*", "").lines().filter(line -> line.contains(".yaml:")).toList()) {
            String[] place = line.split(":");
            String text = Files.readAllLines(folder.resolve(place[0])).get(Integer.parseInt(place[1]) - 1);
            String key = line.split(" ")[1].replaceAll(".*\\.", "");
            assertTrue(text.substring(Integer.parseInt(place[2]) - 1).startsWith(key + ":  # "), line + " / " + text);
        }
    }

    @Test
    void asksAPersonAndAsksAgainAfterAWrongAnswer() throws IOException {
        Cli.Ran ran = Cli.in(folder).typing("""

                Lumen & Loom

                care
                care@lumen.example


                CH
                https://lumen.example/
                """ + "\n".repeat(4) + "60 days\nbusiness\n" + "\n".repeat(20)).run("init");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.err().contains("What do your customers call your business? [later] "), ran.err());
        assertTrue(ran.err().contains("  'care' was not understood; please answer with an e-mail address"), ran.err());
        assertTrue(ran.err().contains("In which countries are your customers? [Switzerland] "), ran.err());
        assertFalse(ran.err().contains("Which postal code?"), ran.err());
        assertTrue(read("site.yaml").contains("markets: [CH]\n"));
        assertTrue(read("policies/returns.yaml").contains("  window: 60 days\n"));
        assertTrue(read("policies/returns.yaml").contains("paidBy: business"));
    }

    @Test
    void asksAPersonWhatThePacksOfTheMarketsWantToKnow() throws IOException {
        Cli.Ran ran = Cli.in(folder).typing("no\n\n").run("init", "--name", "Lumen", "--legal-name", "Lumen", "--email",
                "care@lumen.example", "--phone", "+49 30 1", "--street", "Weg 1", "--postal-code", "10115", "--city", "Berlin",
                "--country", "DE", "--url", "https://lumen.example/", "--languages", "en", "--markets", "DE", "--sells", "goods",
                "--to", "consumers", "--answer", "otherSources=no");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.err().contains("Can customers order, book or sign up on your website? [yes] "), ran.err());
        assertFalse(ran.err().contains("Do you get data about people from others"), ran.err());
        assertTrue(read("site.yaml").contains("online: no"), read("site.yaml"));
        assertTrue(read("site.yaml").contains("otherSources: no"), read("site.yaml"));
    }

    @Test
    void refusesAnAnswerToNoQuestion() {
        Cli.Ran ran = Cli.in(folder).run("init", "--yes", "--answer", "onlin=yes");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--answer: 'onlin' is not a question; did you mean 'online'?"), ran.err());
        ran = Cli.in(folder).run("init", "--yes", "--answer", "online=maybe");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("--answer online: 'maybe' is not what is asked for: "), ran.err());
    }

    @Test
    void saysWhatIsSuggestedAndWhatIsStillMissing() {
        Cli.Ran ran = Cli.in(folder).run("init", "--yes", "--country", "DE", "--date", "2026-11-22");
        assertTrue(ran.out().contains(" usual answers, listed under 'confirm'.\nStill missing, and open until 2027-02-20: "),
                ran.out());
    }

    @Test
    void takesTheEndOfTheInputForEnter() {
        Cli.Ran ran = Cli.in(folder).typing("Lumen & Loom\n").run("init");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.out().contains("business.email"), ran.out());
    }

    @Test
    void asksInTheLanguageOfTheSite() throws IOException {
        Cli.Ran ran = Cli.in(folder).typing("""
                <
                Deutsch und Englisch
                Lampenladen

                ?
                <
                Lampenladen GmbH
                info@laden.example


                Deutschlnd
                Deutschland
                laden.example
                """ + "\n\n\nvielleicht\nja\n-\n" + "\n".repeat(80)).run("init", "--answer", "company=no");
        assertEquals(0, ran.exit(), ran.said());
        assertTrue(ran.err().contains("Welche Sprachen soll die Website haben, Ihre zuerst? (Deutsch)\n"), ran.err());
        assertTrue(ran.err().contains("  This is the first question.\n"), ran.err());
        assertTrue(ran.err().contains("Ihre Kunden lesen das unter: "), ran.err());
        assertEquals(2, ran.err().split("Wie heißt es rechtlich vollständig", -1).length - 1, ran.err());
        assertTrue(ran.err().contains("  „Deutschlnd“ wurde nicht verstanden; bitte antworten Sie mit einem Land"), ran.err());
        assertTrue(ran.err().contains("  „vielleicht“ wurde nicht verstanden; bitte antworten Sie mit ja oder nein"), ran.err());
        assertFalse(ran.err().contains("Ist das Geschäft eine Gesellschaft"), ran.err());
        String site = read("site.yaml");
        assertTrue(site.contains("languages: [de, en]\nmarkets: [DE]\n") && site.contains("legalName: Lampenladen GmbH"), site);
        assertTrue(site.contains("online: yes") && !site.contains("personalData"), site);
    }

    @Test
    void takesNoUnseenDefaultAtTheEndOfTheInput() throws IOException {
        Cli.Ran ran = Cli.in(folder).typing("\nLumen\n").run("init", "--country", "DE");
        assertTrue(ran.err().contains("The input ended here"), ran.err());
        assertFalse(read("site.yaml").contains("needsPermit"), read("site.yaml"));
    }

    @Test
    void showsTheCoverageThatCheckSees() {
        Cli.Ran ran = Cli.in(folder).run("init", "shop", "--yes", "--country", "Germany", "--date", "2026-11-22");
        Cli.Ran checked = Cli.in(folder).run("check", "shop", "--date", "2026-11-22");
        String payment = checked.err().lines().filter(line -> line.startsWith("payment: ")).findFirst().orElseThrow();
        String[] said = payment.split("[^0-9]+");
        String[] row = ran.out().lines().filter(line -> line.startsWith("  payment ")).findFirst().orElseThrow().strip().split(" +");
        assertEquals(Integer.parseInt(said[2]) + Integer.parseInt(said[4]), Integer.parseInt(row[1]), payment);
        assertEquals(Integer.parseInt(said[1]) + Integer.parseInt(said[3]), Integer.parseInt(row[2]), payment);
        assertEquals(Integer.parseInt(row[1]), Integer.parseInt(row[2]) + Integer.parseInt(row[3]) + Integer.parseInt(row[4])
                + Integer.parseInt(row[5]));
        assertTrue(ran.out().contains("\nGermany  "), ran.out());
        List<String> next = ran.out().substring(ran.out().indexOf("\nNext:\n") + 7).lines().limit(3).toList();
        next.forEach(line -> assertTrue(line.matches("shop/\\S+\\.yaml:[0-9]+:[0-9]+: .*"), line));
    }

    @Test
    void saysWhereAMarketIsNotKnown() {
        Cli.Ran ran = Cli.in(folder).run("init", "--yes", "--markets", "DE, CH");
        assertTrue(ran.out().contains("Switzerland: what its laws ask for is not known here\n"), ran.out());
    }

    @Test
    void takesOneFileForAnotherWhoseLettersDifferInCase() throws IOException {
        Files.writeString(folder.resolve("Site.yaml"), "mine");
        Cli.Ran ran = Cli.in(folder).run("init", "--yes");
        assertEquals(1, ran.exit());
        assertEquals(List.of("Site.yaml"), files("."));
    }

    @Test
    void refusesLinksInPlaceOfFolders() throws IOException {
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        assertTrue(Cli.in(folder).run("init", "nowhere", "--yes").err().contains("'nowhere' is a link that leads nowhere"));
        Files.createDirectories(folder.resolve("shop"));
        Files.createSymbolicLink(folder.resolve("shop/policies"), folder.resolve("other"));
        Cli.Ran ran = Cli.in(folder).run("init", "shop", "--yes");
        assertEquals(2, ran.exit(), ran.said());
        assertTrue(ran.err().contains("'policies' is a link, and links are not followed"), ran.err());
    }

    /** The relative path of a file there has no parent. */
    @Test
    void writesIntoTheFolderInWhichTheProcessRuns() throws IOException {
        Path file = Path.of(folder.getFileName() + ".yaml");
        try {
            new NewFolder(Path.of("")).write(
                    new Outline(List.of(new OutlineFile(file.toString(), "x\n")), List.of()));
            assertEquals("x\n", Files.readString(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @Test
    void neverOverwritesAndThenWritesNothing() throws IOException {
        Files.createDirectories(folder.resolve("policies"));
        Files.writeString(folder.resolve("policies/contact.yaml"), "mine");
        Cli.Ran ran = Cli.in(folder).run("init", "--yes");
        assertEquals(1, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().endsWith("boldprint: 'policies/contact.yaml' is there already and is not overwritten\n"
                + "nothing was written; choose another folder, or move these files away\n"), ran.err());
        assertEquals(List.of("policies/contact.yaml"), files("."));
        assertEquals("mine", read("policies/contact.yaml"));
    }

    @Test
    void leavesNothingBehindWhenItFails() throws IOException {
        Files.writeString(folder.resolve("policies"), "a file");
        Cli.Ran ran = Cli.in(folder).run("init", "--yes");
        assertEquals(3, ran.exit());
        assertTrue(ran.err().contains("a file stands where a folder should be"), ran.err());
        assertEquals(List.of("policies"), files("."));
    }

    @Test
    void beginsFromAPageThatIsThereAlready() throws IOException {
        Files.writeString(folder.resolve("old.html"), """
                <main><h1>Returns</h1><p>Return what you like within 45 days.</p><h2>How</h2><p>Post it to us.</p>
                <h2>Money</h2><p>We refund you within 7 days.</p></main><footer>Shop</footer>""");
        Cli.Ran ran = Cli.in(folder).run("init", "content", "--yes", "--date", "2026-11-22", "--name", "L", "--email", "a@b.example", "--country", "IE",
                "--url", "https://l.example/", "--from", "old.html");
        assertEquals(0, ran.exit(), ran.said());
        String returns = Files.readString(folder.resolve("content/policies/returns.yaml"));
        assertTrue(returns.contains("window: P45D"), returns);
        assertTrue(returns.contains("refund: {within: P7D}"), returns);
        assertTrue(returns.contains("refund.within, window"), returns);
        assertTrue(returns.contains("  - id: how\n    title: How\n    text: |\n      Post it to us.\n"), returns);
        assertTrue(returns.contains("    audience: staff\n"), returns);
        Cli.Ran checked = Cli.in(folder).run("check", "content", "--date", "2026-11-22");
        assertEquals(List.of(), checked.out().lines().filter(line -> line.startsWith("policies/returns.yaml") && line.contains(": error: ")).toList());
        assertTrue(checked.out().contains("'window' is a suggestion that nobody has confirmed"), checked.out());
    }

    @Test
    void addsOnePolicyToAFolderThatIsThereAlready() throws IOException {
        Files.createDirectories(folder.resolve("content"));
        Files.writeString(folder.resolve("content/site.yaml"), "business: {name: L}\n");
        Files.writeString(folder.resolve("old.md"), "# Payment\nPay by card.\n");
        Cli.Ran ran = Cli.in(folder).run("init", "content", "--yes", "--from", "old.md", "--as", "payment");
        assertEquals(0, ran.exit(), ran.said());
        assertEquals("business: {name: L}\n", Files.readString(folder.resolve("content/site.yaml")));
        assertTrue(Files.readString(folder.resolve("content/policies/payment.yaml")).contains("Pay by card."));
        assertFalse(Files.exists(folder.resolve("content/policies/returns.yaml")));
        Cli.Ran again = Cli.in(folder).run("init", "content", "--yes", "--from", "old.md", "--as", "payment");
        assertEquals(1, again.exit());
        assertTrue(again.err().contains("'policies/payment.yaml' is there already and is not overwritten"), again.err());
    }

    @Test
    void saysWhatIsWrongWithAPage() throws IOException {
        Files.writeString(folder.resolve("old.md"), "Nothing at all.\n");
        for (String[] wrong : new String[][] {{"--from", "nowhere.md"}, {"--from", "old.md"}, {"--from", "old.md", "--as", "retruns"}, {"--as", "returns"}}) {
            List<String> words = new ArrayList<>(List.of("init", "new", "--yes", "--name", "L", "--country", "IE"));
            words.addAll(List.of(wrong));
            assertEquals(2, Cli.in(folder).run(words.toArray(String[]::new)).exit(), words.toString());
        }
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void leavesOutReturnsWhereNothingIsSold() throws IOException {
        assertEquals(0, Cli.in(folder).run("init", "--yes", "--sells", "services").exit());
        assertFalse(files(".").contains("policies/returns.yaml"));
        assertTrue(read("site.yaml").contains("sells: [services]"));
    }

    private List<String> files(String below) throws IOException {
        Path root = folder.resolve(below).normalize();
        try (Stream<Path> all = Files.walk(root)) {
            return List.copyOf(new TreeSet<>(all.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith(".schemas/"))
                    .toList()));
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
