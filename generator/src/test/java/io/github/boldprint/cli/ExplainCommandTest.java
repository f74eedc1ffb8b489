package io.github.boldprint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.pack.Shop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path folder;

    @Test
    void explainsAFact() {
        Cli.Ran ran = Cli.in(folder).run("explain", "returns.window");
        assertEquals(0, ran.exit());
        assertTrue(ran.out().startsWith("""
                returns.window

                Means: How long a customer may send goods back.
                Type: duration
                Write: a length of time such as 'P30D', '30 days', '10 business days' or '2 to 4 business days'
                Example: window: P30D
                """), ran.out());
        assertTrue(ran.out().contains("Better for customers: longer\n"), ran.out());
    }

    @Test
    void explainsAKind() {
        String page = Cli.in(folder).run("explain", "privacy").out();
        assertTrue(Pattern.compile("\n\\* processings +list  ").matcher(page).find(), page);
        assertTrue(Pattern.compile("\n\\* processings\\.purpose +text  ").matcher(page).find(), page);
        assertTrue(Pattern.compile("\n\\+ processings\\.legitimateInterest +text  ").matcher(page).find(), page);
        assertTrue(page.contains("\nTopics of clauses:\n\nrights "), page);
        assertTrue(Pattern.compile("\n\\* name +text  ").matcher(Cli.in(folder).run("explain", "business").out()).find());
    }

    @Test
    void listsAndExplainsEveryRule() {
        Cli.Ran list = Cli.in(folder).run("explain");
        assertEquals(0, list.exit());
        assertTrue(list.out().contains("facts-known"), list.out());
        for (String line : list.out().lines().takeWhile(rule -> !rule.isEmpty()).toList()) {
            String rule = line.split(" ")[0];
            String page = Cli.in(folder).run("explain", rule).out();
            assertTrue(page.startsWith(rule + "\n\n"), page);
            assertTrue(page.contains("\nSeverity: ") && page.contains("\nWhy: ") && page.contains("\nWhat to do: "), page);
            assertTrue(page.contains("\nWrong:\n\n  ") && page.contains("\nRight:\n\n  "), page);
        }
    }

    @Test
    void explainsAConditionalFact() {
        String page = Cli.in(folder).run("explain", "returns.withdrawal.period").out();
        assertTrue(page.contains("Required: when 'withdrawal.applies' is true\n"), page);
        String unless = Cli.in(folder).run("explain", "returns.window").out();
        assertTrue(unless.contains("Required: yes, unless 'accepted' is false\n"), unless);
        assertTrue(Pattern.compile("\n\\+ window +duration  ").matcher(Cli.in(folder).run("explain", "returns").out()).find(), page);
    }

    @Test
    void explainsHowPacksAreWritten() {
        String page = Cli.in(folder).run("explain", "pack-language").out();
        assertTrue(page.contains("\nAssertion: each:\n"), page);
        assertTrue(page.contains("\n{each: exceptions}  "), page);
    }

    @Test
    void saysWhatWasMeant() {
        Cli.Ran ran = Cli.in(folder).run("explain", "returns.windw");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("'returns.windw' is no rule, no pack, no kind of policy, no fact and no usual answer; "
                + "did you mean 'returns.window'?"), ran.err());
    }

    @Test
    void explainsARuleOfAPackAndThePack() throws IOException {
        Files.createDirectories(folder.resolve("packs"));
        Files.writeString(folder.resolve("site.yaml"), Shop.in("DE").files().get("site.yaml"));
        Files.writeString(folder.resolve("packs/lamp-law.yaml"), Shop.pack("lamp-law", "{markets: [EU]}", """
                id: window-long
                policy: returns
                asks: At least two weeks.
                when: {fact: accepted, is: yes}
                assert: {fact: window, atLeast: P14D}
                """));
        assertEquals("""
                window-long

                Asks for: At least two weeks.
                Of: the policy returns
                Level: must
                Source: Lamp Act, § 1 (https://law.example/lamps)
                Known from: the official text
                What to do: Where 'accepted' is yes: see that 'window' is at least P14D (returns).
                Pack: lamp-law
                """, Cli.in(folder).run("explain", "window-long").out());
        assertTrue(Cli.in(folder).run("explain", "lamp-law").out().endsWith("\nwindow-long  must  At least two weeks.\n"));
        assertTrue(Cli.in(folder).run("explain").out().contains("\nPacks:\n\n"));
        assertTrue(Cli.in(folder).run("explain", "window-lomg").err().contains("did you mean 'window-long'?"));
    }

    @Test
    void showsAUsualAnswerToPaste() {
        Cli.Ran ran = Cli.in(folder).run("explain", "privacy/newsletter");
        assertEquals(0, ran.exit());
        assertEquals("""
                privacy/newsletter

                You send news to people who asked for them.
                Source: Regulation (EU) 2016/679, GDPR, Art. 6(1)(a), http://data.europa.eu/eli/reg/2016/679/oj

                Paste it into policies/privacy.yaml, make it say what you really do, then take it off 'confirm':

                  confirm: [processings.newsletter]
                  facts:
                    processings:
                      - id: newsletter
                        purpose: Sending you our newsletter
                        data: E-mail address
                        legalBasis: consent
                        recipients: Host of our mail
                        retentionCriteria: until you unsubscribe
                        provision: voluntary
                """, ran.out());
    }

    @Test
    void showsAUsualAnswerInTheLanguagesThatAreAskedFor() {
        String out = Cli.in(folder).run("explain", "returns/faulty-goods", "--language", "de,en").out();
        assertTrue(out.contains("For customers in: EU\n"), out);
        assertTrue(out.contains("    - id: faulty-goods\n      topic: faulty-goods\n      title: Wenn etwas mangelhaft ist\n"), out);
        assertTrue(out.contains("And into policies/returns.en.yaml:\n\n  clauses:\n    - id: faulty-goods\n"
                + "      title: When something is faulty\n"), out);
        String croatian = Cli.in(folder).run("explain", "returns/faulty-goods", "--language", "hr").out();
        assertTrue(croatian.contains("title: Kad roba ima nedostatak"), croatian);
        String french = Cli.in(folder).run("explain", "returns/faulty-goods", "--language", "fr").out();
        assertTrue(french.contains("There are no words in language 'fr' yet; '--language"), french);
    }

    @Test
    void listsTheUsualAnswersOfAKind() {
        String out = Cli.in(folder).run("explain", "privacy").out();
        assertTrue(out.matches("(?s).*\nUsual answers:\n\nprivacy/orders +You send what customers order\\.\n.*"), out);
        assertFalse(Cli.in(folder).run("explain", "memberships").out().contains("Usual answers"));
    }

    @Test
    void findsTheUsualAnswerThatWasMeant() {
        Cli.Ran ran = Cli.in(folder).run("explain", "privacy/newsleter");
        assertEquals(2, ran.exit());
        assertTrue(ran.err().contains("did you mean 'privacy/newsletter'?"), ran.err());
    }
}
