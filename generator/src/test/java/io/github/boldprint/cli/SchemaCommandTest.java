package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCommandTest {

    private static final String BOARDING = """
            kind: pet-boarding
            format: 1
            fields:
              stay: {type: duration, required: true, means: The longest stay., example: P30D, better: longer}
            """;

    @TempDir
    Path folder;

    @Test
    void listsWhatThereIs() {
        Cli.Ran ran = Cli.in(folder).run("schema");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().contains("complaints\ncomplaints-translation\ncontact\n"), ran.out());
        assertTrue(ran.out().contains("\nfindings\n") && ran.out().contains("\nsite\n"), ran.out());
    }

    @Test
    void printsOne() throws IOException {
        Cli.Ran ran = Cli.in(folder).run("schema", "returns");
        assertEquals(0, ran.exit());
        assertEquals("policies/returns.yaml", new ObjectMapper().readTree(ran.out()).at("/title").asText());
        assertEquals("Findings of Boldprint",
                new ObjectMapper().readTree(Cli.in(folder).run("schema", "findings").out()).at("/title").asText());
    }

    @Test
    void saysWhichNameWasMeant() {
        Cli.Ran ran = Cli.in(folder).run("schema", "retuns");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("there is no schema 'retuns'; did you mean 'returns'?"), ran.err());
    }

    @Test
    void writesAllIntoAFolder() throws IOException {
        assertEquals(0, Cli.in(folder).run("schema", "--output-dir", "a/b").exit());
        assertEquals(0, Cli.in(folder).run("schema", "all", "--output-dir", "c").exit());
        assertEquals(Cli.in(folder).run("schema", "returns").out(),
                Files.readString(folder.resolve("a/b/returns.schema.json")));
        assertEquals(Files.readString(folder.resolve("a/b/site.schema.json")),
                Files.readString(folder.resolve("c/site.schema.json")));
    }

    @Test
    void knowsTheKindsOfAContentFolder() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/kinds")).getParent();
        Files.writeString(content.resolve("kinds/pet-boarding.yaml"), BOARDING);
        Cli.Ran ran = Cli.in(folder).run("schema", "pet-boarding", "--content", "content");
        assertEquals(0, ran.exit(), ran.err());
        assertTrue(ran.out().contains("The longest stay."), ran.out());
        assertEquals(2, Cli.in(folder).run("schema", "pet-boarding").exit());
        Files.writeString(content.resolve("site.yaml"), "");
        assertEquals(0, Cli.in(content).run("schema", "pet-boarding").exit());
    }

    @Test
    void saysWhatIsWrongWithAKindOfTheFolder() throws IOException {
        Path content = Files.createDirectories(folder.resolve("content/kinds")).getParent();
        Files.writeString(content.resolve("kinds/pet-boarding.yaml"), BOARDING.replace("duration", "durration"));
        Cli.Ran ran = Cli.in(folder).run("schema", "--content", "content");
        assertTrue(ran.err().startsWith("kinds/pet-boarding.yaml:4:16: error: 'durration' is not a type"), ran.err());
    }
}
