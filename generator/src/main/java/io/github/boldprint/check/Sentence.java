package io.github.boldprint.check;

import io.github.boldprint.finding.Location;
import io.github.boldprint.prose.Prose;
import io.github.boldprint.prose.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a text; an item of a list, a heading and a cell of a table are sentences of their own.
 *
 * @param text as it is written, a quoted fact as "…"
 * @param words how many it has; a quoted fact counts as two, as most print a number and a unit
 * @param longWords how many of them have more than six letters
 * @param at where it begins
 */
public record Sentence(String text, int words, int longWords, Location at) {

    private static final String QUOTE = "\uFFFC";
    private static final int QUOTED = 2;
    private static final int SHORT = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’./@][\\p{L}\\p{N}]+)*|" + QUOTE);

    /** After a full stop, and round a quoted fact that is a whole sentence. */
    private static final Pattern END = Pattern.compile(
            "\n|(?<=[.!?…]|[.!?…][\"”“»)])\\s+(?=[\\p{Lu}" + QUOTE + "\"„“«(])|(?<=[.!?]\\s" + QUOTE
            + ")\\s+(?=\\p{Lu})");

    /** Every sentence of a text, in order. */
    public static List<Sentence> of(Prose prose) {
        List<Sentence> sentences = new ArrayList<>();
        for (Words block : prose.words()) {
            int begin = 0;
            Matcher end = END.matcher(block.text());
            while (end.find()) {
                add(block, begin, end.start(), sentences);
                begin = end.end();
            }
            add(block, begin, block.text().length(), sentences);
        }
        return sentences;
    }

    private static void add(Words block, int begin, int end, List<Sentence> sentences) {
        String text = block.text().substring(begin, end);
        Matcher word = WORD.matcher(text);
        int words = 0;
        int longWords = 0;
        while (word.find()) {
            words += word.group().equals(QUOTE) ? QUOTED : 1;
            longWords += word.end() - word.start() > SHORT ? 1 : 0;
        }
        if (words > 0) {
            sentences.add(new Sentence(text.replace(QUOTE, "…").strip(), words, longWords, block.at(begin)));
        }
    }
}
