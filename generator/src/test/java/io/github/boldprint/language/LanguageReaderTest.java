package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.finding.Finding;
import io.github.boldprint.finding.Outcome;
import io.github.boldprint.source.SourceFile;
import io.github.boldprint.source.SourceReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanguageReaderTest {

    private static final String ENGLISH = """
            units: {business-day: "{n} business days"}
            returns:
              title: Returns
              window:
                label: Time to return
            """;

    @Test
    void flattensGroupsToDottedKeys() {
        Wording english = Words.in("en", ENGLISH);
        assertEquals(Optional.of("Returns"), english.say("returns.title"));
        assertEquals(Optional.of("Time to return"), english.say("returns.window.label"));
        assertEquals(Optional.empty(), english.say("returns.window"));
        assertEquals(Optional.empty(), english.say("returns.windw.label"));
    }

    @Test
    void takesTheBusinessesOwnWordsBeforeTheShippedOnes() {
        Languages languages = LanguageReader.read(
                        List.of("en"),
                        List.of(Words.file("messages/en.yaml", ENGLISH)),
                        List.of(Words.file("messages/en.yaml", "returns: {title: Send it back}")))
                .value();
        assertEquals(Optional.of("Send it back"), languages.in("en").say("returns.title"));
        assertEquals(Optional.of("Time to return"), languages.in("en").say("returns.window.label"));
    }

    @Test
    void fallsBackFromARegionToItsLanguageKeyByKey() {
        Outcome<Languages> outcome = LanguageReader.read(
                List.of("de-AT"),
                List.of(Words.file("messages/de.yaml", """
                        units: {business-day: "{n} Arbeitstage"}
                        page: {saturday: Samstag, january: Januar}
                        """)),
                List.of(Words.file("messages/de-AT.yaml", "page: {january: Jänner}")));
        Wording austrian = outcome.value().in("de-AT");
        assertEquals(Optional.of("Jänner"), austrian.say("page.january"));
        assertEquals(Optional.of("Samstag"), austrian.say("page.saturday"));
        assertEquals(List.of(), outcome.findings().all());
    }

    @Test
    void doesNotFallBackToAnotherScript() {
        assertEquals(List.of("de-AT", "de"), CldrLocale.chain("de-AT"));
        assertEquals(List.of("zh-Hant-HK", "zh-Hant"), CldrLocale.chain("zh-Hant-HK"));
        assertEquals(List.of("zh-TW"), CldrLocale.chain("zh-TW"));
        assertEquals(List.of("sr-Cyrl", "sr"), CldrLocale.chain("sr-Cyrl"));
    }

    @Test
    void takesSeveralFilesOfOneLanguageTogether() {
        Languages languages = LanguageReader.read(
                        List.of("en"),
                        List.of(),
                        List.of(
                                Words.file("messages/en.yaml", ENGLISH),
                                Words.file("messages/en.shop.yaml", "shop: {a: b}")))
                .value();
        assertEquals(Optional.of("b"), languages.in("en").say("shop.a"));
        assertEquals(Optional.of("Returns"), languages.in("en").say("returns.title"));
    }

    @Test
    void saysWhereAPatternIsBroken() {
        assertEquals(
                List.of("messages/en.yaml:3:15: error: message 'returns.title' cannot be read: "
                        + "a '{' is never closed; add a '}' [messages-valid]"),
                findings("""
                        units: {business-day: "{n} business days"}
                        returns:
                          title: Send {what back
                        """));
    }

    @Test
    void missesNoMessageThatCouldNotBeRead() {
        Wording english = LanguageReader.read(List.of("en"), List.of(), List.of(Words.file("messages/en.yaml", """
                units: {business-day: "{n business days"}
                returns: {title: Returns, window:, steps: [one]}
                """))).value().in("en");
        assertTrue(english.isRefused("units.business-day"));
        assertTrue(english.isRefused("returns.window.label"));
        assertFalse(english.isRefused("returns.windows"));
        assertFalse(english.isRefused("returns.title"));
    }

    @Test
    void missesNothingOfALanguageWhoseFileCouldNotBeRead() {
        Set<String> broken = Set.of("messages/hr.yaml", "policies/returns.de.yaml");
        Outcome<Languages> outcome = LanguageReader.read(List.of("hr-HR", "de"), List.of(), List.of(), broken);
        assertEquals(List.of("messages/de.yaml"),
                outcome.findings().all().stream().map(finding -> finding.at().toString()).toList());
        assertTrue(outcome.value().in("hr-HR").isRefused("returns.title"));
        assertFalse(outcome.value().in("de").isRefused("returns.title"));
    }

    @Test
    void wantsATextForEachMessage() {
        assertEquals(
                List.of(
                        "messages/en.yaml:3:3: error: message 'returns.title' wants a text, not nothing; "
                                + "write the words, or take the key away [messages-valid]",
                        "messages/en.yaml:4:3: error: message 'returns.steps' wants a text, not a list; "
                                + "write the words, or take the key away [messages-valid]"),
                findings("""
                        units: {business-day: "{n} business days"}
                        returns:
                          title:
                          steps: [one, two]
                        """));
    }

    @Test
    void refusesOneKeyInTwoSpellings() {
        assertEquals(
                List.of("messages/en.yaml:4:1: error: message 'returns.title' is written twice for this language; "
                        + "keep one [messages-valid]"),
                findings("""
                        units: {business-day: "{n} business days"}
                        returns:
                          title: One
                        returns.title: Two
                        """));
    }

    @Test
    void warnsOfALanguageWithoutWordsAndStillPrintsItsValues() {
        Outcome<Languages> outcome = LanguageReader.read(List.of("hr"), List.of(), List.of());
        assertEquals(
                List.of("messages/hr.yaml: warning: there are no words for language 'hr', so its pages show the names "
                        + "of facts instead of labels; write them in this file [messages-valid]"),
                outcome.findings().all().stream().map(Finding::toString).toList());
        Wording croatian = outcome.value().in("hr");
        assertEquals("Hrvatski", croatian.ownName());
        assertEquals("30 dana", croatian.print(Words.duration("P30D")));
        assertEquals(Optional.empty(), croatian.say("returns.title"));
        assertEquals(List.of(), croatian.arguments("returns.title"));
    }

    @Test
    void printsBusinessDaysInEnglishRatherThanAsDaysAndSaysSo() {
        Outcome<Languages> outcome = LanguageReader.read(
                List.of("hr"), List.of(), List.of(Words.file("messages/hr.yaml", "returns: {title: Povrat}")));
        assertEquals(
                List.of("messages/hr.yaml: warning: language 'hr' has no message 'units.business-day', so business "
                        + "days are printed in English; add it to this file [messages-valid]"),
                outcome.findings().all().stream().map(Finding::toString).toList());
        assertEquals("10 business days", outcome.value().in("hr").print(Words.duration("10 business days")));
    }

    @Test
    void warnsOfAFileForALanguageThatTheSiteDoesNotSpeak() {
        Outcome<Languages> outcome = LanguageReader.read(
                List.of("de"),
                List.of(Words.file("messages/de.yaml", ENGLISH)),
                List.of(Words.file("messages/dee.yaml", "returns: {title: x}")));
        assertEquals(
                List.of("messages/dee.yaml: warning: 'dee' is no language of this site, so the file is not used; "
                        + "rename it, or add the language to 'languages' in site.yaml; did you mean 'de'? [messages-valid]"),
                outcome.findings().all().stream().map(Finding::toString).toList());
    }

    @Test
    void treatsABrokenShippedFileAsAFaultOfItsOwn() {
        List<SourceFile> shipped = List.of(Words.file("messages/en.yaml", "returns: {title: 'Send {what'}"));
        assertThrows(IllegalStateException.class, () -> LanguageReader.read(List.of("en"), shipped, List.of()));
    }

    @Test
    void doesNotReadShippedLanguagesThatNobodyAskedFor() {
        List<SourceFile> shipped =
                List.of(Words.file("messages/fr.yaml", "a: '{'"), Words.file("messages/en.yaml", ENGLISH));
        assertTrue(LanguageReader.read(List.of("en"), shipped, List.of()).findings().isEmpty());
    }

    @Test
    void shipsWordsWithoutAFinding() {
        Outcome<Languages> outcome =
                LanguageReader.read(List.of("en", "de"), SourceReader.shipped("messages"), List.of());
        assertEquals(List.of(), outcome.findings().all());
        assertEquals(Map.of("en", "English", "de", "Deutsch"), Map.of(
                "en", outcome.value().in("en").ownName(), "de", outcome.value().in("de").ownName()));
    }

    private static List<String> findings(String messages) {
        return LanguageReader.read(List.of("en"), List.of(), List.of(Words.file("messages/en.yaml", messages)))
                .findings()
                .all()
                .stream()
                .map(Finding::toString)
                .toList();
    }
}
