package io.github.boldprint.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.boldprint.source.SourceReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private final Placeholders placeholders = new Placeholders(SourceReader.shippedFile("placeholders.yaml"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Write to [company].                           | [company]",
        "en | [Insert your address here]                    | [Insert your address here]",
        "en | Last updated: [date]                          | [date]",
        "en | To [name] within […] days.                    | [name], […]",
        "en | Signed by [___].                              | [___]",
        "en | TODO                                          | TODO",
        "en | Our hours: TBD.                               | TBD",
        "en | FIXME: ask the lawyer                         | FIXME",
        "en | lorem  ipsum dolor sit amet                   | lorem  ipsum, dolor sit amet",
        "en | Coming soon!                                  | Coming soon",
        "en | The details are coming soon.                  | coming soon",
        "en | Returns (coming soon)                         | coming soon",
        "en | Insert company name here.                     | Insert company name here",
        "en | Dear {name},                                  | {name}",
        "en | Dear ${first_name}, you paid %s.              | ${first_name}, %s",
        "en | Dear <name>, and <%= name %>                  | <name>, <%= name %>",
        "en | Dear {% name %}                               | {% name %}",
        "en | Call xxx.                                     | xxx",
        "en-GB | To be confirmed.                           | To be confirmed",
        "de | Folgt in Kürze.                               | Folgt in Kürze",
        "de | Bitte hier den Firmennamen eintragen.         | hier den Firmennamen eintragen",
        "de | Wir heißen Musterfirma.                       | Musterfirma",
        "hr | Umetnite naziv tvrtke ovdje.                  | Umetnite naziv tvrtke ovdje",
        "hr | Povrat: još treba dopuniti.                   | još treba dopuniti",
        "hr | Uskoro dostupno!                              | Uskoro dostupno",
        "ms | Masukkan nama kedai anda di sini.             | Masukkan nama kedai anda di sini",
        "ms | Tempohnya akan ditentukan kemudian.           | akan ditentukan kemudian",
        "ms | Segera hadir!                                 | Segera hadir",
        "fil | Ilagay ang pangalan ng tindahan dito.        | Ilagay ang pangalan ng tindahan dito",
        "fil | Pupunan pa. Sumulat kay Juan dela Cruz.      | Pupunan pa, Juan dela Cruz",
        "fil | Refund: kukumpirmahin pa.                    | kukumpirmahin pa",
        "fr | Texte : lorem ipsum                           | lorem ipsum"})
    void findsWhatNobodyWroteYet(String language, String text, String found) {
        assertEquals(List.of(found.split(", ")), words(text, language));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We keep a to-do list for your order.",
        "Our new shop is coming soon to Berlin, and you are invited.",
        "A house under construction gets its own rates.",
        "Sizes XXL and XXXL cost the same.",
        "Save 5 % on drills, 10 %discount on saws, and 100 %.",
        "'[t]he trader shall reimburse'",
        "[ ] I agree  [x] I want a refund  [1] [2]",
        "Fewer than 3 < 4, and 5 > 2.",
        "The methods: {1, 2}.",
        "Fill in the form and insert the label into the box.",
        "A placeholder on the shelf shows which tools are lent.",
        "Write __ where nothing applies, and sign on the line: ______.",
        "Tell us your company name, and we add it to the invoice."})
    void leavesHonestWordsAlone(String text) {
        assertEquals(List.of(), words(text, "en"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "hr | Broj narudžbe upišite ovdje, a u pripremi paketa pazimo na svaki komad. Uskoro otvaramo trgovinu.",
        "ms | Masukkan nombor pesanan di sini. Barang baharu menyusul pada masa akan datang.",
        "fil | Ilagay ang voucher code dito. Malapit na ang Pasko; abangan ang aming mga bagong habi."})
    void leavesHonestWordsOfOtherLanguagesAlone(String language, String text) {
        assertEquals(List.of(), words(text, language));
    }

    @Test
    void knowsThatSomePhrasesAreWordsElsewhere() {
        assertEquals(List.of(), words("TODO INCLUIDO", "es"));
        assertEquals(List.of(), words("Musterfirma is a firm that prints patterns.", "en"));
        assertEquals(List.of("TBD"), words("TODO TBD", "pt-BR"));
    }

    @Test
    void saysWhereEachBegins() {
        assertEquals(List.of(3, 11), placeholders.inText("To [name], TODO.", "en").stream()
                .map(Placeholders.Found::start).toList());
    }

    @Test
    void takesAQuoteForALeftoverOnlyWhereNothingIsQuoted() {
        assertEquals(List.of(), words("Within {{window}}", "en"));
        assertEquals(List.of("{{window}}"), placeholders.inWords("Within {{window}}", "en").stream()
                .map(Placeholders.Found::words).toList());
        assertEquals(List.of("__DATE OF BIRTH__"), placeholders.inWords("On __DATE OF BIRTH__", "en").stream()
                .map(Placeholders.Found::words).toList());
    }

    private List<String> words(String text, String language) {
        return placeholders.inText(text, language).stream().map(Placeholders.Found::words).toList();
    }
}
