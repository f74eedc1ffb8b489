package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditMojoTest {

    @TempDir
    Path project;

    @BeforeEach
    void writeAShop() throws IOException {
        Files.createDirectories(project.resolve("content/policies"));
        Files.createDirectories(project.resolve("site"));
        Files.writeString(project.resolve("content/site.yaml"), """
                business: {name: Paws, email: care@paws.example}
                url: https://paws.example/policies/
                languages: [en]
                markets: [DE]
                packs: {without: [all]}
                """);
        Files.writeString(project.resolve("content/policies/returns.yaml"), """
                kind: returns
                effective: 2026-10-01
                facts: {window: P30D}
                """);
        page("<footer><a href=\"/policies/returns/\">Returns</a></footer>");
    }

    @Test
    void saysHowProminentThePoliciesAreAndWritesItsReports() throws Exception {
        assertEquals(List.of("info: Audit of a website against content on 2026-11-22 (boldprint.date)",
                "info: returns: 1 of 1 pages lead there (100 %), 1 in header or footer", "info: 0 errors, 0 warnings in 1 page"),
                goal(Map.of()).run());
        for (String report : List.of("audit.html", "audit.json", "audit.sarif")) {
            assertTrue(Files.isRegularFile(project.resolve("target/boldprint").resolve(report)), report);
        }
    }

    @Test
    void failsAtAPageThatLeadsToNoPolicy() throws Exception {
        page("<footer>© Paws</footer>");
        Goal goal = goal(Map.of());
        MojoFailureException failed = assertThrows(MojoFailureException.class, goal::run);
        assertTrue(goal.log().contains("error: site/index.html: no link of this page leads to a policy; put the footer links of"
                + " the policy site ('fragments/footer-links.html') on it [host-policies-reached]"), goal.log()::toString);
        assertTrue(failed.getMessage().startsWith("1 error, 0 warnings in 1 page"), failed::getMessage);
        assertTrue(failed.getMessage().contains("site/index.html: no link of this page leads to a policy"), failed::getMessage);
        goal(Map.of("failOn", "never")).run();
        assertEquals(List.of("info: Skipped: boldprint.audit.skip is set."), goal(Map.of("skipAudit", true)).run());
    }

    @Test
    void saysWhatItNeeds() throws IOException {
        assertEquals("There is no website public; build it before this goal, or set boldprint.website.",
                assertThrows(MojoFailureException.class, goal(Map.of("website", project.resolve("public").toFile()))::run).getMessage());
        Files.delete(project.resolve("site/index.html"));
        assertEquals("there is no page in the website's folder; name the folder that holds its index.html",
                assertThrows(MojoExecutionException.class, goal(Map.of())::run).getMessage());
        assertEquals("boldprint.failOn is error, warning or never, not 'often'",
                assertThrows(MojoExecutionException.class, goal(Map.of("failOn", "often"))::run).getMessage());
    }

    private void page(String body) throws IOException {
        Files.writeString(project.resolve("site/index.html"), "<!DOCTYPE html><html lang=\"en\"><body>" + body + "</body></html>");
    }

    private Goal goal(Map<String, Object> parameters) {
        Map<String, Object> all = new TreeMap<>(Map.of("date", "2026-11-22", "failOn", "error", "website",
                project.resolve("site").toFile()));
        all.putAll(parameters);
        return new Goal(new AuditMojo(), project, all);
    }
}
