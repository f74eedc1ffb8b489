package io.github.boldprint.finish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.site.Example;
import io.github.boldprint.site.SitePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityTxtTest {

    private static final String EVERYTHING = """
            {email: "safe+web@example.com", url: "https://example.com/report/", phone: +49 30 23125 016,
                expires: 2027-09-30, preferredLanguages: [en, de], policyUrl: "https://example.com/security/",
                encryptionUrl: "https://example.com/key.txt"}""";

    @Test
    void saysAllThatIsStated() {
        String text = text("https://example.com/", EVERYTHING).orElseThrow();
        assertEquals("""
                # Where to report a weak spot in our website (RFC 9116)
                Contact: mailto:safe+web@example.com
                Contact: https://example.com/report/
                Contact: tel:+493023125016
                Expires: 2027-09-30T00:00:00Z
                Encryption: https://example.com/key.txt
                Preferred-Languages: en, de
                Canonical: https://example.com/.well-known/security.txt
                Policy: https://example.com/security/
                """, text);
        assertEquals(List.of(), SecurityTxtGrammar.faults(text));
    }

    @Test
    void holdsForAYearFromThePolicyOnWhereNoDayIsGiven() {
        String text = text("https://example.com/", "{email: safe@example.com}").orElseThrow();
        assertTrue(text.contains("\nExpires: 2027-10-01T00:00:00Z\n"), text);
        assertEquals(List.of(), SecurityTxtGrammar.faults(text));
    }

    @Test
    void namesThePlaceWhereItCountsIfTheSiteStandsInAFolder() {
        String text = text("https://example.com/policies/", "{email: safe@example.com}").orElseThrow();
        assertTrue(text.contains("\n# It counts at https://example.com/.well-known/security.txt\n"), text);
        assertTrue(text.contains("\nCanonical: https://example.com/.well-known/security.txt\n"), text);
        assertEquals(List.of(), SecurityTxtGrammar.faults(text));
    }

    @Test
    void escapesWhatAnAddressMayHoldAndALinkMayNot() {
        String text = text("https://example.com/", "{email: \"a%b|c@example.com\"}").orElseThrow();
        assertTrue(text.contains("\nContact: mailto:a%25b%7Cc@example.com\n"), text);
        assertEquals(List.of(), SecurityTxtGrammar.faults(text));
    }

    @Test
    void isNotThereWithoutAContact() {
        assertEquals(Optional.empty(), text("https://example.com/", "{preferredLanguages: [en]}"));
        assertTrue(Finished.lampShop(Map.of()).files().file(SecurityTxt.PATH).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Expires: 2027-09-30T00:00:00Z\n",
        "Contact: mailto:a@example.com\n",
        "Contact: a@example.com\nExpires: 2027-09-30T00:00:00Z\n",
        "Contact: http://example.com/\nExpires: 2027-09-30T00:00:00Z\n",
        "Contact:mailto:a@example.com\nExpires: 2027-09-30T00:00:00Z\n",
        "Contact: mailto:a@example.com\nExpires: 2027-09-30\n",
        "Contact: mailto:a@example.com\nExpires: 2027-09-30T00:00:00Z\nExpires: 2027-09-30T00:00:00Z\n",
        "Contact: mailto:a@example.com\nExpires: 2027-09-30T00:00:00Z\nPreferred-Languages: en; de\n",
        "Contact: mailto:a@example.com\nExpires: 2027-09-30T00:00:00Z\nwhatever\n",
        "Contact: mailto:a@example.com\nExpires: 2027-09-30T00:00:00Z"})
    void theGrammarNoticesAFault(String text) {
        assertFalse(SecurityTxtGrammar.faults(text).isEmpty(), text);
    }

    private static Optional<String> text(String url, String contact) {
        Example example = Example.shipped(Map.of("site.yaml", """
                business: {name: Lumen & Loom, email: care@example.com}
                url: %s
                languages: [en]
                markets: [DE]
                """.formatted(url), "policies/contact.yaml", """
                kind: contact
                effective: 2026-10-01
                facts:
                  channels: [{id: email, channel: email, email: care@example.com}]
                  securityContact: %s
                """.formatted(contact)));
        return Finished.of(example).files().file(new SitePath(".well-known/security.txt")).map(SiteFile::text);
    }
}
