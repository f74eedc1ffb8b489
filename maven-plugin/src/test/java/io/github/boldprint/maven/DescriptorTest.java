package io.github.boldprint.maven;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the plugin promises about itself, before it runs. */
class DescriptorTest {

    private static final Descriptor DESCRIPTOR = Descriptor.read();

    @Test
    void goalsHaveTheirPhases() {
        Map<String, String> phases = new TreeMap<>();
        DESCRIPTOR.goalElements().forEach(goal -> phases.put(Descriptor.text(goal, "goal"), Descriptor.text(goal, "phase")));
        assertEquals("boldprint", Descriptor.text(DESCRIPTOR.root(), "goalPrefix"));
        assertEquals(Map.ofEntries(entry("check", "validate"), entry("build", "generate-resources"), entry("package", "package"),
                entry("diff", "verify"), entry("audit", "verify"), entry("release", ""), entry("translations", ""), entry("serve", ""),
                entry("init", ""), entry("effective-config", ""), entry("help", "")), phases);
    }

    @Test
    void everyGoalIsThreadSafeAndNoneIsAnAggregator() {
        for (Element goal : DESCRIPTOR.goalElements()) {
            assertEquals("true", Descriptor.text(goal, "threadSafe"), Descriptor.text(goal, "goal"));
            assertEquals("false", Descriptor.text(goal, "aggregator"), Descriptor.text(goal, "goal"));
        }
    }

    @Test
    void onlyWhatAttachesNeedsAProject() {
        Set<String> goals = DESCRIPTOR.goalElements().stream().filter(goal -> Descriptor.text(goal, "requiresProject").equals("true"))
                .map(goal -> Descriptor.text(goal, "goal")).collect(Collectors.toSet());
        assertEquals(Set.of("package"), goals);
    }

    @Test
    void whatTalksToAPersonIsCalledDirectly() {
        Set<String> goals = DESCRIPTOR.goalElements().stream()
                .filter(goal -> Descriptor.text(goal, "requiresDirectInvocation").equals("true"))
                .map(goal -> Descriptor.text(goal, "goal")).collect(Collectors.toSet());
        assertEquals(Set.of("init", "serve"), goals);
    }

    @Test
    void saysWhatItNeeds() {
        assertEquals("3.6.3", Descriptor.text(DESCRIPTOR.root(), "requiredMavenVersion"));
        assertEquals("17", Descriptor.text(DESCRIPTOR.root(), "requiredJavaVersion"));
    }

    @Test
    void takesMavenFromMavenAndInjectsByConstructor() throws IOException {
        NodeList dependencies = parse(Files.readString(Path.of("pom.xml"))).getElementsByTagName("dependency");
        int ofMaven = 0;
        for (int i = 0; i < dependencies.getLength(); i++) {
            Element dependency = (Element) dependencies.item(i);
            if (Descriptor.text(dependency, "groupId").matches("org\\.apache\\.maven|org\\.apache\\.maven\\.plugin-tools")) {
                assertEquals("provided", Descriptor.text(dependency, "scope"), Descriptor.text(dependency, "artifactId"));
                assertFalse(Descriptor.text(dependency, "artifactId").contains("compat"));
                ofMaven++;
            }
        }
        assertTrue(ofMaven >= 3);
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                assertFalse(text.contains("@Component") || text.contains("Locale.setDefault") || text.contains("System.setProperty"),
                        source::toString);
            }
        }
    }

    @Test
    void eclipseRunsCheckAndBuildAtEachSaveAndPassesOverAllThatComesLater() throws IOException {
        NodeList mappings = parse(Files.readString(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml")))
                .getElementsByTagName("pluginExecution");
        assertEquals(2, mappings.getLength());
        Element run = (Element) mappings.item(0);
        assertEquals(Set.of("check", "build"), goals(run));
        assertEquals("true", run.getElementsByTagName("runOnIncremental").item(0).getTextContent());
        Element ignore = (Element) mappings.item(1);
        assertEquals(1, ignore.getElementsByTagName("ignore").getLength());
        Set<String> others = new TreeSet<>(DESCRIPTOR.goals().keySet());
        others.removeAll(Set.of("check", "build", "init", "serve", "effective-config", "help")); // the last four are typed
        assertEquals(others, goals(ignore));
    }

    private static Set<String> goals(Element mapping) {
        NodeList goals = mapping.getElementsByTagName("goal");
        return IntStream.range(0, goals.getLength()).mapToObj(i -> goals.item(i).getTextContent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void whatIsThereToCopyIsXmlAndNamesGoalsThatThereAre() throws IOException {
        Matcher blocks = Pattern.compile("```xml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md"))
                + Files.readString(Path.of("..", "README.md")));
        int seen = 0;
        while (blocks.find()) {
            NodeList goals = parse(blocks.group(1)).getElementsByTagName("goal");
            for (int i = 0; i < goals.getLength(); i++) {
                assertTrue(DESCRIPTOR.goals().containsKey(goals.item(i).getTextContent()), blocks.group(1));
            }
            seen++;
        }
        assertTrue(seen >= 5, "found " + seen);
    }

    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception failed) {
            throw new IllegalStateException(xml, failed);
        }
    }
}
