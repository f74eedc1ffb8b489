package io.github.boldprint.redline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseRedlineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within 30 days of delivery | within 14 days of delivery | within [-30 days-]{+14 days+} of delivery
            a 30-day window | a 14-day window | a [-30-day-]{+14-day+} window
            in 2 to 4 business days | in 3 to 5 business days | in [-2 to 4 business days-]{+3 to 5 business days+}
            a fee of 4.90 EUR | a fee of 4.95 EUR | a fee of [-4.90 EUR-]{+4.95 EUR+}
            up to $3 million in all | up to $5 million in all | up to [-$3 million-]{+$5 million+} in all
            from 1 May 2026 on | from 1 June 2026 on | from [-1 May 2026-]{+1 June 2026+} on
            since May 1, 2026 for all | since May 2, 2026 for all | since [-May 1, 2026-]{+May 2, 2026+} for all
            am 3.5.2026 erneut | am 4.5.2026 erneut | am [-3.5.2026-]{+4.5.2026+} erneut
            binnen 14 Tagen ab Erhalt | binnen 30 Tagen ab Erhalt | binnen [-14 Tagen-]{+30 Tagen+} ab Erhalt
            in {{window}} of it | in {{refund.within}} of it | in [-{{window}}-]{+{{refund.within}}+} of it
            call +49 30 1234567 now | call +49 30 1234568 now | call [-+49 30 1234567-]{++49 30 1234568+} now
            write to care@a.example | write to help@a.example | write to [-care@a.example-]{+help@a.example+}
            see https://a.example/x | see https://a.example/y | see [-https://a.example/x-]{+https://a.example/y+}
            see [it](policy:a#x) now | see [it](policy:a#y) now | see [it[-](policy:a#x)-]{+](policy:a#y)+} now
            see [30 days](policy:a) now | see [14 days](policy:a) now | see [[-30 days-]{+14 days+}](policy:a) now
            open 9:00-17:00 every day | open 9:00-18:00 every day | open [-9:00-17:00-]{+9:00-18:00+} every day
            """)
    void keepsFiguresLinksAndFactsWhole(String before, String after, String expected) {
        assertEquals("CHANGED: " + expected, Notation.changes(before, after));
    }

    @Test
    void aDeletionStandsBeforeTheInsertion() {
        assertEquals("CHANGED: We [-share-]{+sell+} your data.", Notation.changes("We share your data.",
                "We sell your data."));
    }

    @Test
    void aReplacedSentenceIsOnePiece() {
        String before = "You have a month. We will refund you in full as soon as the parcel is on its way back. Keep "
                + "the box.";
        String after = "You have a month. Vouchers are valid for a year in all of our shops, in full or in part. "
                + "Keep the box.";
        assertEquals("CHANGED: You have a month. [-We will refund you in full as soon as the parcel is on its way "
                + "back-]"
                + "{+Vouchers are valid for a year in all of our shops, in full or in part+}. Keep the box.",
                Notation.changes(before, after));
    }

    @Test
    void oneOrTwoWordsBetweenMarksAreNotKept() {
        assertEquals("CHANGED: We answer [-letters and calls-]{+mails and chats+} on the same day that we get them.",
                Notation.changes("We answer letters and calls on the same day that we get them.",
                        "We answer mails and chats on the same day that we get them."));
    }

    @Test
    void aSentenceComesWhole() {
        assertEquals("CHANGED: We ship to France.{+ We ship to Italy.+} We ship to Spain.",
                Notation.changes("We ship to France. We ship to Spain.",
                        "We ship to France. We ship to Italy. We ship to Spain."));
    }

    @Test
    void aSplitParagraphIsNoWording() {
        String one = "Return anything within 30 days. We refund you within 14 days. It goes to your card.\n\nNext.\n";
        String two = "Return anything within 30 days.\n\nWe refund you within 14 days. It goes to your "
                + "card.\n\nNext.\n";
        Redline split = Redliner.compare(one, two);
        assertEquals("""
                CHANGED: Return anything within 30 days.[- -]{+⏎⏎+}
                CHANGED: We refund you within 14 days. It goes to your card.⏎⏎""", Notation.changes(split));
        assertEquals(Layer.PRESENTATION, split.layer());
        Redline merged = Redliner.compare(two, one);
        assertEquals("CHANGED: Return anything within 30 days.[-⏎⏎-]{+ +}We refund you within 14 days. It goes to "
                + "your card.⏎⏎",
                Notation.changes(merged));
        assertEquals(Layer.PRESENTATION, merged.layer());
    }

    @Test
    void anEditInAMergedParagraphIsStillSeen() {
        assertEquals("CHANGED: Return anything within [-30 days-]{+14 days+} of delivery.[-⏎⏎-]{+ +}"
                + "We refund you as soon as we have it back.⏎",
                Notation.changes("Return anything within 30 days of delivery.\n\nWe refund you as soon as we have it "
                        + "back.\n",
                        "Return anything within 14 days of delivery. We refund you as soon as we have it back.\n"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            You may return it.|You  may return it. |SOURCE
            You may return it.|You\\nmay return it.|SOURCE
            One.\\r\\n\\r\\nTwo.\\r\\n|One.\\n\\nTwo.\\n|SOURCE
            One.\\n\\nTwo.|One.\\n\\n\\n\\nTwo.\\n|SOURCE
            Cafe\u0301 opens.|Caf\u00e9 opens.|SOURCE
            Pay 5\u00a0EUR.|Pay 5 EUR.|SOURCE
            One\\nline.|One  \\nline.|PRESENTATION
            You **must** tell.|You must tell.|PRESENTATION
            You *must* tell.|You **must** tell.|PRESENTATION
            ## Returns|### Returns|PRESENTATION
            Say “yes”.|Say "yes".|PRESENTATION
            Don’t pay.|Don't pay.|PRESENTATION
            Text.|<!-- note -->\\n\\nText.|PRESENTATION
            See [it](policy:returns).|See it.|LINK
            See <https://a.example>.|See <https://b.example>.|LINK
            You may.|You may!|WORDING
            the TOS|the tos|WORDING
            Now here.|Nowhere.|WORDING
            """)
    void tellsLookAndSourceFromWording(String before, String after, Layer expected) {
        Redline redline = Redliner.compare(lines(before), lines(after));
        assertEquals(expected, redline.layer());
        assertEquals(expected, Redliner.compare(lines(after), lines(before)).layer());
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n").replace("\\r", "\r");
    }

    @Test
    void theSameTextHasNoChange() {
        Redline redline = Redliner.compare("# A\n\n- b\n", "# A\n\n- b\n");
        assertEquals("", Notation.changes(redline));
        assertEquals(Layer.SAME, redline.layer());
        assertEquals(new Counts(0, 0, 0, 0), redline.counts());
    }

    @Test
    void marksBySignWhereAScriptHasNoSpaces() {
        assertEquals("CHANGED: 自收到商品之日起[-三-]{+二+}十天内可以退货。",
                Notation.changes("自收到商品之日起三十天内可以退货。", "自收到商品之日起二十天内可以退货。"));
        assertEquals("CHANGED: ส่งคืนได้ภายใน [-30-]{+14+} วัน", Notation.changes("ส่งคืนได้ภายใน 30 วัน",
                "ส่งคืนได้ภายใน 14 วัน"));
    }

    @Test
    void neverCutsASign() {
        assertEquals("CHANGED: Back 👩‍👩‍👧 or [-👩‍👩‍👧-]{+👩‍👩‍👦+} now.",
                Notation.changes("Back 👩‍👩‍👧 or 👩‍👩‍👧 now.", "Back 👩‍👩‍👧 or 👩‍👩‍👦 now."));
    }

    @Test
    void marksOfOtherToolsAreJustText() {
        assertEquals("CHANGED: Keep [-this-] and {+[-that-]{+those+}+} and ~~it~~ <ins>x</ins>.",
                Notation.changes("Keep [-this-] and {+that+} and ~~it~~ <ins>x</ins>.",
                        "Keep [-this-] and {+those+} and ~~it~~ <ins>x</ins>."));
    }

    @Test
    void aHeadingKeepsItsSigns() {
        assertEquals("CHANGED: ## [-Sending back-]{+Returns and refunds+}⏎⏎",
                Notation.changes("## Sending back\n\nText.\n", "## Returns and refunds\n\nText.\n"));
        assertEquals("CHANGED: Returns{+ now+}⏎[-=======-]{+===========+}⏎⏎",
                Notation.changes("Returns\n=======\n\nText.\n", "Returns now\n===========\n\nText.\n"));
    }

    @Test
    void codeQuotationsAndDataBeforeTheTextAreBlocks() {
        assertEquals("CHANGED: ```⏎curl a⏎curl [-b-]{+c+}⏎```⏎",
                Notation.changes("```\ncurl a\ncurl b\n```\n", "```\ncurl a\ncurl c\n```\n"));
        assertEquals("CHANGED: > We keep our [-word-]{+promise+}.⏎> Always.⏎",
                Notation.changes("> We keep our word.\n> Always.\n", "> We keep our promise.\n> Always.\n"));
        assertEquals("CHANGED: title: [-Returns-]{+Sending back+}⏎",
                Notation.changes("---\ntitle: Returns\n---\nText.\n", "---\ntitle: Sending back\n---\nText.\n"));
    }

    @Test
    void countsWordsInMarks() {
        assertEquals(new Counts(1, 2, 0, 0),
                Redliner.compare("We share it with partners.", "We share it with no one.").counts());
    }
}
