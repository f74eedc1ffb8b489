package io.github.boldprint.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Boldprint says what is missing and which text asks for it; nowhere that something is as the law wants it, and it
 * gives no advice in law. {@code resources/promises/of-law.yaml} holds the words, and the few exceptions with reasons.
 */
class NoPromiseOfLawTest {

    private static LawPromises promises;
    private static List<SaidText> said;

    @BeforeAll
    static void readEverything() throws IOException {
        promises = LawPromises.read(Path.of("src", "test", "resources", "promises", "of-law.yaml"));
        said = SaidTexts.read();
    }

    @Test
    void saysNowhereThatSomethingIsAsTheLawWantsIt() {
        assertEquals("", said.stream().flatMap(text -> promises.in(text).stream()).collect(Collectors.joining("\n")));
    }

    @Test
    void hasNoExceptionThatNothingNeeds() {
        assertEquals(List.of(), promises.idle(said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CHANGELOG.md", "generator/src/main/resources/io/github/boldprint/rules.yaml",
        "generator/src/main/resources/io/github/boldprint/kinds/returns.yaml",
        "generator/src/main/resources/io/github/boldprint/packs/eu-gdpr.yaml",
        "generator/src/main/resources/io/github/boldprint/packs/left-out/eu-gdpr.yaml",
        "generator/src/main/resources/io/github/boldprint/notices/eu-gdpr-changes.yaml",
        "generator/src/main/resources/io/github/boldprint/messages/en.yaml",
        "generator/src/main/resources/io/github/boldprint/messages/de.yaml",
        "generator/src/main/resources/io/github/boldprint/beginning/en.yaml",
        "generator/src/main/java/io/github/boldprint/report/CoveragePage.java",
        "generator/src/main/java/io/github/boldprint/pack/ClauseSays.java",
        "themes/src/main/resources/io/github/boldprint/themes/default/templates/policy.ftlh",
        "maven-plugin/src/main/java/io/github/boldprint/maven/CheckMojo.java"})
    void readsEverySortOfText(String file) {
        assertTrue(said.stream().anyMatch(text -> text.file().equals(file) && !text.text().isBlank()), file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            README.md                           | All policies are GDPR-compliant.
            kinds/returns.yaml                  | means: A form that complies with the law.
            packs/eu-gdpr.yaml                  | asks: The right to object, to be on the safe side.
            messages/en.yaml                    | title: Lawful returns
            messages/de.yaml                    | title: Rechtssichere Rückgabe
            messages/de.yaml                    | title: DSGVO-konforme Rückgabe
            messages/hr.yaml                    | title: Usklađeno sa zakonom
            messages/ms.yaml                    | title: Polisi yang mematuhi undang-undang
            messages/fil.yaml                   | title: Patakarang sumusunod sa batas
            templates/policy.ftlh               | <p>Certified by us</p>
            generator/src/main/java/Said.java   | String said = "This policy is legally" + " safe.";
            """)
    void findsWordsThatArePutIn(String file, String content) {
        assertEquals(1, found(file, content).size(), () -> file + ": " + content);
    }

    @Test
    void findsWordsInAnyCaseAndAcrossLines() {
        assertEquals(List.of("README.md:2 says 'in line with the law': …this is in line with the law.…"),
                found("README.md", "This\nis IN LINE\n  with the\u00A0law."));
    }

    @Test
    void takesOtherWordsForWhatTheyAre() {
        assertEquals(List.of(), found("README.md", "Uniform information: which text of law asks for what."));
    }

    @Test
    void takesAnExceptionOnlyInItsPlace() {
        assertEquals(List.of(), found("README.md", "It says what is missing. It gives no legal advice, and more."));
        assertFalse(found("CHANGELOG.md", "It gives no legal advice.").isEmpty());
        assertFalse(found("README.md", "It gives no legal advice. This is legal advice.").isEmpty());
    }

    @Test
    void readsTextsInJavaButNoComments() {
        List<SaidText> texts = JavaLiterals.read("generator/src/main/java/Said.java", """
                // compliant "compliant"
                /* "compliant" */
                char quote = '"'; String a = "one \\" // not a comment " + "two";
                String b = \"""
                    three
                    four\""";
                """);
        assertEquals(List.of("one \" // not a comment two", "three four"),
                texts.stream().map(text -> text.text().strip()).toList());
        assertEquals(5, texts.get(1).lines()[0]);
    }

    @Test
    void takesTheIdOfARuleForANameOnly() {
        List<String> found = SaidTexts.of("packs/lamp.yaml", "- id: lamp-conformity-told\n  asks: Conformity.\n",
                Set.of("lamp-conformity-told")).stream().flatMap(text -> promises.in(text).stream()).toList();
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("packs/lamp.yaml:2 "), found.get(0));
    }

    private static List<String> found(String file, String content) {
        return SaidTexts.of(file, content, Set.of()).stream().flatMap(text -> promises.in(text).stream()).toList();
    }
}
