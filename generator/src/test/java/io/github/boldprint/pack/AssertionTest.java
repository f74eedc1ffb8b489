package io.github.boldprint.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.boldprint.check.Coverage;
import io.github.boldprint.check.Coverage.Status;
import io.github.boldprint.finding.Findings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of assertion, met and not met. */
class AssertionTest {

    private static final String RETURNS = """
            kind: returns
            effective: 2026-10-01
            review: {last: 2026-09-15, every: P6M, owner: Care}
            summary: Send it back with the [form](policy:returns#money).
            facts:
              accepted: yes
              window: P30D
              returnMethod: [by-mail, in-store]
              returnPortal: https://lamps.example/orders/
              returnCost: {paidBy: customer, fee: 4.90 EUR}
              restockingFee: {percentage: 10 %}
              refund: {within: 5 business days}
              exceptions:
                - {id: cut-cable, what: cable cut to length, why: Nobody else can use it.}
                - {id: bulbs, what: bulbs}
              seasons: []
            clauses:
              - id: money
                title: Your Money
                topic: refunds
                text: We pay your money  back within {{refund.within}}, by **bank transfer**. See
                  [your orders]({{returnPortal}}) and [the law](https://law.example/lamps/3).
              - {id: inside, audience: staff, topic: exchange, title: For us, text: Never say perhaps.}
            """;
    private static final String RETURNS_DE = """
            clauses:
              - id: money
                title: Ihr Geld
                text: Wir zahlen per Überweisung. Hier sind [Ihre Bestellungen]({{returnPortal}}).
            """;

