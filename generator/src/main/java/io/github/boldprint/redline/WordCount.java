package io.github.boldprint.redline;

/** Counts the words of a text; where a script writes no spaces, each sign counts. */
final class WordCount {

    private WordCount() {}

    static int of(Segment segment) {
        return segment.part() == Part.WORDS ? of(segment.text()) : 0;
    }

    static int of(String text) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); ) {
            int sign = text.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.isIdeographic(sign)) {
                words++;
                inside = false;
            } else if (Character.isLetterOrDigit(sign)) {
                words += inside ? 0 : 1;
                inside = true;
            } else if (Spaces.isSpace(sign)) {
                inside = false;
            }
        }
        return words;
    }
}
