package io.github.boldprint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Preview;
import io.github.boldprint.Request;
import io.github.boldprint.finding.Findings;
import io.github.boldprint.outline.OutlineExamples;
import io.github.boldprint.release.GitRepository;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview with each of its options, and of each folder that it watches. */
class PreviewOptionsTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Findings> checked = new LinkedBlockingQueue<>();

    @TempDir
    Path folder;

    private PreviewServer server;

    @BeforeEach
    void writeContent() throws IOException {
        OutlineExamples.write(folder.resolve("content"), OutlineExamples.ALL.with("languages", "en, de"));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void showsWhatWasReleasedAndDraftsOnlyWhereTheyAreAskedFor() throws Exception {
        release("2026-11-22");
        change("policies/returns.yaml", "window: P30D", "window: P77D");
        start("2026-11-23", false, Optional.empty());
        assertTrue(get("returns/").contains("30 days"));
        assertFalse(get("returns/").contains("77 days"));
        server.close();
        start("2026-11-23", true, Optional.empty());
        assertTrue(get("returns/").contains("77 days"));
        assertTrue(get("").contains("77 days"));
    }

    @Test
    void looksAtADayInTheFuture() throws Exception {
        release("2026-11-22");
        change("policies/returns.yaml", "window: P30D", "window: P77D");
        change("policies/returns.yaml", "effective: 2026-11-22", "effective: 2027-02-01");
        release("2026-11-23");
        start("2026-12-01", false, Optional.empty());
        assertTrue(get("returns/").contains("within 30 days"));
        server.close();
        start("2027-02-01", false, Optional.empty());
        assertTrue(get("returns/").contains("within 77 days"));
        assertTrue(get("changes/").contains("2027"), "a page that is there only with releases");
    }

    @Test
    void watchesTranslations() throws Exception {
        start("2026-11-22", false, Optional.empty());
        awaitsFindings();
        String before = get("de/returns/");
        put("content/messages/de.yaml", "returns: {title: Zurückgeben}\n");
        awaitsFindings();
        assertFalse(before.contains("<h1>Zurückgeben</h1>"));
        assertTrue(get("de/returns/").contains("<h1>Zurückgeben</h1>"));
    }

    @Test
    void watchesPacks() throws Exception {
        start("2026-11-22", false, Optional.empty());
        awaitsFindings();
        put("content/packs/ours.yaml", "pack: [\n");
        assertTrue(awaitsFindings().all().stream().anyMatch(finding -> finding.at().file().equals("packs/ours.yaml")));
    }

    @Test
    void watchesTheThemeAndTellsWhatIsWrongWithATemplateThatNobodyLookedAt() throws Exception {
        put("theme/assets/style-more.css", ":root { --ours: 1 }\n");
        start("2026-11-22", false, Optional.of(folder.resolve("theme")));
        assertTrue(get("assets/style.css").contains("--ours: 1"));
        put("theme/templates/search.ftlh", "<p>${no.such}</p>\n");
        Findings found = awaitsFindings();
        while (found.all().stream().noneMatch(finding -> finding.at().file().contains("search.ftlh")
                && finding.severity().word().equals("error"))) {
            found = awaitsFindings();
        }
        assertTrue(get("search/").contains("<h1>"), "the last good page");
    }

    @Test
    void watchesTheBaseThatTheContentExtends() throws Exception {
        Files.move(folder.resolve("content"), folder.resolve("base"));
        put("content/site.yaml", "extends: ../base\n");
        start("2026-11-22", false, Optional.empty());
        awaitsFindings();
        Path file = folder.resolve("base/policies/returns.yaml");
        Files.writeString(file, Files.readString(file).replace("window: P30D", "window: P77D"));
        awaitsFindings();
        assertTrue(get("returns/").contains("77 days"));
    }

    @Test
    void aPageThatIsTakenAwayIsNotShownAnyMore() throws Exception {
        start("2026-11-22", false, Optional.empty());
        awaitsFindings();
        assertTrue(get("complaints/").contains("<h1>"));
        try (var files = Files.list(folder.resolve("content/policies"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("complaints")).toList()) {
                Files.delete(file);
            }
        }
        awaitsFindings();
        assertEquals(404, client.send(HttpRequest.newBuilder(server.address().resolve("complaints/")).build(),
                BodyHandlers.ofString()).statusCode());
    }

    private void release(String day) throws IOException {
        // who releases is taken from git
        if (!Files.exists(folder.resolve("content/.git"))) {
            GitRepository.init(folder.resolve("content")).commit("begin");
        }
        Request request = Request.check(folder.resolve("content"), LocalDate.parse(day));
        assertTrue(Boldprint.release(request).name().isPresent());
    }

    private void start(String day, boolean drafts, Optional<Path> theme) throws IOException {
        Request request = new Request(folder.resolve("content"), Optional.empty(), LocalDate.parse(day), Optional.empty(),
                Optional.empty(), theme, Optional.empty(), Optional.empty(), drafts, false, false, false);
        server = new PreviewServer(new Preview(request), 0, null, checked::add);
    }

    /** What is told next; a look that another one overtakes is not told of. */
    private Findings awaitsFindings() throws InterruptedException {
        Findings found = checked.poll(30, TimeUnit.SECONDS);
        assertTrue(found != null, "nothing was told");
        return found;
    }

    private String get(String path) throws Exception {
        URI address = server.address().resolve(path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }

    private void change(String file, String was, String is) throws IOException {
        String text = Files.readString(folder.resolve("content").resolve(file));
        assertTrue(text.contains(was), text);
        put("content/" + file, text.replace(was, is));
    }

    private void put(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
