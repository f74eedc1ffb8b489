package io.github.boldprint.check.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodedRulesTest {

    /** Ids are permanent: people name them in waivers, build servers remember them. */
    private static final List<String> IDS = List.of(
            "clauses-filled",
            "date-effective",
            "date-review",
            "facts-present",
            "facts-uncontradicted",
            "links-alive",
            "no-placeholders",
            "quotes-known",
            "quotes-public",
            "recipes-confirmed",
            "review-due",
            "security-contact",
            "sentences-short",
            "translations-complete",
            "words-certain",
            "words-present");

    @Test
    void keepsTheIdsOfItsRules() {
        assertEquals(IDS, CodedRules.all().stream().map(rule -> rule.id().value()).toList());
    }
}
