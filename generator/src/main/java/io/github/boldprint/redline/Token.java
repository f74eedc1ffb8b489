package io.github.boldprint.redline;

import java.util.Optional;

/**
 * The smallest piece that a redline marks, whole or not at all.
 *
 * @param lead the white space before it
 * @param raw as it is written
 * @param key what makes it equal to another token: the same in any Unicode form, wrapping or shape of quotation marks
 * @param kind what it is
 * @param opens whether a block begins with it that stands after another in the same passage
 */
record Token(String lead, String raw, String key, Kind kind, boolean opens) {

    Token(String lead, String raw, Kind kind) {
        this(lead, raw, key(raw, kind), kind, false);
    }

    /** A line across, or under a heading or a table's head, is the same at any length. */
    private static String key(String raw, Kind kind) {
        boolean line = kind == Kind.MARKER && (raw.startsWith("--") || raw.startsWith("="));
        return line ? raw.substring(0, 1) : Typography.fold(raw);
    }

    /** This token as the first of a block that is joined to the one before, with the white space in between. */
    Token opening(String gap) {
        return new Token(gap + lead, raw, key, kind, true);
    }

    /** Whether it counts in judging how alike two texts are. */
    boolean isTelling() {
        return kind.weight >= Kind.WORD.weight;
    }

    Part part() {
        return kind.part;
    }

    /** What a token is: the part of the text it makes, how much is lost in marking it, and what calls it out. */
    enum Kind {
        WORD(Part.WORDS, 10),
        MODAL(Part.WORDS, 10, Callout.Kind.MODAL),
        NEGATION(Part.WORDS, 10, Callout.Kind.NEGATION),
        NUMBER(Part.WORDS, 10, Callout.Kind.NUMBER),
        DATE(Part.WORDS, 20, Callout.Kind.DATE),
        MONEY(Part.WORDS, 20, Callout.Kind.MONEY),
        DURATION(Part.WORDS, 20, Callout.Kind.DURATION),
        FACT(Part.WORDS, 20, Callout.Kind.FACT),
        LINK(Part.LINK, 20, Callout.Kind.LINK),
        PUNCTUATION(Part.WORDS, 1),
        SYNTAX(Part.SYNTAX, 1),
        MARKER(Part.MARKER, 1),
        BORDER(Part.BORDER, 1);

        final Part part;
        final int weight;
        final Optional<Callout.Kind> calledOut;

        Kind(Part part, int weight) {
            this(part, weight, null);
        }

        Kind(Part part, int weight, Callout.Kind calledOut) {
            this.part = part;
            this.weight = weight;
            this.calledOut = Optional.ofNullable(calledOut);
        }
    }
}
