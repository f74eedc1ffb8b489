package io.github.boldprint.pack;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Words that are looked for: whole words, in any case, whatever the spaces between them. A {@code *} at the end lets
 * the last word go on, for languages with endings.
 *
 * @param written as the pack has it
 */
public record Phrase(String written) {

    /** What keeps the search linear in the text. */
    static final int LONGEST = 300;

    private static final Set<UnicodeScript> WITHOUT_SPACES = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA, UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    /** For messages: {@code agent…} where the last word may go on. */
    public String shown() {
        return written.endsWith("*") ? written.substring(0, written.length() - 1) + "…" : written;
    }

    /** The place of the first occurrence, as an offset in the original text. */
    public OptionalInt in(Folded text) {
        boolean open = written.endsWith("*");
        String wanted = Folded.of((open ? written.substring(0, written.length() - 1) : written).strip()).text();
        for (int at = text.text().indexOf(wanted); at >= 0; at = text.text().indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            if (isEdge(text.text(), at) && (open || isEdge(text.text(), end))) {
                return OptionalInt.of(text.origins()[at]);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether no word runs across this offset. */
    private static boolean isEdge(String text, int offset) {
        return offset == 0 || offset == text.length()
                || !isInWord(text.codePointBefore(offset)) || !isInWord(text.codePointAt(offset));
    }

    private static boolean isInWord(int point) {
        return Character.isLetterOrDigit(point) && !WITHOUT_SPACES.contains(UnicodeScript.of(point));
    }
}
