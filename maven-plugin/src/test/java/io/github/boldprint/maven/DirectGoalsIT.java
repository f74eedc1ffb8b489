package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals that people call by name, in a real Maven: each where all is well, where something is wrong, and skipped. */
class DirectGoalsIT {

    private static final String DAY = "-Dboldprint.date=2026-11-22";
    private static final String CONTENT = "src/main/policies";
    private static final Pattern ADDRESS = Pattern.compile("Preview: (http://localhost:[0-9]+\\S*)");

    @TempDir
    private Path folder;

    private Path project;
    private RealMaven maven;

    @BeforeEach
    void writeAProject() throws IOException {
        project = folder.resolve("shop");
        maven = new RealMaven(project);
        maven.pom("shop", "");
        maven.exampleContent(CONTENT);
    }

    @Test
    void auditFailsWhereAPageLeadsNowhereAndSucceedsOnceItHasTheFooter() throws IOException {
        assertEquals(0, maven.run("boldprint:build", DAY).exit());
        website("<main><h1>Lamps</h1></main>");
        RealMaven.Run without = maven.run("boldprint:audit", DAY, "-Dboldprint.website=website");
        assertEquals(1, without.exit(), without::log);
        assertTrue(without.log().contains("[ERROR] website/index.html: no link of this page leads to a policy"), without::log);
        assertTrue(without.log().contains("leave it out with boldprint.skipPages"), without::log);
        assertTrue(Files.isRegularFile(project.resolve("target/boldprint/audit.html")), without::log);
        website("<footer>" + Files.readString(project.resolve("target/policies/fragments/footer-links.html")) + "</footer>");
        RealMaven.Run with = maven.run("boldprint:audit", DAY, "-Dboldprint.website=website");
        assertEquals(0, with.exit(), with::log);
        assertTrue(with.log().contains("0 errors, 0 warnings in 1 page"), with::log);
        RealMaven.Run nowhere = maven.run("boldprint:audit", DAY, "-Dboldprint.website=nowhere");
        assertEquals(1, nowhere.exit(), nowhere::log);
        assertTrue(nowhere.log().contains("nowhere"), nowhere::log);
    }

    @Test
    void translationsNameTheStaleOnesAndFailWhereTheyAreAskedTo() throws IOException {
        RealMaven.Run fresh = maven.run("boldprint:translations", "-Dboldprint.failOn=warning");
        assertEquals(0, fresh.exit(), fresh::log);
        assertTrue(fresh.log().contains("fil: 178 texts, 178 fresh"), fresh::log);
        maven.replace(CONTENT + "/policies/complaints.yaml", "title: If it is hard to write", "title: If you would rather speak");
        RealMaven.Run stale = maven.run("boldprint:translations", "-Dboldprint.language=de");
        assertEquals(0, stale.exit(), stale::log);
        assertTrue(stale.log().contains("178 texts, 177 fresh, 0 new, 1 stale"), stale::log);
        RealMaven.Run strict = maven.run("boldprint:translations", "-Dboldprint.failOn=warning");
        assertEquals(1, strict.exit(), strict::log);
        assertTrue(strict.log().contains("[WARNING] " + CONTENT + "/policies/complaints.de.yaml:[28,12] stale: "), strict::log);
        RealMaven.Run done = maven.run("boldprint:translations", "-Dboldprint.fresh=complaints#help", "-Dboldprint.failOn=warning");
        assertEquals(0, done.exit(), done::log);
    }

    @Test
    void servesUntilItIsEnded() throws Exception {
        maven.run("boldprint:check", DAY); // brings all that the plugin needs
        Path log = folder.resolve("serve.log");
        Process serving = maven.start(log, "-o", "boldprint:serve", DAY, "-Dboldprint.port=0");
        try {
            HttpResponse<String> page = HttpClient.newHttpClient().send(
                    HttpRequest.newBuilder(URI.create(address(log, serving) + "returns/")).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("30 days"), page::body);
        } finally {
            serving.descendants().forEach(ProcessHandle::destroy);
            serving.destroy();
        }
        assertTrue(serving.waitFor(30, TimeUnit.SECONDS), "it ends when it is told to");
    }

    @Test
    void serveSaysThatAPortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            RealMaven.Run run = maven.run("boldprint:serve", DAY, "-Dboldprint.port=" + taken.getLocalPort());
            assertEquals(1, run.exit(), run::log);
            assertTrue(run.log().contains("Port " + taken.getLocalPort() + " is taken; choose another one with boldprint.port"), run::log);
        }
    }

    @Test
    void eachIsSkippedByItsOwnProperty() {
        for (String goal : new String[] {"audit", "translations", "serve"}) {
            RealMaven.Run run = maven.run("boldprint:" + goal, "-Dboldprint." + goal + ".skip", "-Dboldprint.website=website");
            assertEquals(0, run.exit(), run::log);
            assertTrue(run.log().contains("Skipped: boldprint." + goal + ".skip is set."), run::log);
        }
    }

    private void website(String body) throws IOException {
        Files.createDirectories(project.resolve("website"));
        Files.writeString(project.resolve("website/index.html"), "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<title>Shop</title></head><body>" + body + "</body></html>\n");
    }

    private static String address(Path log, Process serving) throws Exception {
        for (int tries = 0; tries < 600 && serving.isAlive(); tries++) {
            Matcher named = ADDRESS.matcher(Files.readString(log));
            if (named.find()) {
                return named.group(1);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no preview: " + Files.readString(log));
    }
}
