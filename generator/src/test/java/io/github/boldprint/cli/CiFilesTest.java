package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.release.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The files for build servers, run as those would: every script in them, by a shell, in a clone of a repository. */
@DisabledOnOs(OS.WINDOWS)
class CiFilesTest {

    @TempDir
    Path folder;

    private GitRepository origin;
    private Path tools;

    private record Ran(int exit, String said) {}

    @BeforeEach
    void aBranchChangesTheReturnWindow() throws IOException {
        ReleasedShop shop = ReleasedShop.begin(folder.resolve("origin"));
        origin = shop.repository();
        origin.git("checkout", "--quiet", "-b", "shorter");
        shop.change("policies/lending.yaml", "period: P14D", "period: P7D");
        origin.commit("a shorter period");
        tools = Files.createDirectories(folder.resolve("tools"));
        tool("java", "shift 2\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1 -Xss16m -cp '"
                + classPath() + "' " + Main.class.getName() + " \"$@\"");
        tool("gh", "echo \"gh $*\" >> \"$SAID\"");
        tool("curl", "echo \"curl $*\" >> \"$SAID\"\ncase \"$*\" in *per_page*) echo '" + NOTES + "' ;; esac");
    }

    private static final String NOTES = "[{\"id\":7,\"type\":null,\"body\":\"hello\"},{\"id\":42,\"type\":null,\"body\":\"<!-- boldprint -->\\nold\"}]";

    @Test
    void everyScriptIsOneThatAShellUnderstands() throws Exception {
        List<String> scripts = new ArrayList<>(githubScripts().values());
        scripts.add(gitlabScript());
        scripts.add(printed("hook"));
        for (String script : scripts) {
            assertEquals(new Ran(0, ""), run(folder, Map.of(), "bash", "-n", "-c", script), script);
        }
        assertEquals(List.of("Fetch Boldprint", "Check", "Compare", "Comment"), List.copyOf(githubScripts().keySet()));
    }

    @Test
    void aPullRequestFailsAtAnUndecidedChangeAndIsToldOfItInOneComment() throws Exception {
        Path clone = clone(Integer.MAX_VALUE);
        Map<String, String> scripts = githubScripts();
        Map<String, String> github = Map.of("GITHUB_BASE_REF", "main", "CONTENT", "shop/content", "PULL_REQUEST", "12",
                "GITHUB_STEP_SUMMARY", folder.resolve("summary.md").toString());
        assertEquals(0, step(clone, github, scripts.get("Check")).exit());
        Ran compared = step(clone, github, scripts.get("Compare"));
        assertEquals(1, compared.exit(), compared.said());
        assertTrue(compared.said().contains("::"), compared.said());
        assertTrue(compared.said().contains("file=shop/content/policies/lending.yaml"), compared.said());
        assertEquals(0, step(clone, github, scripts.get("Comment")).exit());
        assertEquals("gh pr comment 12 --body-file reports/changes.md --edit-last --create-if-none\n", said());
        assertTrue(Files.readString(folder.resolve("summary.md")).contains("favours the business"));
        assertTrue(Files.exists(clone.resolve("reports/changes.html")));
        assertTrue(Files.exists(clone.resolve("reports/findings.sarif")));
    }

    @Test
    void aDecisionLetsItPassInAShallowCloneToo() throws Exception {
        String change = Cli.in(origin.folder().resolve("shop/content")).run("diff", "--from", "main", "--format", "json", "--date", "2026-11-22")
                .out().replaceFirst("(?s).*?\"id\": \"(c-[0-9a-f]+)\".*", "$1");
        Cli.Ran decided = Cli.in(origin.folder().resolve("shop/content")).run("decide", change, "approve", "--reason", "Others wait",
                "--from", "main", "--date", "2026-11-22");
        assertEquals(0, decided.exit(), decided.said());
        origin.commit("decide");
        Path clone = clone(1);
        Ran compared = step(clone, Map.of("GITHUB_BASE_REF", "main", "CONTENT", "shop/content"), githubScripts().get("Compare"));
        assertEquals(0, compared.exit(), compared.said());
    }

