package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CalloutTest {

    private static List<Callout> callouts(String before, String after) {
        return Redliner.compare(before, after).callouts();
    }

    @Test
    void pairsWhatStandsForEachOther() {
        assertEquals(List.of(new Callout(Callout.Kind.DURATION, "30 days", "14 days"),
                        new Callout(Callout.Kind.MONEY, "5 EUR", "6 EUR")),
                callouts("Return within 30 days of delivery, as the law says, for a fee of 5 EUR.",
                        "Return within 14 days of delivery, as the law says, for a fee of 6 EUR."));
    }

    @Test
    void callsOutModalsAndNegations() {
        assertEquals(List.of(new Callout(Callout.Kind.MODAL, "may", "must")),
                callouts("You may cancel this order at any time by mail.",
                        "You must cancel this order at any time by mail."));
        assertEquals(List.of(new Callout(Callout.Kind.NEGATION, "not", "")),
                callouts("We do not share your data.", "We share your data."));
        assertEquals(List.of(new Callout(Callout.Kind.MODAL, "kann", "muss")),
                callouts("Die Ware kann zurückgeschickt werden.", "Die Ware muss zurückgeschickt werden."));
    }

    @Test
    void callsOutDatesNumbersLinksAndFacts() {
        assertEquals(List.of(new Callout(Callout.Kind.DATE, "1 May 2026", "1 June 2026")),
                callouts("It is in force from 1 May 2026 on.", "It is in force from 1 June 2026 on."));
        assertEquals(List.of(new Callout(Callout.Kind.NUMBER, "5 %", "10 %")),
                callouts("You get 5 % off the price.", "You get 10 % off the price."));
        assertEquals(List.of(new Callout(Callout.Kind.LINK, "policy:returns", "policy:shipping")),
                callouts("See [more](policy:returns).", "See [more](policy:shipping)."));
        assertEquals(List.of(new Callout(Callout.Kind.FACT, "{{window}}", "")),
                callouts("You have {{window}} from the day of delivery.", "You have time from the day of delivery."));
    }

    @Test
    void whatBothSidesOfAMarkHaveIsNotCalledOut() {
        assertEquals(List.of(), callouts("All must go. You must send each lamp in its own carton to the depot by ship.",
                "All must go. Nobody else but the boss must ever paint walls, floors or doors in blue."));
    }

    @Test
    void anInsertedClauseIsCalledOutInFull() {
        assertEquals(List.of(new Callout(Callout.Kind.MODAL, "", "may"), new Callout(Callout.Kind.DURATION, "",
                "10 days"),
                        new Callout(Callout.Kind.NEGATION, "", "without")),
                callouts("One.\n", "One.\n\nWe may change this within 10 days without telling you first.\n"));
    }

    @Test
    void aChangeInsideAMoveIsCalledOutOnce() {
        String clause = "You can return everything that you bought from us within 30 days of the day on which it "
                + "came.\n\n";
        String other = "We keep your data for as long as the law wants us to keep it, and then we delete it for "
                + "good.\n\n"
                + "Complaints are answered by a person on the same working day, whatever way you choose to send "
                + "them.\n\n";
        assertEquals(List.of(new Callout(Callout.Kind.DURATION, "30 days", "14 days")),
                callouts(clause + other, other + clause.replace("30 days", "14 days")));
    }
}
