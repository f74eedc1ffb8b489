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
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that serve the policies with nothing configured. */
class SpringBootIT {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port(?:\\(s\\):)? (\\d+)");

    @TempDir
    Path folder;

    private Process running;

    @AfterEach
    void stop() {
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
            running.onExit().join();
        }
    }

    /** From the empty folder on: the project of Spring's starting page with the README's snippet, and two commands. */
    @Test
    void aStrangersApplicationServesItsOwnPolicies() throws Exception {
        RealMaven maven = new RealMaven(folder.resolve("shop"));
        maven.copyOf("spring-boot-own");
        maven.replace("pom.xml", "<!-- SNIPPET -->", snippet());
        RealMaven.Run init = maven.runOnline(Stream.concat(Stream.of("boldprint:init"), Answers.OF_A_SHOP.stream()).toArray(String[]::new));
        assertEquals(0, init.exit(), init::log);
        Path log = folder.resolve("run.log");
        running = maven.start(log, "spring-boot:run", "-Dspring-boot.run.arguments=--server.port=0");
        assertServes(log);
    }

    /** Another version of Spring Boot, the policies in a module of their own, and a jar that runs by itself. */
    @Test
    void anApplicationServesThePoliciesOnWhichItDepends() throws Exception {
        RealMaven maven = new RealMaven(folder.resolve("all"));
        maven.copyOf("spring-boot-jar");
        maven.in("policies").exampleContent("src/main/policies");
        Path site = folder.resolve("all/policies/src/main/policies/site.yaml");
        Files.writeString(site, Files.readString(site) + "\nmoved: {refund-policy: returns}\n");
        RealMaven.Run build = maven.runOnline("package", "-DskipTests", "-Dboldprint.date=2026-11-22");
        assertEquals(0, build.exit(), build::log);
        Path log = folder.resolve("run.log");
        running = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-jar",
                folder.resolve("all/app/target/app-1.jar").toString(), "--server.port=0")
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        String server = assertServes(log);
        assertTrue(get(server + "/policies/de/returns/").body().contains("lang=\"de\""));
        HttpResponse<String> old = get(server + "/policies/refund-policy/");
        assertEquals(200, old.statusCode());
        assertTrue(old.body().contains("../returns/index.html"), old::body);
        for (String address : shortAddresses()) {
            assertEquals(200, get(server + "/policies/s/" + address + "/").statusCode(), address);
        }
    }

    private List<String> shortAddresses() throws IOException {
        try (Stream<Path> codes = Files.list(folder.resolve("all/policies/target/policies/s"))) {
            List<String> some = codes.map(code -> code.getFileName().toString()).sorted().limit(3).toList();
            assertEquals(3, some.size());
            return some;
        }
    }

    /** What every reader of the policies asks for: pages, folders, old addresses, and what there is not. */
    private String assertServes(Path log) throws Exception {
        String server = "http://localhost:" + port(log);
        for (String page : List.of("/policies/", "/policies/index.html", "/policies/returns/", "/policies/returns/index.html")) {
            HttpResponse<String> answer = get(server + page);
            assertEquals(200, answer.statusCode(), page);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"), page);
            assertTrue(answer.body().contains("<h1"), page);
        }
        for (String bare : List.of("/policies", "/policies/returns")) {
            HttpResponse<String> answer = get(server + bare);
            assertEquals(302, answer.statusCode(), bare);
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith(bare + "/index.html"), bare);
        }
        assertEquals(200, get(server + "/policies/policies.json").statusCode());
        assertEquals(200, get(server + "/policies/404.html").statusCode());
        for (String nothing : List.of("/policies/nothing/", "/policies/nothing.html", "/policies/.boldprint-manifest", "/policies/../x")) {
            assertEquals(404, get(server + nothing).statusCode(), nothing);
        }
        return server;
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).header("Accept", "text/html").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private String port(Path log) throws Exception {
        while (running.isAlive()) {
            Matcher started = STARTED.matcher(Files.readString(log));
            if (started.find()) {
                return started.group(1);
            }
            Thread.sleep(200);
        }
        throw new IllegalStateException("did not start:\n" + Files.readString(log));
    }

    private static String snippet() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int from = readme.indexOf("<plugin>", readme.indexOf("## With your application"));
        return readme.substring(from, readme.indexOf("</plugin>", from) + "</plugin>".length());
    }
}
