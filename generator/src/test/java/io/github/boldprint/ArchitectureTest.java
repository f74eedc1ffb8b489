package io.github.boldprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The plan of the house, held against the compiled classes by the JDK's own {@code jdeps}: a room imports the rooms whose
 * types it takes in, never a room that it hands to.
 */
class ArchitectureTest {

    private static final String ROOT = "io.github.boldprint";

    /** Room → the rooms that it may import. The front door has the empty name. */
    private static final Map<String, Set<String>> ROOMS = new TreeMap<>(Map.ofEntries(
            Map.entry("finding", Set.of()),
            Map.entry("json", Set.of()),
            Map.entry("value", Set.of()),
            Map.entry("redline", Set.of()),
            Map.entry("source", Set.of("finding")),
            Map.entry("vocabulary", Set.of("finding", "source", "value")),
            Map.entry("language", Set.of("finding", "source", "value")),
            Map.entry("prose", Set.of("finding", "source")),
            Map.entry("policy", Set.of("finding", "source", "value", "vocabulary", "prose")),
            Map.entry("look", Set.of("finding", "source", "value", "prose", "policy")),
            Map.entry("pack", Set.of("finding", "source", "value", "vocabulary", "language", "prose", "policy")),
            Map.entry("check",
                    Set.of("finding", "source", "value", "vocabulary", "language", "prose", "policy", "look", "pack")),
            Map.entry("check.rules",
                    Set.of("finding", "source", "value", "vocabulary", "language", "prose", "policy", "look", "check")),
            Map.entry("diff", Set.of("finding", "source", "value", "vocabulary", "language", "prose", "policy", "pack", "check",
                    "redline")),
            Map.entry("translation", Set.of("finding", "source", "value", "vocabulary", "language", "prose", "policy", "look")),
            // of releases and changes it takes in what customers may know
            Map.entry("site", Set.of("finding", "value", "vocabulary", "language", "prose", "policy", "look", "redline", "diff",
                    "release")),
            Map.entry("render", Set.of("finding", "value", "prose", "look", "site")),
            Map.entry("finish",
                    Set.of("finding", "json", "value", "vocabulary", "language", "prose", "policy", "site", "render")),
            Map.entry("audit", Set.of("finding", "site", "finish")),
            Map.entry("hosting", Set.of("json", "policy", "site", "finish")),
            // it holds the pages of others against the policies and their facts, in the words of their languages and of packs
            Map.entry("audit.host", Set.of("finding", "source", "value", "language", "policy", "pack", "site", "finish")),
            Map.entry("publish", Set.of("finding", "site", "finish")),
            // reports print what check, diff and history hand on, with the words of packs and of the business's languages
            Map.entry("report", Set.of("finding", "json", "value", "language", "prose", "policy", "pack", "check", "redline",
                    "diff", "history", "translation", "audit.host")),
            Map.entry("schema", Set.of("finding", "json", "source", "value", "vocabulary", "look", "pack")),
            // a second planner beside `site`: what it hands to is `render`
            Map.entry("reference", Set.of("finding", "source", "value", "vocabulary", "language", "prose", "pack", "check",
                    "site")),
            Map.entry("intake", Set.of("source", "vocabulary")),
            Map.entry("outline", Set.of("intake", "finding", "source", "value", "vocabulary", "policy", "pack")),
            // it listens in the words of languages, and hands on answers to the questions of an outline
            Map.entry("interview", Set.of("finding", "source", "value", "language", "outline")),
            Map.entry("release", Set.of("finding", "source")),
            Map.entry("history", Set.of("finding", "source", "vocabulary", "policy", "release", "diff")),
            Map.entry("", Set.of("finding", "source", "value", "vocabulary", "language", "policy", "look", "pack", "check", "check.rules",
                    "release", "diff", "history", "site", "reference", "render", "finish", "hosting", "audit", "audit.host",
                    "publish", "outline", "translation")),
            // a door as the command line is one
            Map.entry("serve", Set.of("", "finding", "json")),
            Map.entry("cli", Set.of("", "serve", "finding", "source", "value", "vocabulary", "policy", "pack", "check", "release", "diff",
                    "history", "render", "report", "reference", "schema", "intake", "outline", "interview", "hosting", "translation",
                    "audit.host"))));

