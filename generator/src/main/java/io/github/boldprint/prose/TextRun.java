package io.github.boldprint.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain characters that stand side by side, as written: quotes are found in them and escapes decoded. */
final class TextRun {

    private static final Pattern QUOTE = Pattern.compile("\\{\\{([^{}\n]*+)}}");
    private static final String HOW = "write {{name}} or {{name case}}, such as {{window}} or {{refund.within}},"
            + " or '\\{{' for the two characters themselves";

    private final Gleaned gleaned;
    private final WordsBuilder words;
    private final StringBuilder written = new StringBuilder();
    private int[] offsets = new int[64];

    TextRun(Gleaned gleaned, WordsBuilder words) {
        this.gleaned = gleaned;
        this.words = words;
    }

    void add(BasedSequence chars) {
        int last = chars.getStartOffset();
        for (int i = 0; i < chars.length(); i++) {
            int offset = chars.getIndexOffset(i);
            last = offset < 0 ? last : offset;
            if (written.length() == offsets.length) {
                offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            }
            offsets[written.length()] = last;
            written.append(chars.charAt(i));
        }
    }

    /** What the run says; then it is empty. */
    List<Inline> take() {
        List<Inline> content = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        Matcher quote = QUOTE.matcher(written);
        for (int i = 0; i < written.length(); ) {
            if (opensQuote(i)) {
                boolean closed = quote.region(i, written.length()).lookingAt();
                i = closed ? quote(quote, content, plain) : unclosed(i);
            } else {
                i += escaped(i) ? 1 : 0;
                plain.append(written.charAt(i));
                words.add(written.charAt(i), offsets[i]);
                i++;
            }
        }
        flush(plain, content);
        written.setLength(0);
        return content;
    }

    private boolean opensQuote(int i) {
        return i + 1 < written.length() && written.charAt(i) == '{' && written.charAt(i + 1) == '{';
    }

    private boolean escaped(int i) {
        return written.charAt(i) == '\\' && i + 1 < written.length() && isPunctuation(written.charAt(i + 1));
    }

    private static boolean isPunctuation(char character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }

    private int quote(Matcher found, List<Inline> content, StringBuilder plain) {
        int offset = offsets[found.start()];
        QuoteForm.read(found.group(1), false, gleaned.at(offset)).ifPresentOrElse(
                quote -> {
                    flush(plain, content);
                    content.add(new Inline.Quoted(gleaned.quote(quote)));
                },
                () -> gleaned.error(ProseRules.QUOTE_FORM, offset, "'" + found.group() + "' is not how a fact is"
                        + " quoted; " + HOW));
        words.add(WordsBuilder.OBJECT, offset);
        return found.end();
    }

    private int unclosed(int i) {
        gleaned.error(ProseRules.QUOTE_FORM, offsets[i], "this '{{' has no '}}' of its own on its line; " + HOW);
        return i + 2;
    }

    private static void flush(StringBuilder plain, List<Inline> content) {
        if (!plain.isEmpty()) {
            content.add(new Inline.Plain(plain.toString()));
            plain.setLength(0);
        }
    }
}
