package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.Boldprint;
import io.github.boldprint.Request;
import io.github.boldprint.Result;
import io.github.boldprint.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What 'init' writes, as 'check' sees it. */
class OutlineCheckedTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "hr", "en,de,hr,ms,fil", "fil,ms"})
    void passesOnceItsBlanksAreFilled(String languages) throws IOException {
        OutlineExamples.write(folder, OutlineExamples.ALL.with("languages", languages));
        assertClean();
    }

    @Test
    void passesWithNothingButDefaultsOnceItsBlanksAreFilled() throws IOException {
        OutlineExamples.write(folder, Answers.NONE.with("languages", "en").with("sells", "goods"));
        assertClean();
    }

    @Test
    void passesForAServiceWithoutTelephone() throws IOException {
        OutlineExamples.write(folder, Answers.NONE.with("languages", "de").with("sells", "services"));
        assertClean();
    }

    @Test
    void lacksNothingThenButWhatPacksAskFor() throws IOException {
        OutlineExamples.write(folder, OutlineExamples.ALL);
        Path site = folder.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace(OutlineExamples.PACKS_OFF, ""));
        Result result = check();
        Set<String> builtIn = result.rules().entries().stream().map(entry -> entry.id().value()).collect(Collectors.toSet());
        // which questions packs ask depends on the packs
        builtIn.remove("facet-answered");
        assertEquals(List.of(), result.findings().all().stream()
                .filter(finding -> builtIn.contains(finding.rule().value())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "en,de,nl"})
    void hasAFindingOnTheLineOfEveryBlank(String languages) throws IOException {
        Outline outline = OutlineExamples.of(Answers.NONE.with("languages", languages).with("sells", "goods"));
        for (OutlineFile file : outline.files()) {
            Files.createDirectories(folder.resolve(file.path()).getParent());
            Files.writeString(folder.resolve(file.path()), file.text());
        }
        List<Finding> findings = check().findings().all();
        assertFalse(outline.blanks().isEmpty());
        outline.blanks().forEach(blank ->
                assertTrue(findings.stream().anyMatch(finding -> names(finding, blank)), blank::toString));
    }

    /** On its very line, or for the title or the text of a clause by the clause's id, or for a translated fact by its path. */
    private static boolean names(Finding finding, Blank blank) {
        boolean here = finding.at().file().equals(blank.at().file()) && finding.at().line() == blank.at().line();
        String[] path = blank.path().split("\\.");
        String about = path[0].equals("clauses") ? "clause '" + path[1] + "'" : "'" + blank.path().replaceFirst("^[a-z]+\\.", "") + "'";
        return here || finding.message().contains(about)
                && (finding.at().file().equals(blank.at().file()) || finding.message().contains(blank.at().file()));
    }

    private void assertClean() {
        Result result = check();
        assertEquals("", String.join("\n", result.findings().all().stream().map(Finding::toString).toList()));
        assertTrue(result.policies() >= 3);
    }

    private Result check() {
        return Boldprint.check(Request.check(folder, OutlineExamples.TODAY));
    }
}
