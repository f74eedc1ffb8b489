package io.github.boldprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecVersion.VersionFlag;
import io.github.boldprint.Boldprint;
import io.github.boldprint.Translated;
import io.github.boldprint.TranslationRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranslationsReportTest {

    private static final String SCHEMA = "/io/github/boldprint/schemas/translations.schema.json";

    @ParameterizedTest
    @ValueSource(strings = {"../content", "src/test/resources/complete/malaysia", "src/test/resources/complete/philippines",
        "src/test/resources/complete/germany"})
    void keepsToItsSchemaAndFindsNothingInGoodTexts(String content) throws IOException {
        Translated translated = Boldprint.translations(TranslationRequest.of(Path.of(content)));
        JsonSchemas.assertValid(TranslationsReport.json(translated.translations(), translated.findings()), SCHEMA, VersionFlag.V202012);
        assertEquals(List.of(), translated.findings().all().stream().filter(finding -> !finding.rule().value().equals("translations-recorded"))
                .toList());
    }

    @Test
    void keepsToItsSchemaWhateverIsWrong(@TempDir Path folder) throws IOException {
        try (Stream<Path> rules = Files.list(Path.of("src/test/resources/rules/lock-valid"))) {
            for (Path rule : rules.toList()) {
                copy(Path.of("src/test/resources/rules/base"), folder);
                copy(rule, folder);
                Files.delete(folder.resolve("expected.txt"));
                Translated translated = Boldprint.translations(TranslationRequest.of(folder));
                String json = TranslationsReport.json(translated.translations(), translated.findings());
                assertTrue(json.contains("\"rule\": \"lock-valid\""), json);
                JsonSchemas.assertValid(json, SCHEMA, VersionFlag.V202012);
                assertFalse(JsonSchemas.isValid(json.replace("\"state\": ", "\"stat\": "), SCHEMA, VersionFlag.V202012));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.write(target, Files.readAllBytes(file));
            }
        }
    }
}
