package io.github.boldprint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {

    @Test
    void printsValuesWhereTheyAreNamed() throws BrokenPattern {
        assertEquals("Within 30 days, 3 times, 2.50 in all",
                said("en", "Within {window}, {times} times, {sum, number} in all",
                        Map.of("window", "30 days", "times", 3, "sum", new BigDecimal("2.50"))));
    }

    @Test
    void endsASentenceOnce() throws BrokenPattern {
        assertEquals("Made by Lamps Inc. They last.",
                said("en", "Made by {name}. They last.", Map.of("name", "Lamps Inc.")));
        assertEquals("Made by Lamps. They last...",
                said("en", "Made by {name}. They {what}...", Map.of("name", "Lamps", "what", "last")));
    }

    @Test
    void countsByTheLanguagesOwnRules() throws BrokenPattern {
        String croatian = "{n, plural, one {# stavka} few {# stavke} other {# stavki}}";
        assertEquals("1 stavka", said("hr", croatian, Map.of("n", 1)));
        assertEquals("2 stavke", said("hr", croatian, Map.of("n", 2)));
        assertEquals("5 stavki", said("hr", croatian, Map.of("n", 5)));
        assertEquals("21 stavka", said("hr", croatian, Map.of("n", 21)));
    }

    @Test
    void countsWithTheZerosThatWereWritten() throws BrokenPattern {
        String english = "{n, plural, one {# kilometre} other {# kilometres}}";
        assertEquals("1 kilometre", said("en", english, Map.of("n", BigDecimal.ONE)));
        assertEquals("1.0 kilometres", said("en", english, Map.of("n", new BigDecimal("1.0"))));
    }

    @Test
    void prefersAnExactNumberAndTakesAnOffsetAway() throws BrokenPattern {
        String text = "{n, plural, offset:1 =0 {nobody} =1 {you} one {you and # other} other {you and # others}}";
        assertEquals("nobody", said("en", text, Map.of("n", 0)));
        assertEquals("you", said("en", text, Map.of("n", 1)));
        assertEquals("you and 1 other", said("en", text, Map.of("n", 2)));
        assertEquals("you and 2 others", said("en", text, Map.of("n", 3)));
    }

    @Test
    void ranks() throws BrokenPattern {
        String text = "{n, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}";
        assertEquals("1st 2nd 3rd 11th", String.join(" ", said("en", text, Map.of("n", 1)),
                said("en", text, Map.of("n", 2)), said("en", text, Map.of("n", 3)), said("en", text, Map.of("n", 11))));
    }

    @Test
    void selectsByCodeAndTakesAMissingValueForNone() throws BrokenPattern {
        String text = "{who, select, business {We pay} customer {You pay} none {Nobody said} other {Ask}}";
        assertEquals("We pay", said("en", text, Map.of("who", "business")));
        assertEquals("Ask", said("en", text, Map.of("who", "split")));
        assertEquals("Nobody said", said("en", text, Map.of()));
    }

    @Test
    void saysNothingRatherThanASentenceWithAHole() throws BrokenPattern {
        Message message = Message.compile("Within {window}{more, select, yes { and {extra}} other {}}");
        Numbers numbers = new Numbers(new ULocale("en"));
        assertEquals(Optional.empty(), message.fill(Arguments.NONE, numbers));
        assertEquals(Optional.of("Within 3 days"), message.fill(
                name -> name.equals("window") ? Optional.of("3 days") : Optional.empty(), numbers));
        assertEquals(List.of("extra", "more", "window"), message.arguments());
    }

    @Test
    void takesTextInAPluralAsItIs() throws BrokenPattern {
        assertEquals("many days", said("en", "{n, plural, one {# day} other {# days}}", Map.of("n", "many")));
    }

    @Test
    void readsApostrophesAsPeopleWriteThem() throws BrokenPattern {
        assertEquals("Don't say it's 5 o'clock", said("en", "Don't say it''s {n} o'clock", Map.of("n", 5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Send {what | 5 | a '{' is never closed; add a '}'",
        "Send what} | 9 | this '}' would be printed; take it away, or put the '{' that belongs to it before it",
        "l'{pays} | 2 | this '{' would be printed; write ’ for an apostrophe, because ' before a brace takes its meaning away",
        "{a b} | 1 | braces hold the name of a fact, with '_' for '.'; write for example {refund_within}",
        "{refund.within} | 1 | braces hold the name of a fact, with '_' for '.'; write for example {refund_within}",
        "{n, plural, one {x}} | 0 | a plural or select has no 'other' variant; add one, such as: other {…}",
        "{n, plural, one {x} other} | 20 | a variant has no words of its own; put them in braces, such as: other {…}",
        "{n, select} | 1 | a plural or select has no variants; add them, such as: one {…} other {…}",
        "{n, plural, several {x} other {y}} | 12 | 'several' is not a plural form; the forms are zero, one, two, few, many and other",
        "{n, plural, one {x} one {y} other {z}} | 20 | 'one' stands twice in one plural; keep one",
        "{n, plurl, one {x} other {y}} | 0 | a value comes already printed, so 'plurl' cannot be asked for; write {n} alone; did you mean 'plural'?",
        "{d, date, long} | 0 | a value comes already printed, so 'date' cannot be asked for; write {d} alone",
        "{n, number, percent} | 0 | a value comes already printed, so 'number' cannot be asked for; write {n} alone",
        "{0} days | 0 | values have names here, not numbers; write for example {window}",
        "{n, choice, 0#none} | 0 | 'choice' is not understood here; write a plural or a select",
    })
    void saysInPlainWordsWhatIsWrongWithAPattern(String pattern, int offset, String sentence) {
        BrokenPattern fault = assertThrows(BrokenPattern.class, () -> Message.compile(pattern));
        assertEquals(sentence, fault.getMessage());
        assertEquals(offset, fault.offset());
    }

    @Test
    void refusesDeepNestingBeforeItIsParsed() {
        String deep = "{a, select, other {".repeat(100_000);
        BrokenPattern fault = assertThrows(BrokenPattern.class, () -> Message.compile(deep));
        assertEquals("braces stand in one another more than 20 deep; make it simpler", fault.getMessage());
    }

    private static String said(String tag, String pattern, Map<String, ?> values) throws BrokenPattern {
        return Message.compile(pattern)
                .fill(name -> Optional.ofNullable(values.get(name)), new Numbers(new ULocale(tag)))
                .orElseThrow();
    }
}