    private static final Shop SHOP = Shop.in("DE").with("policies/returns.yaml", RETURNS)
            .with("policies/returns.de.yaml", RETURNS_DE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{fact: window, present: yes}                                        | MET",
        "{fact: windowStarts, present: yes}                                  | MISSING",
        "{fact: windowStarts, present: no}                                   | MET",
        "{fact: window, present: no}                                         | MISSING",
        "{fact: seasons, present: yes}                                       | MISSING",
        "{fact: refund, present: yes}                                        | MET",
        "{fact: accepted, is: yes}                                           | MET",
        "{fact: accepted, is: no}                                            | MISSING",
        "{fact: window, is: 30 days}                                         | MET",
        "{fact: returnCost.paidBy, oneOf: [business, customer]}              | MET",
        "{fact: returnCost.paidBy, oneOf: [business]}                        | MISSING",
        "{fact: returnMethod, includes: by-mail}                             | MET",
        "{fact: returnMethod, includes: [by-mail, in-store]}                 | MET",
        "{fact: returnMethod, includes: [by-mail, at-kiosk]}                 | MISSING",
        "{fact: returnMethod, atLeast: 2}                                    | MET",
        "{fact: exceptions, atMost: 1}                                       | MISSING",
        "{fact: window, atLeast: P14D}                                       | MET",
        "{fact: window, atLeast: P31D}                                       | MISSING",
        "{fact: window, atMost: P1M}                                         | JUDGEMENT",
        "{fact: window, atMost: P2M}                                         | MET",
        "{fact: refund.within, atMost: P14D}                                 | JUDGEMENT",
        "{fact: returnCost.fee, atMost: 5.00 EUR}                            | MET",
        "{fact: returnCost.fee, atMost: 5.00 USD}                            | JUDGEMENT",
        "{fact: restockingFee.percentage, atMost: 9 %}                       | MISSING",
        "{fact: effective, atMost: 2026-10-01}                               | MET",
        "{fact: review.last, notOlderThan: P1Y}                              | MET",
        "{fact: review.last, notOlderThan: P1M}                              | MISSING",
        "{fact: business.email, present: yes}                                | MET",
        "{fact: business.phone, present: yes}                                | MISSING",
        "{fact: contact.personAnswersWithin, present: yes}                   | MISSING",
        "{each: exceptions, assert: {fact: what, present: yes}}              | MET",
        "{each: exceptions, assert: {fact: why, present: yes}}               | MISSING",
        "{each: seasons, assert: {fact: what, present: yes}}                 | MET",
        "{each: withdrawal.exceptions, assert: {fact: what, present: yes}}   | MISSING",
        "{some: exceptions, assert: {fact: why, present: yes}}               | MET",
        "{some: exceptions, assert: {fact: what, is: lamps}}                 | MISSING",
        "{some: seasons, assert: {fact: what, present: yes}}                 | MISSING",
        "{some: withdrawal.exceptions, assert: {fact: what, present: yes}}   | MISSING",
        "{all: [{fact: window, present: yes}, {fact: accepted, is: yes}]}    | MET",
        "{all: [{fact: window, atMost: P1M}, {fact: accepted, is: no}]}      | MISSING",
        "{all: [{fact: window, atMost: P1M}, {fact: accepted, is: yes}]}     | JUDGEMENT",
        "{any: [{fact: window, atMost: P1M}, {fact: accepted, is: no}]}      | JUDGEMENT",
        "{any: [{fact: window, atMost: P1M}, {fact: accepted, is: yes}]}     | MET",
        "{any: [{fact: windowStarts, present: yes}, {fact: accepted, is: no}]} | MISSING",
        "{not: {fact: accepted, is: no}}                                     | MET",
        "{not: {fact: accepted, is: yes}}                                    | MISSING",
        "{not: {fact: window, atMost: P1M}}                                  | JUDGEMENT",
        "{clause: refunds}                                                   | MET",
        "{clause: faulty-goods}                                              | MISSING",
        "{clause: exchange}                                                  | MISSING",
        "{clause: refunds, minWords: 5}                                      | MET",
        "{clause: refunds, minWords: 50}                                     | MISSING",
        "'{clause: refunds, mentions: {en: [[cash, bank TRANSFER], [money back]]}}' | MET",
        "'{clause: refunds, mentions: {en: [[money back], [cash]]}}'         | MISSING",
        "'{clause: refunds, mentions: {en: [[money]], de: [[überweisung]]}}' | MET",
        "'{clause: refunds, mentions: {en: [[money]], de: [[Bargeld]]}}'     | MISSING",
        "{clause: refunds, mentions: {fr: [[argent]]}}                       | JUDGEMENT",
        "{text: {en: your money}, in: clause}                                | MET",
        "{text: {en: Nobody else can use it}, in: policy}                    | MET",
        "{text: {en: Nobody else can use it}, in: clause}                    | MISSING",
        "{text: {en: perhaps}, in: policy}                                   | MISSING",
        "{text: {ms: wang}, in: policy}                                      | JUDGEMENT",
        "{forbid: {en: [cash]}}                                              | MET",
        "{forbid: {en: [cash, bank transfer]}}                               | MISSING",
        "{forbid: {en: [ban]}}                                               | MET",
        "'{forbid: {en: [ban*]}}'                                            | MISSING",
        "'{forbid: {en: [cash]}, links: [law.example/lamps]}'                | MISSING",
        "'{forbid: {en: [cash]}, links: [law.example/lamp, law.example/lamps/33]}' | MET",
        "'{forbid: {en: [cash]}, links: [lamps.example]}'                    | MISSING",
        "'{forbid: {en: [cash]}, in: every-policy}'                          | MET",
        "{link: returnPortal, in: policy}                                    | MET",
        "'{link: returnPortal, in: policy, words: {en: [your orders], de: [Bestellungen]}}' | MET",
        "{link: returnPortal, in: policy, words: {en: [here]}}               | MISSING",
        "{link: returns#money, in: policy, words: {en: [form]}}              | MET",
        "{link: privacy, in: policy}                                         | MISSING",
        "'{link: \"https://law.example/\", in: policy}'                      | MET",
        "'{not: {link: \"https://law.example/\", in: policy}}'               | MISSING",
        "{link: returns, in: every-page}                                     | MET",
        "{link: returns, in: every-page, words: {en: [returns]}}             | MET",
        "{link: returns, in: every-page, words: {en: [refunds]}}             | MISSING",
        "{link: privacy, in: every-page}                                     | MISSING",
        "{language: de}                                                      | MET",
        "{language: ms}                                                      | MISSING"})
    void judges(String assertion, Status status) {
        Shop shop = SHOP.asking("returns", "assert: " + assertion + "\n");
        assertEquals(Findings.NONE, shop.packFindings());
        Coverage.OfRule rule = shop.coverage().markets().get(0).rules().get(0);
        assertEquals(status, rule.status(), rule.why());
        assertEquals(status == Status.MET, rule.why().isEmpty());
        assertEquals(status == Status.MET, !rule.by().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{fact: window, atLeast: P31D} | policies/returns.yaml:7:3: error: Light (Lamp Act, § 1): 'window' is P30D here; "
            + "change it so that it is at least P31D, for example `window: P31D` [lamp-rule]",
        "{fact: refund.starts, present: yes} | policies/returns.yaml:12:3: error: Light (Lamp Act, § 1): state 'refund.starts', "
            + "for example `starts: return-received` [lamp-rule]",
        "{fact: withdrawal.period, present: yes} | policies/returns.yaml:5:1: error: Light (Lamp Act, § 1): state "
            + "'withdrawal.period', for example `period: P14D` [lamp-rule]",
        "{each: exceptions, assert: {fact: why, present: yes}} | policies/returns.yaml:15:7: error: Light (Lamp Act, § 1): state "
            + "'why', for example `why: Nobody else can use them.` [lamp-rule]",
        "{some: exceptions, assert: {fact: what, is: lamps}} | policies/returns.yaml:13:3: error: Light (Lamp Act, § 1): in at "
            + "least one item of 'exceptions', 'what' is cable cut to length here; change it so that it is lamps, for example "
            + "`what: lamps`; or 'what' is bulbs here; change it so that it is lamps, for example `what: lamps` [lamp-rule]",
        "{forbid: {en: [bank transfer]}} | policies/returns.yaml:21:66: error: Light (Lamp Act, § 1): take out the words "
            + "'bank transfer' [lamp-rule]",
        "{clause: faulty-goods} | policies/returns.yaml:1:1: error: Light (Lamp Act, § 1): add a public clause with "
            + "'topic: faulty-goods' [lamp-rule]",
        "{fact: business.phone, present: yes} | site.yaml:1:1: error: Light (Lamp Act, § 1): state 'business.phone', "
            + "for example `phone: +49 30 23125 014` [lamp-rule]",
        "{fact: review.last, notOlderThan: P1M} | policies/returns.yaml:3:1: warning: Light (Lamp Act, § 1): 'review.last' is "
            + "2026-09-15 here; change it so that it is no more than P1M ago [lamp-rule]",
        "{fact: review.last, notOlderThan: P0D} | policies/returns.yaml:3:1: warning: Light (Lamp Act, § 1): 'review.last' is "
            + "2026-09-15 here; change it so that it has not passed [lamp-rule]",
        "{fact: window, atMost: P1M} | policies/returns.yaml:7:3: warning: Light (Lamp Act, § 1): needs a person's judgement: "
            + "'window' is P30D, and nobody can say for sure whether that is at most P1M [lamp-rule]"})
    void saysWhereAndWhatToDo(String assertion, String finding) {
        assertEquals(List.of(finding), SHOP.asking("returns", "assert: " + assertion + "\n").findings());
    }

    @Test
    void findsWordsAndAddressesInAnyPolicyWhicheverIsAsked() {
        String rule = "assert: {forbid: {en: [bank transfer]}, links: [law.example/lamps], in: %s}\n";
        assertEquals(List.of("policies/returns.yaml:21:66: error: Light (Lamp Act, § 1): take out the words 'bank transfer' "
                + "[lamp-rule]"), SHOP.asking("privacy", rule.formatted("every-policy")).findings());
        assertEquals(List.of("policies/returns.yaml:22:43: error: Light (Lamp Act, § 1): take out the address "
                + "'https://law.example/lamps/3' [lamp-rule]"),
                SHOP.asking("privacy", rule.replace("bank", "money").formatted("every-policy")).findings());
        assertEquals(List.of(), SHOP.asking("privacy", rule.formatted("policy")).findings());
    }

    @Test
    void wantsPlacesWithoutTheirScheme() {
        Shop shop = SHOP.asking("returns", "assert: {forbid: {en: [cash]}, links: [\"https://law.example/\"]}\n");
        assertTrue(shop.packFindings().toString().contains("'https://law.example/' is no place on the web"),
                shop.packFindings()::toString);
    }

    @Test
    void failsAtTheSiteWithoutThePolicy() {
        assertEquals(List.of("site.yaml:1:1: error: Light (Lamp Act, § 1): there is no policies/privacy.yaml yet; "
                + "state 'requests.email', for example `email: privacy@example.com` [lamp-rule]"),
                SHOP.asking("privacy", "assert: {fact: requests.email, present: yes}\n").findings());
    }

    @Test
    void saysNothingOfWhatCouldNotBeRead() {
        Shop shop = SHOP.with("policies/returns.yaml", RETURNS.replace("window: P30D", "window: soon"))
                .asking("returns", "assert: {fact: window, atLeast: P14D}\n");
        assertEquals(List.of(), shop.findings());
        assertEquals(Status.JUDGEMENT, shop.coverage().markets().get(0).rules().get(0).status());
    }

    @Test
    void findsPhrasesInWholeWordsOnly() {
        assertEquals(3, new Phrase("cash").in(Folded.of("NO Cash!")).orElseThrow());
        assertEquals(true, new Phrase("cash").in(Folded.of("cashback")).isEmpty());
        assertEquals(0, new Phrase("cash*").in(Folded.of("cashback")).orElseThrow());
        assertEquals(2, new Phrase("STRASSE 3").in(Folded.of("a Straße\n\u00A03")).orElseThrow());
        assertEquals(1, new Phrase("退款").in(Folded.of("可退款的")).orElseThrow());
        assertEquals(0, new Phrase("don't").in(Folded.of("don’t")).orElseThrow());
    }
}