    @Test
    void aMergeRequestHasOneNoteThatIsKeptUpToDate() throws Exception {
        Path clone = clone(1);
        Ran ran = step(clone, Map.of("CONTENT", "shop/content", "BOLDPRINT", "1.0.0", "CI_MERGE_REQUEST_IID", "3", "CI_PROJECT_ID", "9",
                "CI_API_V4_URL", "https://gitlab.example/api/v4", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main", "BOLDPRINT_TOKEN", "t"),
                gitlabScript());
        assertEquals(1, ran.exit(), ran.said());
        assertTrue(Files.readString(clone.resolve("codequality.json")).startsWith("["));
        assertTrue(said().contains("--request PUT https://gitlab.example/api/v4/projects/9/merge_requests/3/notes/42\n"), said());
        assertTrue(Files.readString(clone.resolve("note.md")).startsWith("<!-- boldprint -->\n"));
    }

    @Test
    void theHookStopsACommitThatBreaksSomething() throws Exception {
        Path hook = origin.folder().resolve(".git/hooks/pre-commit");
        Files.writeString(hook, printed("hook", "--content", "shop/content"));
        assertTrue(hook.toFile().setExecutable(true));
        Path policy = origin.folder().resolve("shop/content/policies/lending.yaml");
        Files.writeString(policy, Files.readString(policy).replace("period:", "perod:"));
        Ran stopped = run(origin.folder(), Map.of(), "git", "commit", "--quiet", "--all", "-m", "broken");
        assertEquals(1, stopped.exit(), stopped.said());
        assertTrue(stopped.said().contains("[facts-known]"), stopped.said());
        Files.writeString(origin.folder().resolve("notes.txt"), "nothing about policies");
        run(origin.folder(), Map.of(), "git", "add", "notes.txt");
        Ran passed = run(origin.folder(), Map.of(), "git", "commit", "--quiet", "-m", "notes");
        assertEquals(0, passed.exit(), passed.said());
    }

    @Test
    void saysWhichFilesThereAre() {
        Cli.Ran ran = Cli.in(folder).run("ci", "jenkins");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("there is no file for 'jenkins'; there are github, gitlab, hook"), ran.err());
        assertEquals(2, Cli.in(folder).run("ci", "github", "--content", "a; rm -rf b").exit());
    }

    /** Absolute, since a step runs elsewhere. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(part -> Path.of(part).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    private Path clone(int depth) {
        Path clone = folder.resolve("clone");
        if (depth == Integer.MAX_VALUE) {
            origin.git("clone", "--quiet", origin.folder().toUri().toString(), clone.toString());
        } else {
            GitRepository.shallow(origin, clone, depth);
        }
        return clone;
    }

    private static String printed(String... where) {
        List<String> words = new ArrayList<>(List.of("ci"));
        words.addAll(List.of(where));
        Cli.Ran ran = Cli.in(Path.of("")).run(words.toArray(String[]::new));
        assertEquals(0, ran.exit(), ran.said());
        assertFalse(ran.out().contains("@CONTENT@") || ran.out().contains("@VERSION@"), ran.out());
        return ran.out();
    }

    private static Map<String, String> githubScripts() {
        Map<?, ?> file = new Yaml().load(printed("github"));
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) file.get("jobs")).get("policies");
        Map<String, String> scripts = new LinkedHashMap<>();
        for (Object step : (List<?>) job.get("steps")) {
            Map<?, ?> keys = (Map<?, ?>) step;
            assertTrue(keys.containsKey("uses") != keys.containsKey("run"), keys.toString());
            if (keys.containsKey("run")) {
                scripts.put((String) keys.get("name"), (String) keys.get("run"));
            }
        }
        return scripts;
    }

    private static String gitlabScript() {
        Map<?, ?> job = (Map<?, ?>) ((Map<?, ?>) new Yaml().load(printed("gitlab"))).get("policies");
        List<Object> lines = new ArrayList<>((List<?>) job.get("before_script"));
        lines.addAll((List<?>) job.get("script"));
        return String.join("\n", lines.stream().map(Object::toString).toList());
    }

    /** As a runner runs a step: a shell that stops at the first line that fails. */
    private Ran step(Path clone, Map<String, String> variables, String script) throws Exception {
        return run(clone, variables, "bash", "-e", "-c", script);
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    private void tool(String name, String script) throws IOException {
        Path file = tools.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertTrue(file.toFile().setExecutable(true));
    }

    private Ran run(Path in, Map<String, String> variables, String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("GITHUB_") || name.startsWith("CI_"));
        environment.putAll(variables);
        environment.put("PATH", tools + ":" + environment.get("PATH"));
        environment.put("SAID", folder.resolve("said.txt").toString());
        environment.put("SOURCE_DATE_EPOCH", "1795305600");
        environment.put("GIT_CONFIG_GLOBAL", "/dev/null");
        environment.put("GIT_CONFIG_NOSYSTEM", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        return new Ran(process.exitValue(), said);
    }
}
