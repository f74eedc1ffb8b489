package io.github.boldprint.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.source.SourceReader;
import io.github.boldprint.source.YamlNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutlinerTest {

    @Test
    void writesEveryAnswer() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("return-window", "45 days"));
        assertEquals("""
                business:
                  name: Lumen & Loom
                  legalName: Lumen & Loom GmbH
                  email: care@lumen.example
                  phone: +49 30 1234567
                  address: {street: Beispielweg 3, postalCode: "10115", city: Berlin, country: DE}
                url: https://lumen.example/policies/
                languages: [en]
                markets: [DE]
                facets: {sells: [goods], to: [consumers]}
                """, OutlineExamples.text(outline, "site.yaml"));
        String returns = OutlineExamples.text(outline, "policies/returns.yaml");
        assertTrue(returns.startsWith("kind: returns\neffective: 2026-11-22\nreview: {last: 2026-11-22, every: P1Y}\n"));
        assertTrue(returns.contains("\n  window: 45 days\n"), returns);
        assertTrue(OutlineExamples.text(outline, "policies/privacy.yaml")
                .contains("controller: {name: Lumen & Loom GmbH,\n"));
    }

    @Test
    void guessesNothingThatOnlyTheBusinessCanKnow() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL);
        assertEquals(List.of(), outline.blanks());
        String privacy = OutlineExamples.text(outline, "policies/privacy.yaml");
        assertTrue(privacy.contains("confirm: [processings.orders, processings.payment, processings.contact-form, rights]\n"), privacy);
    }

    @Test
    void writesUsualAnswersThatAreNeeded() {
        Needs needs = Needs.NONE.with("privacy", Set.of("objection")).with("cookies").with("shipping", Set.of("tracking"));
        Outline outline = Outliner.outline(OutlineExamples.ALL.with("languages", "en, de"), OutlineExamples.VOCABULARY,
                OutlineExamples.TODAY, needs, java.util.Optional.empty(), path -> "");
        assertTrue(OutlineExamples.text(outline, "policies/privacy.yaml").contains("title: You can object"));
        assertTrue(OutlineExamples.text(outline, "policies/privacy.de.yaml").contains("title: Sie können widersprechen"));
        assertTrue(OutlineExamples.text(outline, "policies/shipping.yaml").contains("confirm: [tracking]"));
        assertTrue(outline.files().stream().anyMatch(file -> file.path().equals("policies/cookies.yaml")));
    }

    @Test
    void leavesBlanksForUsualAnswersInALanguageWithoutWords() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("languages", "en, nl"));
        assertTrue(outline.blanks().stream().anyMatch(blank -> blank.at().file().equals("policies/privacy.nl.yaml")
                && blank.path().equals("facts.processings.orders.purpose")
                && blank.hint().equals("in English: Sending what you ordered")), () -> outline.blanks().toString());
    }

    @Test
    void leavesABlankForWhatIsNotAnsweredAndCannotBeLeftOut() {
        Outline outline = OutlineExamples.of(Answers.NONE);
        List<String> site = outline.blanks().stream().filter(blank -> blank.at().file().equals("site.yaml"))
                .map(Blank::path).toList();
        assertEquals(List.of("business.name", "business.email", "url", "languages", "markets"), site);
        assertFalse(OutlineExamples.text(outline, "site.yaml").contains("phone:"));
        assertFalse(OutlineExamples.text(outline, "site.yaml").contains("address:"));
    }

    @Test
    void givesThePlaceOfEachBlank() {
        Outline outline = OutlineExamples.of(Answers.NONE);
        assertFalse(outline.blanks().isEmpty());
        for (Blank blank : outline.blanks()) {
            String line = OutlineExamples.text(outline, blank.at().file()).split("\n")[blank.at().line() - 1];
            String key = blank.path().substring(blank.path().lastIndexOf('.') + 1);
            assertEquals(key + ":  # " + blank.hint(), line.substring(blank.at().column() - 1));
        }
    }

    @Test
    void leavesOutReturnsAndOrdersWhereNoGoodsAreSold() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("sells", "services"));
        assertTrue(outline.files().stream().noneMatch(file -> file.path().contains("returns")));
        assertFalse(OutlineExamples.text(outline, "policies/privacy.yaml").contains("orders"));
        assertTrue(OutlineExamples.text(outline, "site.yaml").contains("sells: [services]"));
    }

    @Test
    void writesInTheLanguageOfTheBusiness() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("languages", "de-AT"));
        assertTrue(OutlineExamples.text(outline, "policies/returns.yaml").contains("title: So geben Sie etwas zurück"));
        assertTrue(OutlineExamples.text(outline, "policies/complaints.yaml").contains("who: Kundendienst"));
    }

    @Test
    void writesATranslationForEachFurtherLanguage() {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("languages", "en, de, nl"));
        assertEquals("""
                facts:
                  stages:
                    - {id: first, who: Kundendienst}
                clauses:
                  - id: how-to-complain
                    title: Wenn etwas schiefgegangen ist
                    text: |
                      Schreiben Sie an {{email}}, was geschehen ist und was Sie sich wünschen.
                      Innerhalb von {{acknowledgeWithin dative}} hören Sie von uns, innerhalb von \
                {{answerWithin dative}} haben Sie eine Antwort.
                """, OutlineExamples.text(outline, "policies/complaints.de.yaml"));
        assertTrue(outline.blanks().stream().anyMatch(blank -> blank.at().file().equals("policies/complaints.nl.yaml")
                && blank.hint().equals("in English: When something went wrong")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: b", "a #b", "#b", "- x", "{{x}}", "[x", "\"quoted\"", "it's", "'x'", "back\\slash", "yes", "~",
        "1984", "1_000", "@home", "*star", "&and", "!bang", "%", "`tick`", "a, b", "a:", "Çağrı", "? what", "| pipe", "> more",
        "null", "0x1F", "=", "<<"})
    void keepsOddNamesAsTheyAre(String name) {
        Outline outline = OutlineExamples.of(OutlineExamples.ALL.with("name", name).with("legal-name", name));
        assertEquals(name, value(outline, "site.yaml", "business", "name"));
        assertEquals(name, value(outline, "policies/privacy.yaml", "facts", "controller", "name"));
    }

    @Test
    void writesTheSameForTheSameAnswers() {
        assertEquals(OutlineExamples.of(OutlineExamples.ALL), OutlineExamples.of(OutlineExamples.ALL));
    }

    @Test
    void hasTheSameWordsAndClausesInEachLanguage() {
        Plan plan = new Plan();
        for (String language : List.of("de", "hr", "ms", "fil")) {
            assertEquals(plan.words("en").keySet(), plan.words(language).keySet(), language);
            for (YamlNode.Entry policy : plan.policies().entries()) {
                assertEquals(ids(plan, policy.name(), "en"), ids(plan, policy.name(), language), language);
            }
        }
    }

    private static Set<String> ids(Plan plan, String kind, String language) {
        Set<String> ids = new TreeSet<>();
        plan.clauses(kind, language).forEach(clause -> ids.add(clause.get("id").orElseThrow().toString()));
        return ids;
    }

    private static String value(Outline outline, String path, String... keys) {
        var outcome = SourceReader.parse(path, OutlineExamples.text(outline, path).getBytes(StandardCharsets.UTF_8));
        assertTrue(outcome.findings().isEmpty(), () -> outcome.findings().toString());
        YamlNode node = outcome.value().orElseThrow().root();
        for (String key : keys) {
            node = ((YamlNode.Mapping) node).get(key).orElseThrow();
        }
        return node.toString();
    }
}
