package io.github.boldprint.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.outline.Facets;
import io.github.boldprint.outline.Outliner;
import io.github.boldprint.outline.Question;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | newsletter | ja | yes", "de | newsletter | Nein | no", "en | newsletter | Y | yes", "hr | newsletter | da | yes",
        "ms | newsletter | tidak | no", "fil | newsletter | opo | yes", "en | newsletter | oo | yes",
        "de | return-window | 30 Tage | P30D", "de | return-window | zwei Wochen | P2W", "en | return-window | P30D | P30D",
        "en | return-window | 30 days | 30 days", "hr | return-window | 30 dana | P30D", "ms | return-window | 30 hari | P30D",
        "fil | return-window | 30 araw | P30D", "en | return-window | 30 Tage | P30D",
        "de | transit-time | 2-4 Werktage | 2 to 4 business days", "de | transit-time | 2 bis 4 Werktage | 2 to 4 business days",
        "de | delivery-fee | 4,90 € | 4.90 EUR", "en | delivery-fee | £3.50 | 3.50 GBP", "ms | delivery-fee | RM 10 | 10 MYR",
        "de | country | Deutschland | DE", "en | country | germany | DE", "en | country | de | DE", "en | country | UK | GB",
        "en | country | the Netherlands | NL", "hr | country | Hrvatska | HR", "ms | country | Malaysia | MY", "fil | country | Pilipinas | PH",
        "en | markets | Ireland, California and us-tx | IE, US-CA, US-TX", "de | markets | Deutschland und Österreich | DE, AT",
        "en | languages | Deutsch und Englisch | de, en", "en | languages | DE | de", "en | languages | English; Filipino | en, fil",
        "de | sells | 1, 4 | goods, subscriptions", "de | sells | 1 4 | goods, subscriptions", "de | sells | Waren und Dienstleistungen | goods, services",
        "de | payment-methods | Karte, PayPal | card, wallet", "en | return-paid-by | customer | customer", "en | return-paid-by | we do | business",
        "en | url | www.example.com | https://www.example.com/", "en | url | http://example.com/p | https://example.com/p",
        "en | phone | 0044 (0)113 496 0123 | +44 113 496 0123", "en | email | mailto:a@b.example | a@b.example",
        "en | hours | Mon-Fri 9am-5pm | Mo-Fr 09:00-17:00", "de | hours | Montag bis Freitag 9 bis 17 Uhr | Mo-Fr 09:00-17:00",
        "de | hours | Do 9-12; Sa 10:30-14 | Th 09:00-12:00; Sa 10:30-14:00", "de | hours | Mo - Do 9-17 Uhr | Mo-Th 09:00-17:00",
        "hr | hours | pon do pet 9 do 17 h | Mo-Fr 09:00-17:00", "en | hours | Mo-Fr 09:00-17:00 | Mo-Fr 09:00-17:00",
        "de | regulatedAs | keine | no", "en | dataForSale | sensitive data | sensitive", "de | online | jawohl | yes"})
    void mean(String language, String question, String typed, String answer) {
        assertEquals(Optional.of(answer), new OwnWords(Tongue.of(language)).mean(question(question), typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "return-window | soon", "return-window | 30", "return-window | 30 days or 2 weeks", "delivery-fee | 4,90", "delivery-fee | some euros",
        "country | Atlantis", "markets | DE, Atlantis", "sells | 10", "sells | 0", "sells | digital", "return-paid-by | me",
        "url | shop", "url | a b.example", "phone | 030 123456", "email | care", "hours | always", "hours | Mo 17-9", "newsletter | maybe",
        "languages | Klingonian", "online | 1"})
    void areNotGuessed(String question, String typed) {
        assertEquals(Optional.empty(), new OwnWords(Tongue.of("en")).mean(question(question), typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "hr", "ms", "fil"})
    void understandWhatTheQuestionItselfShows(String language) {
        Tongue tongue = Tongue.of(language);
        all().filter(question -> !question.choices().isEmpty()).forEach(question -> question.choices().forEach(choice ->
                assertEquals(Optional.of(choice), new OwnWords(tongue).mean(single(question), tongue.choice(question, choice)),
                        question.id())));
    }

    @Test
    void keepNamesThatHoldAWordOfAnotherLanguage() {
        assertEquals(Optional.of("Ana i Ivo"), new OwnWords(Tongue.of("en")).mean(question("represented-by"), "Ana i Ivo"));
        assertEquals(Optional.of("Ana, Ivo"), new OwnWords(Tongue.of("hr")).mean(question("represented-by"), "Ana i Ivo"));
    }

    /** A label can hold a comma, which parts several answers; its number is there for that. */
    private static Question single(Question question) {
        return new Question(question.id(), question.ask(), question.type(), false, question.choices(), question.fallback(),
                question.skippable(), question.onlyIf());
    }

    static Stream<Question> all() {
        return Stream.of(Outliner.questions(), Outliner.furtherQuestions(), Facets.all().values()).flatMap(each -> each.stream());
    }

    private static Question question(String id) {
        return all().filter(question -> question.id().equals(id)).findFirst().orElseThrow();
    }
}