    /** Library → the rooms that may use it. */
    private static final Map<String, Set<String>> LIBRARIES = new TreeMap<>(Map.of(
            "org.yaml.snakeyaml", Set.of("source"),
            "com.vladsch.flexmark", Set.of("prose"),
            "freemarker", Set.of("render"),
            "org.jsoup", Set.of("prose", "finish", "audit", "audit.host", "intake"),
            "javax.xml.stream", Set.of("look"),
            "com.ibm.icu", Set.of("language"),
            "io.nayuki.qrcodegen", Set.of("site"),
            "com.github.difflib", Set.of("redline"),
            "com.sun.net.httpserver", Set.of("serve"),
            "picocli", Set.of("cli")));

    private static final Pattern ARROW = Pattern.compile("\\s+(\\S+)\\s+->\\s+(\\S+)\\s+.*");

    /** Package → packages that it uses. */
    private static Map<String, Set<String>> arrows;

    @BeforeAll
    static void measure() {
        arrows = new TreeMap<>();
        StringWriter out = new StringWriter();
        Path classes = Path.of("target", "classes");
        assertTrue(Files.isDirectory(classes.resolve(ROOT.replace('.', '/'))), "the classes are compiled");
        int exit = ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(out), new PrintWriter(out),
                "--multi-release", "base", "-verbose:package", "-filter:none", classes.toString());
        assertEquals(0, exit, out::toString);
        for (String line : out.toString().split("\\R")) {
            Matcher arrow = ARROW.matcher(line);
            if (arrow.matches() && (arrow.group(1) + ".").startsWith(ROOT + ".")) {
                arrows.computeIfAbsent(arrow.group(1), from -> new TreeSet<>()).add(arrow.group(2));
            }
        }
        assertFalse(arrows.isEmpty(), out::toString);
    }

    @Test
    void everyRoomStandsInThePlan() {
        Set<String> rooms = new TreeSet<>();
        arrows.keySet().forEach(name -> rooms.add(room(name)));
        assertEquals(ROOMS.keySet(), rooms);
    }

    @Test
    void aRoomImportsOnlyTheRoomsWhoseTypesItTakesIn() {
        List<String> broken = new ArrayList<>();
        arrows.forEach((from, uses) -> uses.stream()
                .filter(to -> (to + ".").startsWith(ROOT + ".") && !to.equals(from))
                .filter(to -> !ROOMS.getOrDefault(room(from), Set.of()).contains(room(to)))
                .forEach(to -> broken.add(room(from) + " -> " + room(to))));
        assertEquals(List.of(), broken);
    }

    @Test
    void thePlanHasNoCircle() {
        for (String start : ROOMS.keySet()) {
            Set<String> reached = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(ROOMS.get(start));
            while (!open.isEmpty()) {
                String room = open.pop();
                if (reached.add(room)) {
                    open.addAll(ROOMS.get(room));
                }
            }
            assertFalse(reached.contains(start), () -> "a circle through " + start);
        }
    }

    @Test
    void aLibraryStaysInItsRoom() {
        List<String> broken = new ArrayList<>();
        arrows.forEach((from, uses) -> uses.forEach(to -> LIBRARIES.forEach((library, rooms) -> {
            if ((to + ".").startsWith(library + ".") && !rooms.contains(room(from))) {
                broken.add(room(from) + " -> " + to);
            }
        })));
        assertEquals(List.of(), broken);
    }

    @Test
    void nothingButTheNamedLibrariesAndTheJdkIsUsed() {
        Set<String> others = new TreeSet<>();
        arrows.values().forEach(uses -> uses.stream()
                .filter(to -> !(to + ".").startsWith(ROOT + ".") && !to.startsWith("java."))
                .filter(to -> LIBRARIES.keySet().stream().noneMatch(library -> (to + ".").startsWith(library + ".")))
                .forEach(others::add));
        assertEquals(Set.of(), others);
    }

    @Test
    void everyRoomSaysWhatItTakesInAndHandsOn() throws java.io.IOException {
        for (String room : ROOMS.keySet()) {
            Path folder = Path.of("src/main/java", (ROOT + (room.isEmpty() ? "" : "." + room)).replace('.', '/'));
            String guide = Files.readString(folder.resolve("package-info.java"));
            assertTrue(guide.contains("/**"), room);
            if (!room.isEmpty() && !room.equals("check.rules")) {
                assertTrue(guide.contains("<b>Takes in</b>") && guide.contains("<b>Hands on</b>")
                        && guide.contains("<b>Never</b>"), () -> "package-info of " + room);
            }
        }
    }

    private static String room(String name) {
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
