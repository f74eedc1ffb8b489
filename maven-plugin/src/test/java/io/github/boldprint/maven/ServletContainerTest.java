package io.github.boldprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.scan.StandardJarScanner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A servlet container without Spring serves the packed jar, as the Servlet specification (4.6) says. */
class ServletContainerTest {

    @TempDir
    Path folder;

    /** Tells of each start, and that it misses its compiler of JSP. */
    private static final Logger LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private String server;

    @BeforeEach
    void startAnApplicationThatHasTheJar() throws Exception {
        Path project = folder.resolve("project");
        Paws.write(project.resolve("content"));
        new Goal(new BuildMojo(), project, Map.of("date", "2026-11-22")).run();
        Path application = Files.createDirectories(folder.resolve("application"));
        new Goal(new PackageMojo(null), project, Map.of("output", project.resolve("target/policies").toFile(), "path", "policies",
                "springBoot", true, "classifier", "policies", "target", project.resolve("target").toFile(), "finalName", "shop")).run();
        Files.createDirectories(application.resolve("WEB-INF/lib"));
        Files.copy(project.resolve("target/shop-policies.jar"), application.resolve("WEB-INF/lib/shop-policies.jar"));
        tomcat.setBaseDir(folder.resolve("tomcat").toString());
        tomcat.setPort(0);
        Context context = tomcat.addWebapp("", application.toString());
        ((StandardJarScanner) context.getJarScanner()).setScanClassPath(false); // nothing but what the application has
        LOG.setLevel(Level.OFF);
        Collections.list(LogManager.getLogManager().getLoggerNames()).stream().filter(name -> name.startsWith(LOG.getName()))
                .forEach(name -> Logger.getLogger(name).setLevel(Level.OFF));
        tomcat.start();
        server = "http://localhost:" + tomcat.getConnector().getLocalPort();
    }

    @AfterEach
    void stop() throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    @Test
    void servesPagesFoldersAndAssetsAndNothingElse() throws Exception {
        for (String page : new String[] {"/policies/", "/policies/index.html", "/policies/returns/", "/policies/returns/index.html"}) {
            HttpResponse<String> answer = get(page);
            assertEquals(200, answer.statusCode(), page);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"), page);
            assertTrue(answer.body().contains("<h1"), page);
        }
        HttpResponse<String> bare = get("/policies");
        assertEquals(302, bare.statusCode());
        assertEquals("/policies/", bare.headers().firstValue("Location").orElse(""));
        assertEquals(200, get("/policies/policies.json").statusCode());
        for (String nothing : new String[] {"/policies/nothing/", "/policies/.boldprint-manifest", "/META-INF/resources/policies/"}) {
            assertEquals(404, get(nothing).statusCode(), nothing);
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(server + address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
