package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the example gives its host website, in five languages. */
class FragmentsTest {

    private static final List<String> NAMES =
            List.of("contact-box", "delivery-line", "footer-links", "header-link", "privacy-link", "returns-line");

    /** The word that customers know, and that some laws want to stand in the link. */
    private static final Map<String, String> PRIVACY =
            Map.of("en", "privacy", "de", "datenschutz", "hr", "privatnost", "ms", "privasi", "fil", "privacy");

    @TempDir
    static Path folder;

    private static Path site;

    @BeforeAll
    static void publish() throws IOException {
        Path content = folder.resolve("content");
        Path example = Path.of("..", "content");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !example.relativize(each).startsWith("target")).toList()) {
                Path there = content.resolve(example.relativize(file).toString());
                Files.createDirectories(there.getParent());
                Files.copy(file, there);
            }
        }
        Path start = content.resolve("site.yaml");
        Files.writeString(start, Files.readString(start).replaceFirst("(?m)^languages: .*$", "languages: [en, de, hr, ms, fil]"));
        site = folder.resolve("site");
        Result result = Boldprint.build(Request.build(content, site, LocalDate.of(2026, 11, 22)));
        assertTrue(result.published(), () -> result.findings().toString());
    }

    @Test
    void thereIsEachFragmentInEachLanguageAsHtmlAndForPrograms() {
        PRIVACY.keySet().forEach(language -> NAMES.forEach(name -> {
            assertTrue(Files.isRegularFile(folder(language).resolve(name + ".html")), language + " " + name);
            assertTrue(Files.isRegularFile(folder(language).resolve(name + ".json")), language + " " + name);
        }));
    }

    @Test
    void everyClassNameIsOurs() throws IOException {
        for (String language : PRIVACY.keySet()) {
            for (String name : NAMES) {
                Document fragment = Jsoup.parseBodyFragment(html(language, name));
                assertEquals(language, fragment.body().child(0).attr("lang"), name);
                assertEquals(1, fragment.body().childrenSize(), name);
                for (Element element : fragment.body().select("*")) {
                    assertTrue(element.classNames().stream().allMatch(each -> each.startsWith("boldprint-")), element.outerHtml());
                    assertTrue(element.id().isEmpty() && !element.hasAttr("style"), element.outerHtml());
                }
                assertTrue(fragment.body().child(0).className().equals("boldprint-" + name), name);
            }
        }
    }

    @Test
    void thePrivacyLinkContainsTheWord() throws IOException {
        for (String language : PRIVACY.keySet()) {
            String words = Jsoup.parseBodyFragment(html(language, "privacy-link")).select("a").text().toLowerCase(Locale.ROOT);
            assertTrue(words.contains(PRIVACY.get(language)), () -> language + ": " + words);
        }
    }

    @Test
    void linesForTheProductPageSayThePromise() throws IOException {
        assertEquals("You can return almost anything within 30 days of delivery. Returns and exchanges",
                Jsoup.parseBodyFragment(html("en", "returns-line")).text());
        String delivery = Jsoup.parseBodyFragment(html("en", "delivery-line")).text();
        assertTrue(delivery.contains("€4.90") && delivery.contains("1 to 3 business days"), delivery);
    }

    @Test
    void aProgramIsToldTheSame() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(FragmentsTest.class.getResourceAsStream("/io/github/boldprint/schemas/fragment.schema.json"));
        for (String language : PRIVACY.keySet()) {
            for (String name : NAMES) {
                JsonNode json = new ObjectMapper().readTree(Files.readString(folder(language).resolve(name + ".json")));
                assertEquals(Set.of(), schema.validate(json), json.toString());
                assertEquals(name + " " + language, json.path("fragment").asText() + " " + json.path("language").asText());
                assertEquals(html(language, name), StreamSupport.stream(json.path("html").spliterator(), false)
                        .map(line -> line.asText() + "\n").collect(Collectors.joining()));
                assertEquals(Jsoup.parseBodyFragment(html(language, name)).select("a").size(), json.path("links").size());
                json.path("links").forEach(link -> assertTrue(link.path("href").asText()
                        .matches("(https://lumenandloom.example/|mailto:|tel:).*"), link::toString));
            }
        }
    }

    private static String html(String language, String name) throws IOException {
        return Files.readString(folder(language).resolve(name + ".html"));
    }

    private static Path folder(String language) {
        return language.equals("en") ? site.resolve("fragments") : site.resolve(language + "/fragments");
    }
}
