package io.github.boldprint.maven;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
        Map.of("check", "validate", "build", "generate-resources", "package", "package", "diff", "verify", "release", "", "init", "",
                "effective-config", "", "help", "").forEach((goal, phase) -> assertEquals(phase, phases.get(goal), goal));
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
    void eclipseIsToldOfGoalsThatThereAre() throws IOException {
        NodeList goals = parse(Files.readString(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml")))
                .getElementsByTagName("goal");
        assertTrue(goals.getLength() > 0);
        for (int i = 0; i < goals.getLength(); i++) {
            assertTrue(DESCRIPTOR.goals().containsKey(goals.item(i).getTextContent()), goals.item(i).getTextContent());
        }
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
