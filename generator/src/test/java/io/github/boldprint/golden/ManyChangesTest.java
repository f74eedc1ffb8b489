package io.github.boldprint.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More changes than any comment holds, and texts that try to be something else than text. */
class ManyChangesTest {

    private static final int MANY = 500;

    @TempDir
    static Path folder;

    private static Map<String, String> reports;

    @BeforeAll
    static void compare() throws IOException {
        write("before", number -> "You may return article " + number + " within " + number + " days, whatever it costs.");
        write("after", number -> "You must return article " + number + " within " + (number - 1) + " days. ".repeat(20) + "<b>&amp;</b>");
        reports = new ChangesCase(folder).run(folder);
    }

    @Test
    void aCommentStaysShortAndSaysWhatItLeavesOut() {
        String comment = reports.get("changes.md");
        assertTrue(comment.length() <= 60_000, () -> comment.length() + " characters");
        assertTrue(comment.length() > 30_000, "and holds what it can");
        var left = Pattern.compile("Left out, because a comment has no room for them: ([0-9]+) changes and ([0-9]+) marked texts\\. "
                + "The whole stands in `changes\\.html` among the reports of this run\\.").matcher(comment);
        assertTrue(left.find(), comment.substring(comment.length() - 1_000));
        assertEquals(MANY, Integer.parseInt(left.group(1)) + count("\n\\| \\? needs judgement \\|", comment));
        assertEquals(MANY, Integer.parseInt(left.group(2)) + count("<details>", comment));
        assertEquals(count("<details>", comment), count("</details>", comment));
    }

    @Test
    void annotationsKeepToWhatAHostTakes() {
        String log = reports.get("github.txt");
        assertEquals(10, count("(?m)^::warning ", log));
        assertTrue(log.contains((MANY - 10) + " more of " + MANY + " changes could not be annotated"), log);
    }

    @Test
    void thePageHoldsThemAll() {
        String page = reports.get("changes.html");
        assertEquals(MANY, count("<div class=\"text changed\" id=\"c-", page));
        assertFalse(page.contains("<b>&amp;amp;"), "escaped once");
        assertTrue(page.contains("&lt;b&gt;&amp;amp;&lt;/b&gt;"), "and shown as written");
    }

    @Test
    void machinesGetThemAll() throws IOException {
        JsonNode json = new ObjectMapper().readTree(reports.get("changes.json"));
        assertEquals(MANY, json.at("/changes").size());
        assertEquals(MANY, new ObjectMapper().readTree(reports.get("changes.sarif")).at("/runs/0/results").size());
        assertEquals(MANY, new ObjectMapper().readTree(reports.get("gitlab.json")).size());
        assertEquals(MANY, json.at("/counts/judgement").asInt());
    }

    @Test
    void segmentsGiveBothTextsBack() throws IOException {
        for (ChangesCase each : ChangesCase.all()) {
            JsonNode json = new ObjectMapper().readTree(each.run(each.folder()).get("changes.json"));
            for (JsonNode change : json.at("/changes")) {
                if (change.has("segments")) {
                    assertEquals(change.at("/before/text").asText(), text(change.get("segments"), List.of("equal", "delete", "moved-from")));
                    assertEquals(change.at("/after/text").asText(), text(change.get("segments"), List.of("equal", "insert", "moved-to")));
                }
            }
            if (json.has("segments")) {
                assertEquals(Files.readString(each.folder().resolve("before.md")),
                        text(json.get("segments"), List.of("equal", "delete", "moved-from")));
                assertEquals(Files.readString(each.folder().resolve("after.md")),
                        text(json.get("segments"), List.of("equal", "insert", "moved-to")));
            }
        }
    }

    private static String text(JsonNode segments, List<String> ops) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(ops.contains(segment.get("op").asText()) ? segment.get("text").asText() : ""));
        return text.toString();
    }

    private static void write(String version, java.util.function.IntFunction<String> text) throws IOException {
        StringBuilder returns = new StringBuilder("kind: returns\nfacts: {window: P30D}\nclauses:\n");
        for (int i = 1; i <= MANY; i++) {
            returns.append("  - {id: clause-").append(i).append(", title: Article ").append(i).append(", text: \"")
                    .append(text.apply(i)).append("\"}\n");
        }
        Files.createDirectories(folder.resolve(version).resolve("policies"));
        Files.writeString(folder.resolve(version).resolve("policies/returns.yaml"), returns);
        Files.writeString(folder.resolve(version).resolve("site.yaml"), """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en]
                markets: [DE]
                """);
    }

    private static int count(String form, String text) {
        return (int) Pattern.compile(form).matcher(text).results().count();
    }
}
