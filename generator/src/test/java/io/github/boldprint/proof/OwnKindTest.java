package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.boldprint.cli.Cli;
import io.github.boldprint.schema.EditorEyes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A business brings a kind of policy that Boldprint has never heard of, as a file; no Java knows of it. */
class OwnKindTest {

    private static final Path CONTENT =
            Path.of("src", "test", "resources", "sites", "own-kind-pet-boarding-gets-a-page", "content");

    @TempDir
    Path scratch;

    @BeforeEach
    void copies() throws IOException {
        for (String path : Folder.read(CONTENT).keySet()) {
            Path copy = scratch.resolve("content").resolve(path);
            Files.createDirectories(copy.getParent());
            Files.copy(CONTENT.resolve(path), copy);
        }
    }

    @Test
    void hasAPageWithItsKeyFactsAndTables() throws IOException {
        assertBuilds("0 errors, 0 warnings in 1 policy\n");
        Document page = page("pet-boarding/index.html");
        assertEquals("Pet boarding", page.select("h1").text());
        assertEquals(List.of("Bring your pet from 09:30."), page.select("#summary li").eachText());
        assertEquals(List.of("Arrival from 09:30", "Walks a day 3", "Price of a night €24.50"),
                page.select("dl.facts > div").eachText());
        assertEquals(List.of("Room", "A basket by the stove"), page.select("table th").eachText());
        assertEquals("Ring the bell from 09:30.", page.select("#arriving > p:not(.permalink)").text());
    }

    @Test
    void isAnsweredForOnTheCentre() throws IOException {
        assertBuilds("0 errors, 0 warnings in 1 policy\n");
        Element question = page("index.html").select(".centre dl > div").first();
        assertEquals("When can I bring my pet? From 09:30.", question.text());
        assertEquals("pet-boarding/index.html#fact-checkIn", question.select("a").attr("href"));
    }

    @Test
    void isReadByMachines() throws IOException {
        assertBuilds("0 errors, 0 warnings in 1 policy\n");
        JsonNode policy = new ObjectMapper().readTree(site("policies.json")).get("policies").get(0);
        assertEquals("pet-boarding", policy.get("id").asText());
        assertEquals(new ObjectMapper().readTree("""
                {"checkIn": "09:30", "walksADay": 3, "pricePerNight": "24.50 EUR",
                 "rooms": [{"id": "small", "what": {"en": "A basket by the stove"}}]}
                """), policy.get("facts"));
    }

    @Test
    void isCheckedLikeAnyOther() throws IOException {
        change("policies/pet-boarding.yaml", "walksADay: 3", "walksAday: 3");
        change("policies/pet-boarding.yaml", "checkIn: 09:30", "checkIn: half past nine");
        change("policies/pet-boarding.yaml", "  pricePerNight: 24.50 EUR\n", "");
        assertEquals("""
                policies/pet-boarding.yaml:4:1: error: pet-boarding needs 'pricePerNight': What a night costs; for \
                example `pricePerNight: 20.00 EUR` [facts-present]
                policies/pet-boarding.yaml:5:12: error: 'half past nine' is not what 'checkIn' takes: a time of day on the \
                24-hour clock, such as 09:30 (here for example '09:00') [fact-type]
                policies/pet-boarding.yaml:6:3: error: 'walksAday' is not a fact of a pet-boarding policy; did you \
                mean 'walksADay'? [facts-known]
                3 errors, 0 warnings in 1 policy
                """, Cli.in(scratch).run("check", "content", "--date", "2026-11-22").out());
    }

    @Test
    void hasASchemaForEditors() throws IOException {
        Cli.Ran ran = Cli.in(scratch).run("schema", "pet-boarding", "--content", "content");
        assertEquals(0, ran.exit(), ran.said());
        String policy = Files.readString(scratch.resolve("content/policies/pet-boarding.yaml"));
        assertEquals(List.of(), EditorEyes.marks(policy, ran.out()));
        List<String> marks = EditorEyes.marks(policy.replace("walksADay", "walksAday"), ran.out());
        assertTrue(marks.size() == 1 && marks.get(0).contains("walksAday"), marks::toString);
    }

    @Test
    void showsTheNamesOfFactsUntilItHasWords() throws IOException {
        Files.delete(scratch.resolve("content/messages/en.yaml"));
        assertBuilds("""
                messages/en.yaml: warning: the kind 'pet-boarding' lacks words in language 'en': 'pet-boarding.title', \
                'pet-boarding.checkIn.label', 'pet-boarding.checkIn.sentence', 'pet-boarding.walksADay.label', \
                'pet-boarding.pricePerNight.label', 'pet-boarding.rooms.label', 'pet-boarding.rooms.what.label', \
                'pet-boarding.questions.when-to-come.question', 'pet-boarding.questions.when-to-come.answer'; write them in \
                this file [words-present]
                0 errors, 1 warning in 1 policy
                """);
        Document page = page("pet-boarding/index.html");
        assertEquals("Pet boarding", page.select("h1").text());
        assertEquals(List.of("Check in 09:30", "Walks a day 3", "Price per night €24.50"),
                page.select("dl.facts > div").eachText());
        assertEquals(List.of("pet-boarding/index.html"), page("index.html").select(".centre a").eachAttr("href"));
    }

    private void assertBuilds(String printed) {
        Cli.Ran ran = Cli.in(scratch).run("build", "content", "-o", "site", "--date", "2026-11-22");
        assertEquals(0, ran.exit(), ran.said());
        assertEquals(printed, ran.out());
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(site(path));
    }

    private String site(String path) throws IOException {
        return Files.readString(scratch.resolve("site").resolve(path));
    }

    private void change(String path, String was, String is) throws IOException {
        Path file = scratch.resolve("content").resolve(path);
        String text = Files.readString(file);
        assertTrue(text.contains(was), was);
        Files.writeString(file, text.replace(was, is));
    }
}
